// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/services/service_changes.h"
#include "model/document/json.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/services/service_change.h"
#include "model/samples/samples.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

bool isAssumed(const Contents& contents, const EntityRef& subject, const char* field,
               std::optional<int> year = std::nullopt) {
    return std::ranges::any_of(contents.all<Note>(), [&](const Note& note) {
        return note.isAssumed() && note.subject == subject &&
               note.fieldKey == QLatin1String(field) && (!note.year || note.year == year);
    });
}

/// Collects the values of ours that no note tells about.
class Unmarked {
public:
    explicit Unmarked(const Contents& contents) : m_contents(contents) {}

    void expect(const auto& entity, const char* field, std::optional<int> year = std::nullopt) {
        if (isAssumed(m_contents, refTo(entity), field, year))
            return;
        m_names << nameOf(AnyEntity(entity)) + u' ' + QLatin1String(field) +
                       (year ? u' ' + QString::number(*year) : QString());
    }
    QStringList names() const { return m_names; }

private:
    const Contents& m_contents;
    QStringList m_names;
};

QString published(const Contents& contents, PublishedQuantity quantity, const QString& scenario) {
    for (const PublishedFigure& figure : contents.all<PublishedFigure>()) {
        const Scenario* found = contents.find(figure.scenario);
        if (figure.quantity == quantity && figure.year == 2025 && found &&
            found->number == scenario)
            return text(figure.figure);
    }
    return {};
}

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT

private:
    Contents m_goteborg;
    Contents m_norrtalje;
    Contents m_stockholm;

