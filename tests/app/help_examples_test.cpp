// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the help against the program's own calculation.
#include "allocation_example.h"
#include "app/help/help_library.h"
#include "help_example.h"
#include "model/basics/number_input.h"
#include "model/calculation/investments/capital_cost.h"
#include "model/calculation/investments/own_or_lease.h"
#include "model/calculation/portfolios/remaining_room.h"
#include "model/calculation/reconciliation/figure_comparison.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/calculation/services/service_changes.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "reports/report_catalogue.h"

#include <QTest>

#include <algorithm>

using namespace nytto;
using namespace nytto::test;

namespace {

/// The sample's only state; it outlives what is calculated of it.
const Contents& sample(const QString& key) {
    static std::map<QString, Contents> read;
    const auto found = read.find(key);
    return found != read.end() ? found->second
                               : read.emplace(key, *sampleContents(key)).first->second;
}

/// Holds the rows of an example against what the program calculates. Amounts are written as a
/// person would type them.
class Check {
public:
    Check(const HelpExample& example, const Language& language)
        : m_example(example), m_language(language) {}

    QString operator()() {
        static const std::map<QString, void (Check::*)()> checks{
            {QStringLiteral("capital"), &Check::capital},
            {QStringLiteral("lease"), &Check::lease},
            {QStringLiteral("scenario"), &Check::scenario},
            {QStringLiteral("impact"), &Check::impact},
            {QStringLiteral("change"), &Check::change},
            {QStringLiteral("room"), &Check::room},
            {QStringLiteral("classes"), &Check::classes},
            {QStringLiteral("sums"), &Check::sums},
            {QStringLiteral("means"), &Check::means},
            {QStringLiteral("display"), &Check::display},
            {QStringLiteral("reports"), &Check::reports},
        };
        if (const auto rows = allocationRows(m_example, m_language)) {
            sameRows(*rows);
            return m_faults.join(u'\n');
        }
        const auto check = checks.find(m_example.kind);
        if (check == checks.end())
            return QStringLiteral("no such check");
        if (m_example.rows.empty())
            return QStringLiteral("no rows");
        (this->*check->second)();
        return m_faults.join(u'\n');
    }

private:
    Figure read(const QString& text, MoneyUnit unit) {
        const auto figure = parseFigure(text, unit, m_language);
        if (!figure)
            m_faults << figure.error().message;
        return figure ? *figure : Figure::unknown();
    }
    void same(const QString& written, const QString& computed) {
        if (written != computed)
            m_faults << QStringLiteral("“%1” is written, “%2” computed").arg(written, computed);
    }
    void same(const QString& written, const Figure& computed, MoneyUnit unit = MoneyUnit::Kronor) {
        if (read(written, unit) != computed)
            m_faults << QStringLiteral("“%1” is written, %2 computed")
                            .arg(written, m_language.figure(computed, MoneyUnit::Kronor, 2));
    }
    /// Cell by cell, whichever spaces and minus signs are written.
    void sameRows(const std::vector<QStringList>& computed) {
        const auto plain = [](QString text) {
            return text.replace(QChar::Nbsp, u' ').replace(QChar(0x2212), u'-');
        };
        sameCount(qsizetype(m_example.rows.size()), computed.size());
        for (std::size_t row = 0; row < std::min(computed.size(), m_example.rows.size()); ++row) {
            sameCount(m_example.rows[row].size(), std::size_t(computed[row].size()));
            for (qsizetype at = 0; at < std::min(m_example.rows[row].size(), computed[row].size());
                 ++at)
                same(plain(m_example.rows[row][at]), plain(computed[row][at]));
        }
    }
    void sameCount(qsizetype written, std::size_t computed) {
        same(QString::number(written), QString::number(computed));
    }

