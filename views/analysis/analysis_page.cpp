// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/analysis_page.h"

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entered_fields.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/tables/analysis/missing_table.h"
#include "model/tables/document_state.h"
#include "model/tables/report.h"
#include "views/analysis/chapter_text.h"
#include "views/analysis/missing_strip.h"
#include "views/panels/empty_state.h"
#include "views/panels/field_form.h"
#include "views/panels/page_places.h"
#include "views/panels/sheet_preview.h"
#include "views/shared/remark_label.h"
#include "views/shared/roomy_delegate.h"
#include "views/shared/shared_room.h"
#include "views/shared/text_role.h"
#include "views/tables/result_table.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// A preview that takes longer than this says so; milliseconds.
constexpr int patience = 200;
constexpr const char* halvesKey = "analysis/text-and-preview"; ///< how they share the room

/// The sheets with a chapter's own text, in their order.
constexpr std::pair<const char*, Chapter> chaptersOfSheets[] = {
    {"summary", Chapter::Summary},
    {"chapter-1", Chapter::Introduction},
    {"chapter-1-1", Chapter::SignificantChanges},
    {"chapter-1-2", Chapter::Categories},
    {"chapter-1-3", Chapter::Keys},
    {"chapter-2", Chapter::Deviations},
    {"chapter-3", Chapter::NewInitiatives},
    {"chapter-3-texts", Chapter::GeneralRisks},
    {"chapter-3-ongoing", Chapter::OngoingInitiatives},
    {"chapter-4", Chapter::Scenarios},
};

/// The chapter whose own text stands on a sheet; nothing for sheets without one.
std::optional<Chapter> chapterOf(const QString& sheet) {
    for (const auto& [key, chapter] : chaptersOfSheets)
        if (sheet == QLatin1String(key))
            return chapter;
    return {};
}

QString titleOf(Chapter chapter, const Language& language) {
    return language.translate("choices",
                              choicesOf(chapter)[static_cast<std::size_t>(chapter)].label);
}

} // namespace

AnalysisPage::AnalysisPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("analysis-empty-state"), tr("The analysis has nothing to tell of yet"),
          tr("Its chapters are made from the services, the initiatives and the scenarios. Their "
             "own texts are written here, and the whole is exported as a workbook."),
          this)),
      m_sheets(new QListWidget(this)),
      m_status(
          new FieldForm(QStringLiteral("analysis"), entityInfoOf<AnnualAnalysis>(),
                        formFields(entityInfoOf<AnnualAnalysis>(),
                                   {QStringLiteral("status"), QStringLiteral("supplier"),
                                    QStringLiteral("preparedBy"), QStringLiteral("preparedOn"),
                                    QStringLiteral("checkedBy"), QStringLiteral("checkedOn"),
                                    QStringLiteral("handedInBy"), QStringLiteral("handedInOn")},
                                   {QStringLiteral("year")}),
                        language, this)),
      m_startStatus(new QPushButton(tr("&Begin the annual analysis of this year"), this)),
      m_textTitle(new QLabel(this)), m_text(new ChapterText(this)),
      m_refusal(new RemarkLabel(QStringLiteral("chapter-text-refusal"), this)),
      m_missing(new MissingStrip(language, this)), m_words(new RoleLabel(TextRole::Quiet, this)),
      m_textPart(new QWidget(this)), m_halves(new QSplitter(Qt::Vertical, this)),
      m_preview(new SheetPreview(QStringLiteral("preview"), language, this)),
      m_preparing(new QLabel(tr("Preparing the preview …"), this)), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("analysis-page"));
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(buildChapters());
    sides->addWidget(buildContent());
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    sides->setSizes({300, 900});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    for (const auto& [page, text] :
         {std::pair(QStringLiteral("services"), tr("Enter the &services")),
          std::pair(QStringLiteral("initiatives"), tr("Enter the &initiatives"))})
        connect(&m_empty->addStep(page, text), &QPushButton::clicked, this,
                [this, key = page] { Q_EMIT pageRequested(key); });
    layout->addWidget(m_empty);
    layout->addWidget(m_problem);
    layout->addWidget(sides, 1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    connect(m_sheets, &QListWidget::currentRowChanged, this, &AnalysisPage::showSheet);
    connect(m_status, &FieldForm::editRequested, this, &Page::editRequested);
    connect(m_text, &ChapterText::editRequested, this, &Page::editRequested);
    connect(m_text, &ChapterText::refused, this, &AnalysisPage::showRefusal);
    connect(m_preview, &SheetPreview::pictureRequested, this, &Page::pictureRequested);
    connectTable(m_missing->table());
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnalysisPage::countWords);
    connect(m_missing, &MissingStrip::activated, this, &AnalysisPage::leadFrom);
    connect(m_startStatus, &QPushButton::clicked, this, &AnalysisPage::startStatus);
}

