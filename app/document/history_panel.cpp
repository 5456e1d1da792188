// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/history_panel.h"

#include "app/document/history_table.h"
#include "app/document/open_document.h"
#include "model/basics/text_match.h"
#include "model/document/full_name.h"
#include "model/document/secrecy.h"
#include "model/entities/entity_info.h"
#include "model/storage/file_store.h"
#include "model/tables/secret_sign.h"
#include "views/tables/result_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace nytto {

namespace {

constexpr int atOnce = 200;       ///< entries
constexpr int mostSubjects = 300; ///< to choose from: those touched last

struct Subject {
    QString name;
    EntityRef ref;
};

void sortByName(std::vector<Subject>& subjects, const Language& language) {
    const QCollator order = language.collator();
    std::ranges::sort(subjects, [&](const Subject& one, const Subject& other) {
        return compareTexts(order, one.name, other.name) < 0;
    });
}

QString kindName(const EntityInfo& info, const Language& language) {
    return language.translate("entities", info.label);
}

/// What was touched last, and `chosen`: whole kinds first.
std::vector<Subject> subjectsOf(std::vector<EntityRef> touched, const EntityRef& chosen,
                                const Contents& contents, const Language& language) {
    if (!chosen.kind.isEmpty() && std::ranges::find(touched, chosen) == touched.end())
        touched.push_back(chosen);
    const Secrecy secrecy(contents, language, false);
    std::set<const EntityInfo*> kinds;
    std::vector<Subject> entities;
    for (const EntityRef& ref : touched) {
        const EntityInfo* info = entityInfo(ref.kind);
        if (!info)
            continue;
        kinds.insert(info);
        if (const auto entity = contents.find(ref))
            entities.push_back(
                {QStringLiteral("%1 (%2)").arg((secrecy.masks(ref) ? secretSign() : QString()) +
                                                   fullNameOf(contents, *entity),
                                               kindName(*info, language)),
                 ref});
    }
    std::vector<Subject> subjects;
    for (const EntityInfo* info : kinds)
        subjects.push_back(
            {language.translate("entities", info->plural), EntityRef{info->keyString(), {}}});
    sortByName(subjects, language);
    sortByName(entities, language);
    subjects.insert(subjects.end(), entities.begin(), entities.end());
    return subjects;
}

} // namespace

HistoryPanel::HistoryPanel(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_author(new QComboBox(this)),
      m_subject(new QComboBox(this)), m_field(new QCheckBox(tr("&Only this field"), this)),
      m_more(new QPushButton(tr("Show &more"), this)),
      m_table(
          new ResultTable(QStringLiteral("history"), ResultTable::Manner::List, language, this)) {
    setObjectName(QStringLiteral("history-panel"));
    m_filter.most = atOnce;
    build();
    connect(m_author, &QComboBox::currentIndexChanged, this, &HistoryPanel::choose);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &HistoryPanel::choose);
    connect(m_field, &QCheckBox::toggled, this, &HistoryPanel::choose);
    connect(m_table, &ResultTable::activated, this, [this](const QString& row) {
        Q_EMIT revealRequested(m_table->subjectOf(row), {}, {});
    });
    connect(m_table, &ResultTable::exportRequested, this, &HistoryPanel::exportRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_filter.most += atOnce;
        Q_EMIT chosen();
    });
}

QSize HistoryPanel::sizeHint() const {
    constexpr int rows = 4; // beside the one that there is always room for
    return {QWidget::sizeHint().width(),
            minimumSizeHint().height() + rows * (fontMetrics().height() + 7)};
}

void HistoryPanel::build() {
    m_author->setObjectName(QStringLiteral("history-author"));
    m_author->setAccessibleName(tr("Changed by"));
    m_subject->setObjectName(QStringLiteral("history-subject"));
    m_subject->setAccessibleName(tr("What was changed"));
    m_field->setObjectName(QStringLiteral("history-field"));
    m_more->setObjectName(QStringLiteral("history-more"));
    m_more->setAutoDefault(false);
    for (QComboBox* box : {m_author, m_subject}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_author ? 16 : 36);
    }
    auto* authorLabel = new QLabel(tr("&Person"), this);
    authorLabel->setBuddy(m_author);
    auto* subjectLabel = new QLabel(tr("&Kind"), this);
    subjectLabel->setBuddy(m_subject);
    auto* choices = new QHBoxLayout;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{authorLabel, m_author, subjectLabel, m_subject, m_field})
        choices->addWidget(widget);
    choices->addStretch(1);
    choices->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
}

// A focus proxy would let Shift+Tab pass over everything before the table.
void HistoryPanel::focusTable() {
    m_table->view()->setFocus();
}

void HistoryPanel::show(const OpenDocument& document, const EntityRef& subject,
                        const QString& field) {
    m_filter = {subject, field, atOnce, {}};
    showField();
    refresh(document);
}

void HistoryPanel::refresh(const OpenDocument& document) {
    HistoryFilter filter = m_filter;
    if (!m_field->isChecked())
        filter.field.clear();
    ++filter.most; // one more tells whether there are more
    auto entries = document.store().history(filter);
    if (!entries) {
        Q_EMIT said(entries.error().message);
        return;
    }
    const bool isMore = entries->size() > static_cast<std::size_t>(m_filter.most);
    if (isMore)
        entries->pop_back();
    m_more->setVisible(isMore);
    fillAuthors(document.store());
    fillSubjects(document);
    m_table->setTable(historyTable(*entries, document.state()));
}

void HistoryPanel::fillAuthors(Store& store) {
    const auto read = store.authors();
    QStringList authors = read ? *read : QStringList();
    const QCollator order = m_language.collator();
    std::ranges::sort(authors, [&](const QString& one, const QString& other) {
        return compareTexts(order, one, other) < 0;
    });
    const QSignalBlocker quiet(m_author);
    m_author->clear();
    m_author->addItem(tr("Everyone"), QString());
    for (const QString& author : authors)
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, m_author->findData(m_filter.author)));
}

void HistoryPanel::fillSubjects(const OpenDocument& document) {
    const auto touched = document.store().touched(mostSubjects);
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    m_subject->addItem(tr("Everything"), QVariant::fromValue(EntityRef()));
    int chosenAt = 0;
    for (const Subject& subject : subjectsOf(touched ? *touched : std::vector<EntityRef>(),
                                             m_filter.subject, document.contents(), m_language)) {
        if (subject.ref == m_filter.subject)
            chosenAt = m_subject->count();
        m_subject->addItem(subject.name, QVariant::fromValue(subject.ref));
    }
    m_subject->setCurrentIndex(chosenAt);
}

void HistoryPanel::showField() {
    const EntityInfo* info = entityInfo(m_filter.subject.kind);
    const FieldInfo* field = info ? info->field(m_filter.field) : nullptr;
    const QSignalBlocker quiet(m_field);
    m_field->setVisible(field != nullptr);
    m_field->setChecked(field != nullptr);
    if (field)
        m_field->setText(tr("&Only %1").arg(m_language.translate("fields", field->label)));
}

/// As the boxes say.
void HistoryPanel::choose() {
    const auto subject = m_subject->currentData().value<EntityRef>();
    if (subject != m_filter.subject)
        m_filter.field.clear();
    m_filter.subject = subject;
    m_filter.author = m_author->currentData().toString();
    m_filter.most = atOnce;
    if (m_filter.field.isEmpty())
        showField();
    Q_EMIT chosen();
}

} // namespace nytto

#include "moc_history_panel.cpp"