private Q_SLOTS:
    void initTestCase() {
        for (const auto& [key, contents] :
             {std::pair{"goteborg-2025", &m_goteborg}, std::pair{"norrtalje-2019", &m_norrtalje},
              std::pair{"stockholm-2013", &m_stockholm}}) {
            const auto loaded = sampleContents(QString::fromLatin1(key));
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
            *contents = *loaded;
        }
    }

    void everySampleLoadsAndDumps_data() {
        QTest::addColumn<QString>("municipality");
        for (const SampleInfo& sample : samples())
            QTest::newRow(qPrintable(sample.key)) << sample.municipality;
    }
    void everySampleLoadsAndDumps() {
        QFETCH(QString, municipality);
        const auto contents = sampleContents(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(contents.ok());
        QCOMPARE(contents->settings().municipality, municipality);
        const auto again = contentsFromJson(toJson(*contents));
        QVERIFY(again.ok());
        QVERIFY(*again == *contents);
    }

    void aNoteOnAYearNamesTheKindOfItsAmount_data() { everySampleLoadsAndDumps_data(); }
    void aNoteOnAYearNamesTheKindOfItsAmount() {
        const Contents contents = *sampleContents(QString::fromUtf8(QTest::currentDataTag()));
        QStringList without;
        for (const Note& note : contents.all<Note>()) {
            const FieldInfo* field = entityInfo(note.subject.kind)->field(note.fieldKey);
            if (!note.year || !field || field->choices.empty())
                continue;
            if (std::ranges::none_of(field->choices, [&](const Choice& kind) {
                    return note.seriesKind == QLatin1String(kind.key);
                }))
                without << note.text;
        }
        QCOMPARE(without, QStringList());
    }

    void unknownSampleNamesThoseThatThereAre() {
        const auto none = sampleContents(QStringLiteral("kiruna-1900"));
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().message.contains(
            QStringLiteral("goteborg-2025, norrtalje-2019, stockholm-2013")));
    }

    void publishedSummariesAddUp_data() {
        QTest::addColumn<QString>("sum");
        QTest::newRow("1") << QStringLiteral("1116626");
        QTest::newRow("2") << QStringLiteral("1121026");
        QTest::newRow("3") << QStringLiteral("1094176");
    }
    void publishedSummariesAddUp() {
        QFETCH(QString, sum);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        int total = 0;
        for (const PublishedQuantity row :
             {PublishedQuantity::ScenarioBase, PublishedQuantity::ScenarioOngoing,
              PublishedQuantity::ScenarioProposed, PublishedQuantity::ScenarioImpact})
            total += published(m_goteborg, row, scenario).toInt();
        QCOMPARE(QString::number(total), sum);
        QCOMPARE(published(m_goteborg, PublishedQuantity::ScenarioSum, scenario), sum);
    }

    void servicesOfTheBase() {
        int listed = 0;
        int derived = 0;
        int outside = 0;
        FigureSum base2024;
        FigureSum base2025;
        for (const Service& service : m_goteborg.all<Service>()) {
            ++(!isInBase(service.category) ? outside : service.derived ? derived : listed);
            if (!isInBase(service.category))
                continue;
            base2024.add(service.costAt(2024, ServiceCost::Budget));
            base2025.add(service.costAt(2025, ServiceCost::Proposal));
        }
        QCOMPARE(listed, 24);
        QCOMPARE(derived, 1);
        QCOMPARE(outside, 8);
        QCOMPARE(text(base2025), QStringLiteral("1088976"));
        QCOMPARE(text(base2024), QStringLiteral("989476"));
    }

    void everyListedServiceIsASignificantChange() {
        const auto changes = serviceChanges(m_goteborg, 2025);
        QVERIFY(changes.ok());
        QCOMPARE(changes->significant.size(), std::size_t{24});
        QCOMPARE(changes->derived.size(), std::size_t{1});
        QCOMPARE(changes->below.size() + changes->undecided.size(), std::size_t{0});
    }

    void everySignificantChangeHasAComment() {
        QStringList without;
        for (const Service& service : m_goteborg.all<Service>())
            if (isInBase(service.category) && !service.derived &&
                std::ranges::none_of(m_goteborg.all<ReportText>(), [&](const ReportText& text) {
                    return text.subject == refTo(service) && !text.text.isEmpty();
                }))
                without << service.name;
        QCOMPARE(without, QStringList());
    }

    void movedDevelopmentAddsUp() {
        FigureSum moved;
        for (const MovedDevelopment& row : m_goteborg.all<MovedDevelopment>())
            moved.add(row.amount);
        QCOMPARE(text(moved), QStringLiteral("48709"));
    }

    void publishedCausesAddUp() {
        FigureSum causes;
        for (const PublishedFigure& figure : m_goteborg.all<PublishedFigure>())
            if (figure.quantity == PublishedQuantity::CauseTotal)
                causes.add(figure.figure);
        QCOMPARE(text(causes), QStringLiteral("99500"));
    }

    void publishedCapitalCostAddsUp() {
        FigureSum years;
        for (const PublishedFigure& figure : m_norrtalje.all<PublishedFigure>())
            if (figure.quantity == PublishedQuantity::CapitalCost && figure.calculationYear)
                years.add(figure.figure);
        QCOMPARE(text(years), QStringLiteral("2403.5"));
    }

    void oneInitiativeIsSecret() {
        QStringList secret;
        for (const Initiative& initiative : m_goteborg.all<Initiative>())
            if (initiative.secret && !initiative.publicName.isEmpty() &&
                !initiative.description.isEmpty() && !initiative.risks.isEmpty())
                secret << initiative.number;
        QCOMPARE(secret, QStringList{QStringLiteral("6")});
    }

    void everyPublishedFigureSaysItsPlace() {
        QStringList without;
        for (const Contents* contents : {&m_goteborg, &m_norrtalje})
            for (const PublishedFigure& figure : contents->all<PublishedFigure>())
                if (figure.place.isEmpty() || figure.source.isNull())
                    without << figure.id.uuid().toString();
        QCOMPARE(without, QStringList());
    }

    /// A note on a field that is not there, or on a year that is not, would never be shown.
    void everyNoteIsAboutSomething() {
        QStringList lost;
        for (const Contents* contents : {&m_goteborg, &m_norrtalje, &m_stockholm})
            for (const Note& note : contents->all<Note>()) {
                const AnyEntity subject = *contents->find(note.subject);
                const FieldInfo* field = entityInfo(subject).field(note.fieldKey);
                if (!field && !note.fieldKey.isEmpty())
                    lost << note.text;
                if (!note.year)
                    continue;
                const Value value = field ? valueOf(subject, *field) : Value();
                const YearSeries* series = std::get_if<YearSeries>(&value);
                if (!series ||
                    std::ranges::none_of(series->cells(), [&](const YearSeries::Cell& cell) {
                        return cell.year == *note.year;
                    }))
                    lost << note.text;
            }
        QCOMPARE(lost, QStringList());
    }

    void assumedSettingsAreMarked() {
        Unmarked unmarked(m_goteborg);
        for (const char* field : {"priceLevel", "impactReading", "significantAmount",
                                  "significantShare", "deviationAmount", "deviationShare"})
            unmarked.expect(m_goteborg.settings(), field);
        QCOMPARE(unmarked.names(), QStringList());
    }

    void derivedCostsAreMarked() {
        Unmarked unmarked(m_goteborg);
        for (const Service& service : m_goteborg.all<Service>())
            if (service.derived)
                for (const YearSeries::Cell& cell : service.cost.cells())
                    unmarked.expect(service, "cost", cell.year);
        QCOMPARE(unmarked.names(), QStringList());
    }

    void assumedFiguresOfInitiativesAreMarked() {
        Unmarked unmarked(m_goteborg);
        for (const Initiative& initiative : m_goteborg.all<Initiative>()) {
            unmarked.expect(initiative, "impact");
            if (hasStarted(initiative.stage)) {
                unmarked.expect(initiative, "cost", 2026);
                unmarked.expect(initiative, "cost", 2027);
            }
            if (hasStarted(initiative.stage) || !initiative.netBenefit.isAmount())
                unmarked.expect(initiative, "netBenefit");
            if (initiative.mustDo)
                unmarked.expect(initiative, "mustDo");
            if (initiative.secret)
                for (const char* field :
                     {"publicName", "description", "risks", "uncertainty", "informationSecurity"})
                    unmarked.expect(initiative, field);
        }
        QCOMPARE(unmarked.names(), QStringList());
    }

    void publishedFiguresOfInitiativesAreNotMarked() {
        QStringList marked;
        for (const Initiative& initiative : m_goteborg.all<Initiative>()) {
            if (isAssumed(m_goteborg, refTo(initiative), "cost", 2025))
                marked << initiative.name;
            if (!hasStarted(initiative.stage) && initiative.netBenefit.isAmount() &&
                isAssumed(m_goteborg, refTo(initiative), "netBenefit"))
                marked << initiative.name;
        }
        QCOMPARE(marked, QStringList());
    }

    void assumedGroundsAreMarked() {
        Unmarked unmarked(m_goteborg);
        for (const ScenarioMember& member : m_goteborg.all<ScenarioMember>())
            if (member.ground)
                unmarked.expect(member, "ground");
        QCOMPARE(unmarked.names(), QStringList());
    }

    void assumedAndInventedValuesOfTheInvestmentAreMarked() {
        Unmarked unmarked(m_norrtalje);
        unmarked.expect(m_norrtalje.settings(), "horizon");
        for (const Investment& investment : m_norrtalje.all<Investment>())
            unmarked.expect(investment, "start");
        for (const Appropriation& appropriation : m_norrtalje.all<Appropriation>())
            unmarked.expect(appropriation, "amount");
        for (const Matter& matter : m_norrtalje.all<Matter>())
            unmarked.expect(matter, matter.investment ? "position" : "");
        QCOMPARE(unmarked.names(), QStringList());
    }

    void purposesOfPortfoliosAreMarked() {
        Unmarked unmarked(m_stockholm);
        QCOMPARE(m_stockholm.all<Portfolio>().size(), std::size_t{5});
        for (const Portfolio& portfolio : m_stockholm.all<Portfolio>())
            unmarked.expect(portfolio, "purpose");
        QCOMPARE(unmarked.names(), QStringList());
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