QWidget* AnalysisPage::buildChapters() {
    m_sheets->setObjectName(QStringLiteral("analysis-sheets"));
    m_sheets->setAccessibleName(tr("Chapters"));
    m_sheets->setTabKeyNavigation(false);
    m_sheets->setItemDelegate(new RoomyDelegate(m_sheets));
    m_startStatus->setObjectName(QStringLiteral("analysis-start"));
    auto* exporting = new QPushButton(tr("E&xport to Excel …"), this);
    exporting->setObjectName(QStringLiteral("analysis-export"));
    connect(exporting, &QPushButton::clicked, this, &Page::annualAnalysisRequested);
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_startStatus);
    layout->addWidget(m_status);
    layout->addWidget(exporting);
    return side;
}

QWidget* AnalysisPage::buildContent() {
    m_halves->setObjectName(QStringLiteral("analysis-halves"));
    m_halves->addWidget(buildText());
    m_halves->addWidget(buildPreview());
    shareRoom(*m_halves, {1, 1});
    m_halves->restoreState(QSettings().value(QLatin1String(halvesKey)).toByteArray());
    connect(m_halves, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(QLatin1String(halvesKey), m_halves->saveState()); });
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing);
    layout->addWidget(m_halves, 1);
    return content;
}

QWidget* AnalysisPage::buildText() {
    m_textTitle->setTextFormat(Qt::PlainText);
    m_textTitle->setBuddy(m_text);
    m_words->setObjectName(QStringLiteral("chapter-words"));
    m_refusal->setAccessibleDescription(tr("Why the text is not stored")); // its name: its text
    QFont bold = m_refusal->font();
    bold.setBold(true);
    m_refusal->setFont(bold);
    constexpr int fewestLines = 3;
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * fewestLines);
    auto* head = new QHBoxLayout;
    head->addWidget(m_textTitle, 1);
    head->addWidget(m_words);
    auto* layout = new QVBoxLayout(m_textPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_refusal);
    return m_textPart;
}

QWidget* AnalysisPage::buildPreview() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_preparing, 1, Qt::AlignTop);
    layout->addStretch(); // what is there stands above where there is no preview
    m_preparing->setObjectName(QStringLiteral("preview-preparing"));
    m_preparing->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_preview->hide();
        m_previewed.clear();
        m_preparing->show();
    });
    return part;
}

