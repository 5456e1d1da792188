// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/field_form.h"

#include "model/document/next_year.h"
#include "model/entities/entity_info.h"
#include "model/tables/headings.h"
#include "views/panels/paragraph_edit.h"
#include "views/shared/choice_list.h"
#include "views/shared/help_subject.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace nytto {

namespace {

bool holdsAmount(FieldType type) {
    return type == FieldType::Money || type == FieldType::Figure;
}

/// What is being typed stays while other values change.
bool isBeingTyped(const QWidget& editor) {
    if (!editor.hasFocus())
        return false;
    if (const auto* paragraphs = qobject_cast<const ParagraphEdit*>(&editor))
        return paragraphs->isTyped();
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return line && line->isModified();
}

} // namespace

FieldForm::FieldForm(const QString& name, const EntityInfo& info, const QStringList& fields,
                     const Language& language, QWidget* parent)
    : QWidget(parent), m_info(info), m_language(language), m_layout(new QFormLayout(this)) {
    setObjectName(name);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const QString& key : fields) {
        Q_ASSERT(info.field(key));
        addField(*info.field(key));
    }
}

void FieldForm::addField(const FieldInfo& field) {
    QWidget* editor = makeEditor(field);
    const QString label = m_language.translate("fields", field.label);
    editor->setObjectName(objectName() + u'-' + QLatin1String(field.key));
    editor->setAccessibleName(label);
    setHelpSubject(*editor, m_info.keyString() + u'.' + QLatin1String(field.key));
    const QString help =
        *field.help == '\0' ? QString() : m_language.translate("fields", field.help);
    editor->setToolTip(help);
    editor->setAccessibleDescription(help);
    editor->installEventFilter(this);
    auto* caption = new QLabel(field.type == FieldType::Boolean ? QString() : label);
    caption->setBuddy(editor);
    caption->setWordWrap(true);
    m_layout->addRow(caption, editor);
    auto* refusal = new QLabel(this);
    refusal->setObjectName(editor->objectName() + QStringLiteral("-refusal"));
    refusal->setAccessibleDescription(
        tr("Why “%1” is not stored").arg(label)); // its name: its text
    refusal->setTextFormat(Qt::PlainText);
    refusal->setWordWrap(true);
    refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = refusal->font();
    bold.setBold(true);
    refusal->setFont(bold);
    m_layout->addRow(QString(), refusal);
    m_layout->setRowVisible(refusal, false);
    QAction* mark = nullptr;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        mark = line->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning),
                               QLineEdit::TrailingPosition);
        mark->setText(tr("Not stored"));
        mark->setVisible(false);
    }
    m_entries.push_back({&field, editor, refusal, mark, help});
}

QWidget* FieldForm::makeEditor(const FieldInfo& field) {
    switch (field.type) {
    case FieldType::LongText: {
        auto* text = new ParagraphEdit(this);
        text->setMinimumHeight(text->fontMetrics().lineSpacing() * 4);
        return text;
    }
    case FieldType::Boolean: {
        auto* box = new QCheckBox(m_language.translate("fields", field.label), this);
        connect(box, &QCheckBox::toggled, this, [this, box] { commit(*entryOf(box)); });
        return box;
    }
    case FieldType::Choice:
    case FieldType::Reference: {
        auto* list = new QComboBox(this);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(12);
        connect(list, &QComboBox::activated, this, [this, list] { commit(*entryOf(list)); });
        return list;
    }
    default: {
        auto* line = new QLineEdit(this);
        connect(line, &QLineEdit::editingFinished, this, [this, line] { commit(*entryOf(line)); });
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            forget(*entryOf(line)); // it is being mended
            follow(*entryOf(line));
        });
        return line;
    }
    }
}

void FieldForm::showEntity(const DocumentState& state, const QUuid& id) {
    const bool isOther = id != m_id;
    m_state.emplace(state);
    m_id = id;
    const auto entity = state.contents.find(EntityRef{m_info.keyString(), id});
    setEnabled(entity.has_value());
    m_filling = true;
    for (const Entry& entry : m_entries)
        if (isOther || !isBeingTyped(*entry.editor))
            fill(entry, entity ? &*entity : nullptr);
    m_filling = false;
}

