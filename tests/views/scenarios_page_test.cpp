// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/calculations.h"
#include "model/calculation/scenarios/scenario_comparison.h"
#include "model/document/next_year.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "tests/views/shown_page.h"
#include "views/scenarios/scenario_edits.h"
#include "views/scenarios/scenarios_page.h"
#include "views/tables/grid_order.h"
#include "views/tables/grid_view.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The page with a document, and what the tests look at.
struct Scenarios : ShownPage<ScenariosPage> {
    /// With the members beside the list; the comparison is what comes first.
    explicit Scenarios(Contents given) : ShownPage(std::move(given)) { tabs().setCurrentIndex(1); }

    GridPanel& list() { return panel("scenarios"); }
    GridPanel& members() { return panel("scenario-members"); }
    ResultTable& summary() { return *table("scenario-summary"); }
    ResultTable& compared() { return *table("scenarios-compared"); }
    QTabWidget& tabs() { return *page.findChild<QTabWidget*>(QStringLiteral("scenario-tabs")); }

    /// Chooses the scenario with this number.
    void choose(const QString& number) {
        for (const Scenario& scenario : contents.all<Scenario>())
            if (scenario.number == number)
                list().reveal(refTo(scenario));
    }
    /// The row of a member, by its initiative's number.
    int memberRow(const QString& number) {
        for (int row = 0; row < members().grid().rowCount(); ++row) {
            const auto* member = static_cast<const ScenarioMember*>(members().grid().entityAt(row));
            if (contents.find(member->initiative)->number == number)
                return row;
        }
        return -1;
    }
    QString memberCell(const QString& number, const QString& column) {
        return shownCell(members(), memberRow(number), column);
    }
    bool type(const QString& number, const QString& column, const QString& text) {
        return typeInto(members(), memberRow(number), column, text);
    }
    QString sum(const QString& row, const QString& column) {
        return plainShown(summary().shown(row, column));
    }
};

Contents goteborg() {
    return *sampleContents(QStringLiteral("goteborg-2025"));
}

} // namespace

class ScenariosPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void theSumsOfTheFirstScenarioHaveTheirRoom() {
        Contents contents;
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        contents.insert(settings);
        Scenarios scenarios(contents);
        QCoreApplication::processEvents();
        scenarios.trigger("scenarios-add");
        const QTableView& sums = *scenarios.summary().view();
        QTRY_VERIFY(sums.isVisible());
        QTRY_VERIFY2(sums.height() > 200, qPrintable(QString::number(sums.height())));
        QVERIFY2(sums.width() > 300, qPrintable(QString::number(sums.width())));
    }

    void theNextYearComesFirstAndIsChosen() {
        Scenarios scenarios(goteborg());
        scenarios.choose(QStringLiteral("2"));
        scenarios.apply(beginNextYear(scenarios.contents, {}, scenarios.document.language()));
        const GridPanel& list = scenarios.list();
        QStringList years;
        for (int row = 0; row < list.grid().rowCount(); ++row)
            years << shownCell(list, row, QStringLiteral("year"));
        QCOMPARE(years.front(), QStringLiteral("2026"));
        QCOMPARE(years.back(), QStringLiteral("2025"));
        QVERIFY(std::ranges::is_sorted(years, std::ranges::greater()));
        const Scenario* chosen = scenarios.contents.find(Id<Scenario>(list.currentEntity().id));
        QCOMPARE(chosen->year, 2026);
        QCOMPARE(chosen->number, QStringLiteral("2"));
        const int year = list.grid().columnOf(QStringLiteral("year"));
        const QRect cell = list.view().visualRect(list.view().order().index(0, year));
        QVERIFY(list.view().viewport()->rect().contains(cell)); // in view
        scenarios.choose(QStringLiteral("1"));
        scenarios.page.showState(scenarios.document.state());
        QCOMPARE(scenarios.contents.find(Id<Scenario>(list.currentEntity().id))->number,
                 QStringLiteral("1"));
    }

    void summaryOfEachScenario_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("change");
        QTest::newRow("1") << "1"
                           << "1116626"
                           << "27650";
        QTest::newRow("2") << "2"
                           << "1121026"
                           << "32050";
        QTest::newRow("3") << "3"
                           << "1094176"
                           << "5200";
    }
    void summaryOfEachScenario() {
        QFETCH(QString, number);
        Scenarios shown(goteborg());
        shown.choose(number);
        QTEST(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")), "sum");
        QTEST(shown.sum(QStringLiteral("change"), QStringLiteral("2025")), "change");
        for (const Row& row : shown.summary().table().rows) // what was published has no columns
            QVERIFY2(std::ranges::any_of(row.cells.begin() + 1, row.cells.end(),
                                         [](const Cell& cell) {
                                             return !std::holds_alternative<std::monostate>(
                                                 cell.content);
                                         }),
                     qPrintable(row.key));
    }

    void aClickOnACheckBoxMakesItsCellCurrent() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        GridView& view = shown.members().view();
        const int column = shown.members().grid().columnOf(QStringLiteral("included"));
        const auto isIncluded = [&](int row) {
            return view.order().index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        };
        view.setCurrentIndex(view.order().index(0, 0));
        view.setFocus();
        const QModelIndex clicked = view.order().index(2, column);
        view.scrollTo(clicked);
        const bool before = isIncluded(2);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(clicked);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        option.widget = &view;
        const QRect box =
            view.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &view);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(isIncluded(2), !before);
        QCOMPARE(view.currentIndex().row(), 2);
        QCOMPARE(view.currentIndex().column(), column);
        QCOMPARE(view.selectionModel()->selectedIndexes().size(), 1);
        const bool first = isIncluded(0);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(isIncluded(2), before);
        QCOMPARE(isIncluded(0), first);
    }

    void spaceTakesAMemberOutAndUndoPutsItBack() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        // Initiative 2 costs 2 000 tkr in 2025; its impact is in the sum, too.
        const int row = shown.memberRow(QStringLiteral("2"));
        const auto* member =
            static_cast<const ScenarioMember*>(shown.members().grid().entityAt(row));
        const Initiative& initiative = *shown.contents.find(member->initiative);
        const Money impact = initiative.impact.at(2025).amount();
        GridView& view = shown.members().view();
        view.select(row, shown.members().grid().columnOf(QStringLiteral("included")));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(shown.edits.size(), std::size_t{1});
        const Money expected = *Money::ofThousands(1'116'626 - 2'000).minus(impact);
        QCOMPARE(
            shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
            plainShown(Language(Language::Code::Swedish).amount(expected, MoneyUnit::Thousands)));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("cost.2025")), QString());
        shown.undo();
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("1116626"));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("cost.2025")),
                 QStringLiteral("2000"));
    }

    void scalingAMemberChangesTheSum() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        QVERIFY(shown.type(QStringLiteral("2"), QStringLiteral("costScale"), QStringLiteral("50")));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("cost.2025")),
                 QStringLiteral("1000"));
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("1115626"));
        QCOMPARE(shown.sum(QStringLiteral("proposed"), QStringLiteral("2025")),
                 QStringLiteral("19550"));
    }

    void movingAMemberMakesItsNetBenefitUnknown() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        QVERIFY(shown.type(QStringLiteral("2"), QStringLiteral("shift"), QStringLiteral("1")));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("cost.2025")),
                 QStringLiteral("0"));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("cost.2026")),
                 QStringLiteral("2000"));
        QCOMPARE(shown.memberCell(QStringLiteral("2"), QStringLiteral("net-benefit")),
                 QStringLiteral("Ejkänt"));
    }

    void movingBeforeThePlanIsRefused() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        shown.type(QStringLiteral("2"), QStringLiteral("shift"), QStringLiteral("-1"));
        QCOMPARE(shown.edits.size(), std::size_t{0});
        QVERIFY2(shown.said.contains(QStringLiteral("2025")), qPrintable(shown.said));
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("1116626"));
    }

    void explainsTheFiguresOfASummary() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        for (const Row& row : shown.summary().table().rows)
            for (const char* key : {"base", "ongoing", "proposed", "impact", "sum", "change"}) {
                if (row.key != QLatin1String(key))
                    continue;
                QVERIFY(shown.summary().select(row.key, QStringLiteral("2025")));
                shown.trigger("scenario-summary-explain");
                FigureSum sum;
                for (const Explanation::Term& term : shown.explained.terms)
                    sum.add(term.figure);
                QCOMPARE(*sum.figure(), shown.explained.result);
                QCOMPARE(Cell(shown.explained.result).content, row.cells[1].content);
                const bool isOfParts =
                    row.key == QLatin1String("sum") || row.key == QLatin1String("change");
                for (const Explanation::Term& term : shown.explained.terms)
                    QCOMPARE(shown.contents.contains(term.source), !isOfParts);
            }
    }

    void explainsAMember() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        const int row = shown.memberRow(QStringLiteral("2"));
        GridView& view = shown.members().view();
        view.select(row, shown.members().grid().columnOf(QStringLiteral("cost.2025")));
        shown.trigger("scenario-members-explain");
        QCOMPARE(shown.explained.result, Figure(Money::ofThousands(2000)));
        QCOMPARE(shown.explained.terms.size(), std::size_t{1});
        QCOMPARE(shown.explained.terms[0].field, QStringLiteral("cost"));
        QCOMPARE(shown.explained.terms[0].year, std::optional(2025));
    }

    void comparesScenariosSideBySide() {
        Scenarios shown(goteborg());
        shown.tabs().setCurrentIndex(0);
        const auto cell = [&](const char* row, const char* column) {
            return plainShown(
                shown.compared().shown(QString::fromLatin1(row), QString::fromLatin1(column)));
        };
        QCOMPARE(cell("sum-2025", "0"), QStringLiteral("1116626"));
        QCOMPARE(cell("difference-2025", "1"), QStringLiteral("4400"));
        QCOMPARE(cell("difference-2025", "2"), QStringLiteral("-22450"));
        QCOMPARE(cell("difference-2025", "0"), QString());
        // 4 400/1 116 626 and 32 050/1 088 976.
        QCOMPARE(cell("difference-share-2025", "1"), QStringLiteral("0,39%"));
        QCOMPARE(cell("share-2025", "1"), QStringLiteral("2,94%"));
        QVERIFY(shown.compared().select(QStringLiteral("difference-2025"), QStringLiteral("1")));
        shown.trigger("scenarios-compared-explain");
        FigureSum sum;
        for (const Explanation::Term& term : shown.explained.terms)
            sum.add(term.figure);
        QCOMPARE(*sum.figure(), Figure(Money::ofThousands(4400)));
    }

    void whatFallsAfterThePlanIsCompared() {
        Contents contents = goteborg();
        for (const ScenarioMember& member : std::vector<ScenarioMember>(
                 contents.all<ScenarioMember>().begin(), contents.all<ScenarioMember>().end())) {
            ScenarioMember moved = member;
            moved.shift = 1;
            contents.replace(moved);
        }
        const Calculations calculations(contents);
        const auto& summaries = calculations.scenarios();
        QVERIFY(summaries);
        const Figure later = *summaries->front().later.sum.figure();
        const Figure difference =
            *differenceOf(contents, summaries->at(1), summaries->front())->later.figure();
        const auto expected = [](const Figure& figure) {
            return figure.isAmount() ? QString::number(figure.amount().ore() / 100'000)
                                     : QStringLiteral("Ejkänt");
        };
        Scenarios shown(contents);
        shown.tabs().setCurrentIndex(0);
        const auto cell = [&](const char* row, const char* column) {
            return plainShown(
                shown.compared().shown(QString::fromLatin1(row), QString::fromLatin1(column)));
        };
        QCOMPARE(cell("sum-later", "0"), expected(later));
        QCOMPARE(cell("difference-later", "1"), expected(difference));
        QCOMPARE(cell("share-later", "0"), QString());
        // No row is empty in all columns.
        for (const char* row : {"share-later", "difference-share-later"})
            QVERIFY2(shown.compared().table().rowIndex(QString::fromLatin1(row)) < 0, row);
        shown.tabs().setCurrentIndex(0);
        shown.choose(QStringLiteral("1"));
        for (const QString& column : {QStringLiteral("cost.later"), QStringLiteral("impact.later")})
            QVERIFY2(shown.members().grid().columnOf(column) >= 0, qPrintable(column));
        shown.tabs().setCurrentIndex(1);
        QVERIFY(shown.compared().select(QStringLiteral("difference-later"), QStringLiteral("1")));
        shown.trigger("scenarios-compared-explain");
        QCOMPARE(shown.explained.result, difference);
    }

    void aScenarioThatChangesNobodysBillSaysSoAboveItsMembers() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        const auto* label = shown.page.findChild<QLabel*>(QStringLiteral("scenario-unbilled"));
        QVERIFY(label->isVisible());
        QVERIFY2(label->text().contains(QStringLiteral("nobody"), Qt::CaseInsensitive) &&
                     label->text().contains(QStringLiteral("2025")),
                 qPrintable(label->text()));
    }

    void stacksTheTickedScenarios() {
        Scenarios shown(goteborg());
        shown.tabs().setCurrentIndex(0);
        auto* stacked = shown.page.findChild<QCheckBox*>(QStringLiteral("scenarios-stacked"));
        stacked->click();
        // The three scenarios, then all of them together.
        QCOMPARE(
            plainShown(shown.compared().shown(QStringLiteral("sum-2025"), QStringLiteral("3"))),
            QStringLiteral("1153876"));
        auto* choice = shown.page.findChild<QListWidget*>(QStringLiteral("scenarios-to-compare"));
        choice->item(2)->setCheckState(Qt::Unchecked);
        QCOMPARE(shown.compared().table().columns.size(), std::size_t{4});
        QCOMPARE(
            plainShown(shown.compared().shown(QStringLiteral("change-2025"), QStringLiteral("2"))),
            QStringLiteral("59700"));
    }

    void saysWhyScenariosCannotBeStacked() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        const auto edit =
            duplicateScenario(shown.contents, Id<Scenario>(shown.list().currentEntity().id));
        shown.apply(*edit);
        shown.choose(QStringLiteral("4"));
        QVERIFY(shown.type(QStringLiteral("2"), QStringLiteral("costScale"), QStringLiteral("50")));
        shown.tabs().setCurrentIndex(0);
        shown.page.findChild<QCheckBox*>(QStringLiteral("scenarios-stacked"))->click();
        const auto* notes =
            shown.page.findChild<QLabel*>(QStringLiteral("scenarios-compared-note-text"));
        const QString name =
            shown.contents
                .find(Id<Initiative>(
                    static_cast<const ScenarioMember*>(
                        shown.members().grid().entityAt(shown.memberRow(QStringLiteral("2"))))
                        ->initiative))
                ->name;
        QVERIFY2(notes->text().contains(name), qPrintable(notes->text()));
        QCOMPARE(shown.compared().table().columns.size(), std::size_t{5});
    }

    void membersThatScenariosShare() {
        Scenarios shown(goteborg());
        shown.tabs().setCurrentIndex(0);
        auto* choice = shown.page.findChild<QListWidget*>(QStringLiteral("scenarios-to-compare"));
        choice->item(2)->setCheckState(Qt::Unchecked);
        const ReportTable& table = shown.table("members-compared")->table();
        int members = 0;
        QSet<EntityRef> seen;
        for (const Row& row : table.rows)
            if (row.kind == RowKind::Body) {
                ++members;
                seen.insert(row.subject);
            }
        QSet<EntityRef> expected;
        for (const ScenarioMember& member : shown.contents.all<ScenarioMember>()) {
            const QString number = shown.contents.find(member.scenario)->number;
            if (member.included && number != QLatin1String("3"))
                expected.insert(refTo(member.initiative));
        }
        QCOMPARE(seen, expected);
        QCOMPARE(members, static_cast<int>(expected.size()));
    }

    void duplicatingAScenarioCopiesItsMembers() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("2"));
        const int members = shown.members().grid().rowCount();
        QVERIFY(members > 3);
        shown.trigger("scenarios-duplicate");
        QCOMPARE(shown.edits.size(), std::size_t{1});
        QCOMPARE(shown.contents.all<Scenario>().size(), std::size_t{4});
        QCOMPARE(shown.contents.find(Id<Scenario>(shown.list().currentEntity().id))->number,
                 QStringLiteral("4"));
        QCOMPARE(shown.members().grid().rowCount(), members);
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("1121026"));
        shown.undo();
        QVERIFY(shown.contents == goteborg());
    }

    void searchingTheMembersKeepsTheSum() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        GridOrder& order = shown.members().view().order();
        const int all = order.rowCount();
        order.setColumnFilter(shown.members().grid().columnOf(QStringLiteral("cost.2025")),
                              QStringLiteral("2000"));
        QVERIFY(order.rowCount() > 0 && order.rowCount() < all);
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("1116626"));
    }

    void publishedFiguresBesideComputedOnes() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        shown.tabs().setCurrentIndex(3);
        GridPanel& published = shown.panel("scenario-published");
        QStringList differences;
        for (int row = 0; row < published.grid().rowCount(); ++row)
            if (const QString found = shownCell(published, row, QStringLiteral("class"));
                found == QStringLiteral("Skillnad"))
                differences << shownCell(published, row, QStringLiteral("difference"));
        differences.sort();
        QCOMPARE(differences.size(), 2);
    }

    void textsOfTheScenario() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("1"));
        shown.tabs().setCurrentIndex(2);
        auto* text = shown.page.findChild<QPlainTextEdit*>(QStringLiteral("scenario-needs"));
        text->selectAll();
        text->insertPlainText(QStringLiteral("Behoven är stora.")); // as typed
        QFocusEvent left(QEvent::FocusOut);
        QCoreApplication::sendEvent(text, &left);
        QCOMPARE(shown.contents.all<Scenario>().front().needs, QStringLiteral("Behoven är stora."));
    }

    void severalMembersAreAddedAtOnce() {
        Scenarios shown(goteborg());
        shown.choose(QStringLiteral("3"));
        const int before = shown.members().grid().rowCount();
        shown.page.findChild<QPushButton*>(QStringLiteral("choose-members"))->click();
        auto* list = shown.page.findChild<QListWidget*>(QStringLiteral("chooser-list"));
        const int others = list->count();
        QCOMPARE(before + others, static_cast<int>(shown.contents.all<Initiative>().size()));
        auto* add = shown.page.findChild<QPushButton*>(QStringLiteral("chooser-add"));
        QVERIFY(!add->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        auto* search = shown.page.findChild<QLineEdit*>(QStringLiteral("chooser-search"));
        search->setText(list->item(1)->text());
        QVERIFY(list->item(0)->isHidden());
        QTest::keyClick(search, Qt::Key_Return);
        add->click();
        QCOMPARE(shown.members().grid().rowCount(), before + 2);
        QCOMPARE(shown.edits.size(), std::size_t{1});
        shown.undo();
        QCOMPARE(shown.members().grid().rowCount(), before);
    }

    void revealsWhatBelongsToAScenario() {
        Scenarios shown(goteborg());
        const ScenarioMember& member = shown.contents.all<ScenarioMember>().back();
        QVERIFY(shown.page.reveal(refTo(member), QStringLiteral("shift"), {}));
        QCOMPARE(shown.list().currentEntity(), refTo(member.scenario));
        QCOMPARE(shown.members().currentEntity(), refTo(member));
        const PublishedFigure* published = nullptr;
        for (const PublishedFigure& figure : shown.contents.all<PublishedFigure>())
            if (!figure.scenario.isNull())
                published = &figure;
        QVERIFY(shown.page.reveal(refTo(*published), {}, {}));
        QCOMPARE(shown.tabs().currentIndex(), 3);
        QCOMPARE(shown.panel("scenario-published").currentEntity(), refTo(*published));
        QVERIFY(!shown.page.reveal(refTo(shown.contents.all<Service>().front()), {}, {}));
    }

    void anEmptyDocumentSaysWhatToDo() {
        Contents contents;
        Settings settings;
        settings.id = Id<Settings>::create();
        settings.municipality = QStringLiteral("Provköping");
        settings.firstYear = 2025;
        contents.insert(settings);
        Scenarios shown(contents);
        const auto* empty = shown.page.findChild<QWidget*>(QStringLiteral("scenarios-empty-state"));
        QVERIFY(empty->isVisible());
        for (int tab = 0; tab < shown.tabs().count(); ++tab)
            shown.tabs().setCurrentIndex(tab);
        shown.tabs().setCurrentIndex(1);
        shown.trigger("scenarios-add");
        QCOMPARE(shown.contents.all<Scenario>().size(), std::size_t{1});
        QCOMPARE(shown.sum(QStringLiteral("sum"), QStringLiteral("2025")),
                 QStringLiteral("Ejrelevant"));
    }
};

QTEST_MAIN(ScenariosPageTest)
#include "scenarios_page_test.moc"