void AnalysisPage::countWords() {
    static const QRegularExpression word(QStringLiteral("\\w[^\\s]*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    int words = 0;
    for (auto each = word.globalMatch(m_text->text()); each.hasNext(); each.next())
        ++words;
    m_words->setText(tr("%n word(s)", nullptr, words));
}

const AnnualAnalysis* AnalysisPage::analysis() const {
    for (const AnnualAnalysis& each : m_state->contents.all<AnnualAnalysis>())
        if (each.year == m_state->calculations.year())
            return &each;
    return nullptr;
}

bool AnalysisPage::hasUnstored(const Contents& contents) const {
    return m_text->hasUnstored(contents) || Page::hasUnstored(contents);
}

bool AnalysisPage::storeAgain() {
    return m_text->storeAgain() || Page::storeAgain();
}

void AnalysisPage::tellWhyUnstored(const QString& reason) {
    m_text->tellWhyUnstored(reason);
    Page::tellWhyUnstored(reason);
}

void AnalysisPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    m_empty->setVisible(state.contents.all<Service>().isEmpty() &&
                        state.contents.all<Initiative>().isEmpty());
    const AnnualAnalysis* found = analysis();
    m_status->showEntity(state, found ? found->id.uuid() : QUuid());
    m_status->setVisible(found != nullptr);
    m_startStatus->setVisible(found == nullptr);
    listSheets();
    showSheets();
}

const Result<Report>* AnalysisPage::report() const {
    return m_state->report(QStringLiteral("annual-analysis"));
}

/// Those of the report; until there is one, those of the report before, or the chapters.
void AnalysisPage::listSheets() {
    const Result<Report>* built = report();
    const bool hasFailed = built && !*built;
    m_problem->setText(hasFailed ? built->error().message : QString());
    m_problem->setVisible(hasFailed);
    if (built && !hasFailed) {
        m_listed.clear();
        for (const Sheet& sheet : (*built)->sheets)
            m_listed.emplace_back(sheet.key, sheet.name);
    } else if (m_listed.empty()) {
        for (const auto& [key, chapter] : chaptersOfSheets)
            m_listed.emplace_back(QString::fromLatin1(key), titleOf(chapter, m_language));
    }
}

void AnalysisPage::showSheets() {
    const QString chosen = chosenSheet();
    m_found = missingOf(m_state->calculations, m_language);
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    int row = 0;
    for (const auto& [key, name] : m_listed) {
        const std::optional<Chapter> chapter = chapterOf(key);
        const auto missing =
            static_cast<int>(std::ranges::count_if(m_found, [&](const Missing& each) {
                return chapter == chapterOf(each, m_state->contents);
            }));
        auto* item = new QListWidgetItem(
            missing > 0 ? tr("%1 – %n missing", nullptr, missing).arg(name) : name, m_sheets);
        item->setData(Qt::UserRole, key);
        QFont font = item->font();
        font.setItalic(missing > 0);
        item->setFont(font);
        if (key == chosen)
            row = m_sheets->count() - 1;
    }
    m_sheets->setCurrentRow(row);
    showSheet();
}

QString AnalysisPage::chosenSheet() const {
    const QListWidgetItem* item = m_sheets->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AnalysisPage::showSheet() {
    if (m_text->isTyped())
        m_text->commit(); // may bring a new state, and a new report with it
    const std::optional<Chapter> chapter = chapterOf(chosenSheet());
    m_textPart->setVisible(chapter.has_value());
    if (chapter) {
        m_textTitle->setText(tr("Text of “%1”").arg(titleOf(*chapter, m_language)));
        m_text->showChapter(*m_state, *chapter);
        countWords();
    } else {
        m_refusal->setRemark({});
    }
    showMissing();
    showPreview();
}

void AnalysisPage::showRefusal(const QString& reason) {
    const QString sentence = reason.isEmpty() ? QString() : tr("Not stored: %1").arg(reason);
    if (m_refusal->text() == sentence)
        return;
    m_refusal->setRemark(sentence);
    m_text->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// A preview of another state stays for a moment at most, that of another sheet not at all.
void AnalysisPage::showPreview() {
    const QString key = chosenSheet();
    const Result<Report>* built = report();
    if (!built) {
        if (key != m_previewed)
            m_preview->hide();
        if (!m_patience.isActive() && m_preparing->isHidden())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_preparing->hide();
    if (!*built)
        return m_preview->hide();
    const auto& sheets = (*built)->sheets;
    const auto sheet = std::ranges::find(sheets, key, &Sheet::key);
    m_preview->setVisible(sheet != sheets.end());
    if (sheet != sheets.end()) {
        m_previewed = key;
        m_preview->setSheet(*sheet);
    }
}

/// What the chapter lacks, each row leading to its place; the rows are known by their place in all
/// that is missing.
void AnalysisPage::showMissing() {
    const std::optional<Chapter> chapter = chapterOf(chosenSheet());
    ReportTable table = missingTable(*m_state, m_found, [&](const Missing& missing) {
        return chapter == chapterOf(missing, m_state->contents);
    });
    table.title = tr("What is missing in the chapter");
    m_missing->show(std::move(table));
}

void AnalysisPage::leadFrom(const QString& rowKey) {
    const auto at = static_cast<std::size_t>(rowKey.toInt());
    if (at >= m_found.size())
        return;
    const Missing missing = m_found[at];
    if (missing.chapter)
        showChapter(*missing.chapter);
    else if (missing.subject.isNull())
        showPlace({});
    else
        leadTo(missing);
}

void AnalysisPage::showPlace(const QString& place) {
    for (std::size_t at = 0; at < choicesOf(Chapter()).size(); ++at)
        if (const auto chapter = static_cast<Chapter>(at); placeOfChapter(chapter) == place) {
            showChapter(chapter);
            return;
        }
    if (!m_startStatus->isHidden())
        m_startStatus->setFocus();
}

/// Its sheet, with the focus in its text; false where no sheet has it.
bool AnalysisPage::showChapter(Chapter chapter) {
    for (int row = 0; row < m_sheets->count(); ++row)
        if (chapterOf(m_sheets->item(row)->data(Qt::UserRole).toString()) == chapter) {
            m_sheets->setCurrentRow(row);
            m_text->setFocus();
            return true;
        }
    return false;
}

void AnalysisPage::startStatus() {
    AnnualAnalysis started;
    started.year = m_state->calculations.year();
    started.preparedBy = m_state->author;
    started.preparedOn = QDate::currentDate();
    EditBuilder builder(m_state->contents, {}, tr("Begin the annual analysis %1").arg(started.year),
                        {});
    builder.insert(started);
    Q_EMIT editRequested(builder.build());
}

bool AnalysisPage::reveal(const EntityRef& ref, const QString& field, std::optional<int>) {
    if (!m_state)
        return false;
    if (ref.kind == entityInfoOf<AnnualAnalysis>().keyString())
        return m_status->focusField(field.isEmpty() ? QStringLiteral("status") : field);
    const ReportText* text = m_state->contents.find(Id<ReportText>(ref.id));
    if (ref.kind != entityInfoOf<ReportText>().keyString() || !text)
        return false;
    return showChapter(text->chapter);
}

} // namespace nytto

#include "moc_analysis_page.cpp"