void FieldForm::fill(const Entry& entry, const AnyEntity* entity) {
    const ValuePlace place{entry.field};
    if (auto* list = qobject_cast<QComboBox*>(entry.editor)) {
        list->clear();
        if (entity)
            fillChoices(*list, texts().choices(place), whenNoChoice(*entry.field, m_language));
    }
    if (auto* line = qobject_cast<QLineEdit*>(entry.editor); line && holdsAmount(entry.field->type))
        line->setPlaceholderText(m_language.unitName(m_state->unit()));
    if (entity && refusedIn(entry)) {
        setText(entry, refusedIn(entry)->text);
        recheck(entry);
        if (refusedIn(entry))
            return;
    }
    setText(entry, entity ? texts().plain(place, valueAt(pointerTo(*entity), place)) : QString());
    showRefusal(entry, {});
}

void FieldForm::setText(const Entry& entry, const QString& text) {
    if (auto* box = qobject_cast<QCheckBox*>(entry.editor)) {
        box->setChecked(text == texts().plain({entry.field}, Value(true)));
    } else if (auto* list = qobject_cast<QComboBox*>(entry.editor)) {
        list->setCurrentIndex(list->findText(text));
    } else if (auto* paragraphs = qobject_cast<ParagraphEdit*>(entry.editor)) {
        paragraphs->showText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(entry.editor)) {
        line->setText(text);
        line->setCursorPosition(0);
        line->setModified(false);
    }
}