    CapitalTerms terms() const {
        CapitalTerms terms;
        terms.amount = Money::ofKronor(2'300'000);
        terms.rate = Rate::ofMillionths(15'000);
        const QString method = m_example.terms.value(QStringLiteral("method"));
        terms.method = method == QLatin1String("annuity")           ? CapitalMethod::Annuity
                       : method == QLatin1String("average-balance") ? CapitalMethod::AverageBalance
                                                                    : CapitalMethod::StraightLine;
        const QStringList start = m_example.terms.value(QStringLiteral("start")).split(u'-');
        if (start.size() == 2) {
            terms.calendar = CapitalCalendar::CalendarYears;
            terms.start = Month{start[0].toInt(), start[1].toInt()};
        }
        return terms;
    }
    void capital() {
        const auto cost = capitalCost(terms());
        const QStringList columns = m_example.list("columns");
        sameCount(qsizetype(m_example.rows.size()), cost->years.size() + 1);
        for (std::size_t at = 0; at < std::min(cost->years.size(), m_example.rows.size()); ++at) {
            const CapitalYear& year = cost->years[at];
            const std::map<QString, Figure> amounts{
                {QStringLiteral("opening"), year.opening},
                {QStringLiteral("closing"), year.closing},
                {QStringLiteral("depreciation"), year.depreciation},
                {QStringLiteral("interest"), year.interest},
                {QStringLiteral("cost"), year.cost}};
            const std::map<QString, int> numbers{{QStringLiteral("number"), year.number},
                                                 {QStringLiteral("year"), year.year.value_or(0)},
                                                 {QStringLiteral("months"), year.months}};
            for (qsizetype column = 0; column < columns.size(); ++column) {
                const QString& written = m_example.rows[at][column];
                if (const auto amount = amounts.find(columns[column]); amount != amounts.end())
                    same(written, amount->second);
                else
                    same(written, QString::number(numbers.at(columns[column])));
            }
        }
        const QStringList& sums = m_example.rows.back();
        same(sums[sums.size() - 3], Figure(cost->depreciation));
        same(sums[sums.size() - 2], Figure(cost->interest));
        same(sums[sums.size() - 1], Figure(cost->cost));
    }

    void lease() {
        const auto owned = capitalCost(terms());
        InvestmentCost cost;
        for (const CapitalYear& each : owned->years) {
            InvestmentYear year{each.number, {}, each.months, {}, {}, {}, {}, {}, {}};
            year.cost.add(Figure(each.cost));
            cost.years.push_back(year);
        }
        cost.cost.add(Figure(owned->cost));
        const auto rate = parsePercent(m_example.terms.value(QStringLiteral("discount")),
                                       Language(Language::Code::English));
        const auto both =
            ownOrLease(cost,
                       {Money::ofKronor(m_example.terms.value(QStringLiteral("payment")).toInt()),
                        m_example.terms.value(QStringLiteral("years")).toInt()},
                       *rate);
        std::vector<std::pair<Figure, Figure>> rows;
        for (std::size_t at = 0; at < both->owning.years.size(); ++at)
            rows.emplace_back(both->owning.years[at], both->leasing.years[at]);
        rows.emplace_back(both->owning.inAll, both->leasing.inAll);
        rows.emplace_back(both->owning.perYear, both->leasing.perYear);
        rows.emplace_back(*both->owning.presentValue, *both->leasing.presentValue);
        sameCount(qsizetype(m_example.rows.size()), rows.size());
        for (std::size_t at = 0; at < std::min(rows.size(), m_example.rows.size()); ++at) {
            same(m_example.rows[at][1], rows[at].first);
            same(m_example.rows[at][2], rows[at].second);
            same(m_example.rows[at][3], *rows[at].first.minus(rows[at].second));
        }
    }

    void scenario() {
        const Contents& contents = sample(m_example.terms.value(QStringLiteral("sample")));
        const int year = m_example.terms.value(QStringLiteral("year")).toInt();
        const QStringList numbers = m_example.list("scenarios");
        std::vector<Id<Scenario>> scenarios;
        for (const Id<Scenario> id : scenariosOf(contents, year))
            if (numbers.contains(contents.find(id)->number))
                scenarios.push_back(id);
        sameCount(numbers.size(), scenarios.size());
        const auto plan = planFigures(contents, planYears(contents.settings(), year));
        const auto summary = summariseStacked(contents, *plan, scenarios);
        const ScenarioSummary::Year& first = summary->perYear.front();
        std::vector<Figure> rows;
        for (const ScenarioRow row : scenarioRows)
            rows.push_back(*first.row(row).figure());
        rows.push_back(*first.sum.figure());
        rows.push_back(*first.change.figure());
        sameCount(qsizetype(m_example.rows.size()), rows.size() + 1);
        for (std::size_t at = 0; at < rows.size(); ++at)
            same(m_example.rows[at][1], rows[at], MoneyUnit::Thousands);
        same(m_example.rows.back()[1] + QChar(0xa0) + u'%',
             m_language.percent(*changeShare(first)));
    }

    void impact() {
        Initiative initiative;
        for (const QStringList& row : m_example.rows)
            if (!row[1].isEmpty())
                initiative.impact.set(row[0].toInt(), read(row[1], MoneyUnit::Kronor));
        const PlanYears years{m_example.rows.front()[0].toInt(),
                              static_cast<int>(m_example.rows.size())};
        qsizetype column = 2;
        for (const ImpactReading reading :
             {ImpactReading::YearlyAmount, ImpactReading::LastingChange}) {
            Settings settings;
            settings.impactReading = reading;
            const auto figures = figuresOf(settings, initiative, nullptr, years);
            for (std::size_t at = 0; at < m_example.rows.size(); ++at)
                same(m_example.rows[at][column], figures->impact[at]);
            ++column;
        }
    }

    void change() {
        const Contents& contents = sample(m_example.terms.value(QStringLiteral("sample")));
        const int year = m_example.terms.value(QStringLiteral("year")).toInt();
        for (const QStringList& row : m_example.rows) {
            const auto& services = contents.all<Service>();
            const auto service =
                std::find_if(services.begin(), services.end(),
                             [&](const Service& each) { return each.name == row[0]; });
            if (service == services.end()) {
                m_faults << row[0];
                continue;
            }
            const auto found = serviceChange(contents.settings(), *service, year);
            same(row[1], found->budget, MoneyUnit::Thousands);
            same(row[2], found->proposal, MoneyUnit::Thousands);
            same(row[3], found->change, MoneyUnit::Thousands);
            same(row[4].isEmpty() ? QString() : row[4] + QChar(0xa0) + u'%',
                 found->share ? m_language.percent(*found->share, 1) : QString());
            same(row[5], found->isSignificant() ? word("ja", "yes") : word("nej", "no"));
        }
    }

    void room() {
        const Contents& contents = sample(m_example.terms.value(QStringLiteral("sample")));
        const auto rooms = appropriationRooms(contents);
        const AppropriationRoom& first = rooms->front();
        sameCount(qsizetype(m_example.rows.size()), first.matters.size() + 1);
        same(m_example.rows.front()[2], first.room.frame);
        for (std::size_t at = 1; at < m_example.rows.size(); ++at) {
            const MatterRoom& matter = first.matters[at - 1];
            same(m_example.rows[at][0], contents.find(matter.matter)->name);
            same(m_example.rows[at][1], matter.amount);
            same(m_example.rows[at][2], matter.after.left);
        }
    }

    void classes() {
        for (const QStringList& row : m_example.rows) {
            Comparison comparison(FindingRule::ScenarioFigure, {},
                                  read(row[0], MoneyUnit::Thousands), MoneyUnit::Thousands, 0);
            const auto finding = comparison.computedAs(read(row[1], MoneyUnit::Kronor)).finish();
            same(row[3], nameOf((*finding)->kind, m_language));
            if (!row[2].isEmpty())
                same(row[2], Figure((*finding)->difference));
        }
    }

    FigureSum sumOf(const QString& terms) {
        FigureSum sum;
        for (const QString& term : terms.split(u';'))
            sum.add(read(term, MoneyUnit::Kronor));
        return sum;
    }
    void sums() {
        for (const QStringList& row : m_example.rows) {
            const FigureSum sum = sumOf(row[0]);
            same(row[1], *sum.figure());
            same(row[2], Figure(*sum.known()));
        }
    }
    void means() {
        for (const QStringList& row : m_example.rows) {
            const FigureSum sum = sumOf(row[0]);
            same(row[1], *sum.mean());
            same(row[2], Figure(*sum.known()));
        }
    }
    void display() {
        for (const QStringList& row : m_example.rows)
            same(row[1], m_language.figure(read(row[0], MoneyUnit::Kronor), MoneyUnit::Thousands));
    }

    void reports() {
        const auto all = reportCatalogue();
        sameCount(qsizetype(m_example.rows.size()), all.size());
        for (std::size_t at = 0; at < std::min(all.size(), m_example.rows.size()); ++at)
            same(m_example.rows[at][0], u'`' + QString::fromLatin1(all[at].key) + u'`');
    }

    QString word(const char* swedish, const char* english) const {
        return QString::fromLatin1(m_language.code() == Language::Code::Swedish ? swedish
                                                                                : english);
    }

    const HelpExample& m_example;
    const Language& m_language;
    QStringList m_faults;
};

} // namespace

class HelpExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areWhatTheProgramCalculates_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<int>("number");
        for (const char* language : {"sv", "en"}) {
            const HelpLibrary library(*Language::fromName(QString::fromLatin1(language)));
            for (const QString& topic : HelpLibrary::topics())
                for (int at = 0; at < int(helpExamplesIn(library.source(topic)).size()); ++at)
                    QTest::addRow("%s %s %d", language, qPrintable(topic), at + 1)
                        << QString::fromLatin1(language) << topic << at;
        }
    }
    void areWhatTheProgramCalculates() {
        QFETCH(QString, language);
        QFETCH(QString, topic);
        QFETCH(int, number);
        const Language words = *Language::fromName(language);
        const auto examples = helpExamplesIn(HelpLibrary(words).source(topic));
        QCOMPARE(Check(examples[static_cast<std::size_t>(number)], words)(), QString());
    }

    void standInBothLanguages() {
        const HelpLibrary swedish(Language(Language::Code::Swedish));
        const HelpLibrary english(Language(Language::Code::English));
        qsizetype count = 0;
        for (const QString& topic : HelpLibrary::topics()) {
            const auto a = helpExamplesIn(swedish.source(topic));
            const auto b = helpExamplesIn(english.source(topic));
            QCOMPARE(a.size(), b.size());
            for (std::size_t at = 0; at < a.size(); ++at) {
                QCOMPARE(a[at].kind, b[at].kind);
                QCOMPARE(a[at].terms, b[at].terms);
                QCOMPARE(a[at].rows.size(), b[at].rows.size());
            }
            count += qsizetype(a.size());
        }
        QVERIFY(count >= 24);
    }
};

QTEST_MAIN(HelpExamplesTest)
#include "help_examples_test.moc"
