// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/note_editor.h"

#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr int widthInCharacters = 64;
constexpr int linesOfText = 4;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "2024 (budget)", as far as the note says it.
QString placeOf(const Note& note, const Language& language) {
    const EntityInfo* info = entityInfo(note.subject.kind);
    const FieldInfo* field = info ? info->field(note.fieldKey) : nullptr;
    const QString year = QString::number(*note.year);
    for (const Choice& choice : field ? field->choices : std::span<const Choice>())
        if (note.seriesKind == QLatin1String(choice.key))
            return QStringLiteral("%1 (%2)").arg(
                year, language.translate("choices", choice.label).toLower());
    return year;
}

bool isWithin(const QObject* object, const QObject* ancestor) {
    for (; object; object = object->parent())
        if (object == ancestor)
            return true;
    return false;
}

} // namespace

NoteEditor::NoteEditor(ShownNotes shown, const QRect& cell, const Language& language,
                       QWidget* window)
    : QFrame(window), m_shown(std::move(shown)), m_language(language),
      m_refusal(plainLabel({}, this)) {
    setObjectName(QStringLiteral("note-editor"));
    setAccessibleName(tr("Notes"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setFixedWidth(
        std::min(window->width() - 8, fontMetrics().averageCharWidth() * widthInCharacters));
    auto* layout = new QVBoxLayout(this);
    QLabel* title = plainLabel(m_shown.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    for (const QString& line : m_shown.published) {
        QLabel* published = plainLabel(line, this);
        published->setObjectName(QStringLiteral("note-published"));
        layout->addWidget(published);
    }
    for (const Note& note : m_shown.notes)
        addNote(note, *layout);
    QFont strong = m_refusal->font();
    strong.setBold(true);
    m_refusal->setFont(strong);
    m_refusal->setObjectName(QStringLiteral("note-refusal"));
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto* end = new QHBoxLayout;
    end->addWidget(plainLabel(tr("Esc gives up. An empty text removes the note."), this), 1);
    auto* save = new QPushButton(tr("&Save (Ctrl+Enter)"), this);
    save->setObjectName(QStringLiteral("note-save"));
    connect(save, &QPushButton::clicked, this, [this] { close(true); });
    end->addWidget(save);
    layout->addLayout(end);
    for (QWidget* child : findChildren<QWidget*>())
        child->installEventFilter(this);
    placeBeside(cell);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* before, const QWidget* now) { focusMoved(before, now); });
    show();
    raise();
    m_rows.back().text->setFocus();
}

void NoteEditor::addNote(const Note& note, QVBoxLayout& layout) {
    const QString number = QString::number(m_rows.size());
    const Row row{new QPlainTextEdit(note.text, this), new QComboBox(this), new QComboBox(this)};
    const QString about = note.fieldKey.isEmpty() ? tr("On the whole row")
                          : note.year             ? tr("On %1").arg(placeOf(note, m_language))
                                                  : tr("On this value");
    row.text->setObjectName(QStringLiteral("note-text-") + number);
    row.text->setAccessibleName(tr("Note: %1").arg(about));
    row.text->setTabChangesFocus(true);
    row.text->setFixedHeight(fontMetrics().lineSpacing() * linesOfText);
    row.kind->setObjectName(QStringLiteral("note-kind-") + number);
    row.kind->setAccessibleName(tr("Kind of note"));
    for (const Choice& choice : choicesOf(NoteKind()))
        row.kind->addItem(m_language.translate("choices", choice.label));
    row.kind->setCurrentIndex(static_cast<int>(note.kind));
    row.source->setObjectName(QStringLiteral("note-source-") + number);
    row.source->setAccessibleName(tr("Source"));
    row.source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.source->addItem(tr("No source"));
    for (const auto& [title, id] : m_shown.sources) {
        row.source->addItem(title);
        if (id == note.source)
            row.source->setCurrentIndex(row.source->count() - 1);
    }
    auto* kinds = new QHBoxLayout;
    kinds->addWidget(plainLabel(about, this));
    kinds->addWidget(row.kind);
    kinds->addWidget(row.source, 1);
    layout.addLayout(kinds);
    layout.addWidget(row.text);
    m_rows.push_back(row);
}

/// Below the cell, or above it where there is no room.
void NoteEditor::placeBeside(const QRect& cell) {
    adjustSize();
    const QRect room = parentWidget()->rect();
    const int left = std::clamp(cell.left(), 2, std::max(2, room.right() - width() - 2));
    const bool fitsBelow = cell.bottom() + height() + 2 <= room.bottom();
    move(left, fitsBelow ? cell.bottom() + 2 : std::max(2, cell.top() - height() - 2));
}

/// Going elsewhere keeps what is written; a list that opens and another program are nowhere. What
/// was refused is not asked for again by everything that is done elsewhere.
void NoteEditor::focusMoved(const QWidget* before, const QWidget* now) {
    const bool isAway = now ? !isWithin(now, this) : window()->isActiveWindow();
    if (isAway && (!m_isRefused || isWithin(before, this)))
        close(true);
}

void NoteEditor::refuse(const QString& reason) {
    m_isRefused = true;
    m_refusal->setText(tr("%1 Ctrl+Enter tries again.").arg(reason));
    m_refusal->show();
    adjustSize();
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

std::vector<Note> NoteEditor::written() const {
    std::vector<Note> notes = m_shown.notes;
    for (std::size_t at = 0; at < notes.size(); ++at) {
        const Row& row = m_rows[at];
        const int source = row.source->currentIndex() - 1;
        notes[at].text = row.text->toPlainText().trimmed();
        notes[at].kind = static_cast<NoteKind>(row.kind->currentIndex());
        notes[at].source =
            source < 0 ? Id<Source>() : m_shown.sources[static_cast<std::size_t>(source)].second;
    }
    return notes;
}

void NoteEditor::close(bool keep) {
    if (m_isClosed)
        return;
    m_isClosed = true;
    m_isRefused = false;
    if (keep)
        Q_EMIT accepted(written());
    m_isClosed = !m_isRefused;
    if (m_isRefused)
        return;
    Q_EMIT closed(); // before the focus goes wherever a hidden widget's goes
    hide();
    deleteLater();
}

bool NoteEditor::eventFilter(QObject* object, QEvent* event) {
    const auto key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Escape) {
        close(false);
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier) {
        close(true);
        return true;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace nytto

#include "moc_note_editor.cpp"