void FieldForm::showRefusal(const Entry& entry, const QString& reason) {
    const QString sentence = reason.isEmpty() ? QString() : tr("Not stored: %1").arg(reason);
    if (entry.refusal->text() == sentence)
        return;
    entry.refusal->setText(sentence);
    m_layout->setRowVisible(entry.refusal, !sentence.isEmpty());
    if (entry.mark) {
        entry.mark->setVisible(!sentence.isEmpty());
        entry.mark->setToolTip(sentence);
    }
    entry.editor->setToolTip(sentence.isEmpty() ? entry.help : sentence);
    entry.editor->setAccessibleDescription(
        sentence.isEmpty() ? entry.help : QString(sentence + u'\n' + entry.help).trimmed());
    if (sentence.isEmpty() || m_filling)
        return;
    QAccessibleEvent event(entry.refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What was refused in a row that has been removed meanwhile can be stored nowhere; should the
/// removal be taken back, it is there again.
bool FieldForm::hasUnstored(const Contents& contents) const {
    return std::ranges::any_of(m_refused, [&](const auto& each) {
        return contents.find(EntityRef{m_info.keyString(), each.first.first}).has_value();
    });
}

bool FieldForm::storeAgain() {
    const auto show = [this](const QUuid& id) { showEntity(DocumentState(*m_state), id); };
    const QUuid shown = m_id;
    for (const auto& [place, refused] : std::map(m_refused)) {
        const auto entry = std::ranges::find(m_entries, place.second, &Entry::field);
        if (!m_state || !m_state->isCurrent() ||
            !m_state->contents.find(EntityRef{m_info.keyString(), place.first}))
            continue;
        show(place.first);
        commit(*entry);
        show(place.first); // the document may have it now
        const bool isStored = !m_refused.contains(place);
        show(shown);
        if (isStored)
            return true;
    }
    return false;
}

const FieldForm::Refused* FieldForm::refusedIn(const Entry& entry) const {
    const auto found = m_refused.find({m_id, entry.field});
    return found == m_refused.end() ? nullptr : &found->second;
}

void FieldForm::forget(const Entry& entry) {
    if (m_refused.erase({m_id, entry.field}) > 0)
        showRefusal(entry, {});
}

void FieldForm::recheck(const Entry& entry) {
    Refused& refused = m_refused.at({m_id, entry.field});
    const auto edit = editOf(entry);
    if (!edit)
        refused.reason = edit.error().message;
    else if (*edit)
        refused.reason = m_whyUnstored.isEmpty()
                             ? tr("It is not stored yet; press Enter in the field to try again.")
                             : tr("%1 Press Enter in the field to try again.").arg(m_whyUnstored);
    else
        m_refused.erase({m_id, entry.field}); // the document has got it meanwhile
    const Refused* left = refusedIn(entry);
    showRefusal(entry, left ? left->reason : QString());
}

QString FieldForm::typedIn(const Entry& entry) const {
    if (const auto* box = qobject_cast<QCheckBox*>(entry.editor))
        return texts().plain({entry.field}, Value(box->isChecked()));
    if (const auto* list = qobject_cast<QComboBox*>(entry.editor))
        return list->currentText();
    if (const auto* paragraphs = qobject_cast<ParagraphEdit*>(entry.editor))
        return paragraphs->text();
    return qobject_cast<QLineEdit*>(entry.editor)->text();
}

const FieldForm::Entry* FieldForm::entryOf(const QObject* editor) const {
    for (const Entry& entry : m_entries)
        if (entry.editor == editor)
            return &entry;
    return nullptr;
}

void FieldForm::commit() {
    for (const Entry& entry : m_entries)
        if (entry.editor->hasFocus())
            commit(entry);
}

bool FieldForm::isTypedAnew(const Entry& entry) const {
    const auto* line = qobject_cast<const QLineEdit*>(entry.editor);
    return line && (line->isModified() || refusedIn(entry));
}

Result<std::optional<Edit>> FieldForm::editOf(const Entry& entry) const {
    const auto entity = m_state->contents.find(EntityRef{m_info.keyString(), m_id});
    if (!entity)
        return std::optional<Edit>();
    const ValuePlace place{entry.field};
    NYTTO_TRY(value, texts().parsed(place, typedIn(entry)));
    const bool isSame = value == valueAt(pointerTo(*entity), place);
    const auto confirmed = isSame && isTypedAnew(entry)
                               ? takenOverNotes(m_state->contents, refTo(*entity), place)
                               : std::vector<EntityRef>();
    if (isSame && confirmed.empty())
        return std::optional<Edit>();
    AnyEntity after = *entity;
    NYTTO_CHECK(setValueAt(after, place, value));
    const QString sentence = isSame ? tr("State “%1” of %2 anew") : tr("Change “%1” of %2");
    EditBuilder builder(m_state->contents, {},
                        sentence.arg(nameOf(place, m_language), nameOf(*entity)), {});
    builder.update(after);
    for (const EntityRef& note : confirmed)
        builder.remove(note);
    Edit built = builder.build();
    NYTTO_CHECK(checkEdit(m_state->contents, built));
    return std::optional(built);
}

void FieldForm::follow(const Entry& entry) {
    if (m_filling || !m_state || m_id.isNull())
        return;
    if (const auto edit = editOf(entry)) // what does not parse yet is not followed
        Q_EMIT typing(*edit);
}

void FieldForm::commit(const Entry& entry) {
    if (m_filling || !m_state || !m_state->isCurrent() || m_id.isNull())
        return;
    const auto edit = editOf(entry);
    const std::pair place{m_id, entry.field};
    if (!edit) {
        m_refused[place] = {typedIn(entry), edit.error().message};
        showRefusal(entry, edit.error().message);
        return;
    }
    forget(entry);
    if (auto* line = qobject_cast<QLineEdit*>(entry.editor))
        line->setModified(false);
    else if (auto* paragraphs = qobject_cast<ParagraphEdit*>(entry.editor))
        paragraphs->showText(paragraphs->text());
    if (!*edit)
        return;
    m_refused[place] = {typedIn(entry), {}}; // until the document has it
    m_whyUnstored.clear();
    Q_EMIT editRequested(**edit);
    if (!m_state->isCurrent())
        return; // shown again, it is seen whether it is stored
    if (isApplied(m_state->contents, **edit))
        m_refused.erase(place);
    else if (place.first == m_id && refusedIn(entry))
        recheck(entry);
}

bool FieldForm::focusField(const QString& field) {
    for (const Entry& entry : m_entries)
        if (field == QLatin1String(entry.field->key)) {
            entry.editor->setFocus();
            return true;
        }
    return false;
}

bool FieldForm::eventFilter(QObject* object, QEvent* event) {
    const Entry* entry = entryOf(object);
    if (!entry)
        return false;
    if (event->type() == QEvent::FocusOut && qobject_cast<ParagraphEdit*>(object))
        commit(*entry);
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_state &&
        m_state->isCurrent()) {
        const auto entity = m_state->contents.find(EntityRef{m_info.keyString(), m_id});
        forget(*entry);
        m_filling = true;
        fill(*entry, entity ? &*entity : nullptr);
        m_filling = false;
        Q_EMIT typing({});
        return true;
    }
    // A wheel over a form scrolls the page and changes no choice.
    return event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(object) &&
           !qobject_cast<QWidget*>(object)->hasFocus();
}

} // namespace nytto

#include "moc_field_form.cpp"
