// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/document/printed_unit.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/services/service_change.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

using Unit = std::optional<MoneyUnit>;

Figure tkr(std::int64_t amount) {
    return Figure(Money::ofOre(amount * orePer(MoneyUnit::Thousands)));
}

/// Twelve services, twelve causes of their change, twelve rows of moved development and an estimate
/// of twelve rows, each with 100 tkr of 2025; and what was printed in tkr of them in all.
class Twelve : public MadeDocument {
public:
    Twelve() {
        Source printed = filled<Source>();
        printed.title = QStringLiteral("Budget");
        m_source = add(printed);
        ChangeCause cause = filled<ChangeCause>();
        cause.name = QStringLiteral("Volym");
        m_cause = add(cause);
        Investment investment = filled<Investment>();
        investment.name = QStringLiteral("Nät");
        m_investment = add(investment);
        for (int at = 0; at < 12; ++at) {
            const Id<Service> service = this->service(
                QStringLiteral("Tjänst %1").arg(at),
                {{2024, static_cast<int>(ServiceCost::Budget), Figure::notApplicable()},
                 {2025, static_cast<int>(ServiceCost::Proposal), tkr(100)}});
            ServiceCause part = filled<ServiceCause>();
            part.service = service;
            part.year = 2025;
            part.cause = m_cause;
            part.amount = tkr(100);
            add(part);
            MovedDevelopment moved = filled<MovedDevelopment>();
            moved.year = 2025;
            moved.name = QStringLiteral("Flytt %1").arg(at);
            moved.amount = tkr(100);
            add(moved);
            EstimateRow row = filled<EstimateRow>();
            row.investment = m_investment;
            row.name = QStringLiteral("Rad %1").arg(at);
            row.amount = tkr(100);
            add(row);
        }
    }

    /// The classes of the only finding about a figure printed as 1 200 tkr and `off`.
    FindingClass classOf(PublishedQuantity quantity, std::int64_t off, FindingRule rule) {
        PublishedFigure figure = filled<PublishedFigure>();
        figure.quantity = quantity;
        figure.source = m_source;
        if (quantity == PublishedQuantity::EstimateTotal)
            figure.investment = m_investment;
        else
            figure.year = 2025;
        if (quantity == PublishedQuantity::CauseTotal)
            figure.cause = m_cause;
        if (quantity == PublishedQuantity::ScenarioBase)
            figure.scenario = scenario(QStringLiteral("A"), {});
        figure.figure = tkr(1200 + off);
        add(figure);
        const auto found = reconcile(contents);
        for (const auto* findings : {&found->findings, &found->agreements})
            for (const Finding& finding : *findings)
                if (finding.stated == figure.id && finding.rule == rule)
                    return finding.kind;
        qFatal("nothing was compared");
    }

    void everyService(Unit unit) {
        for (Service service : contents.all<Service>()) {
            service.printedUnit = unit;
            contents.replace(service);
        }
    }
    void estimate(Unit unit) {
        Investment investment = *contents.find(m_investment);
        investment.printedUnit = unit;
        contents.replace(investment);
    }
    void document(Unit unit) {
        change([unit](Settings& settings) { settings.printedUnit = unit; });
    }

private:
    Id<Source> m_source;
    Id<ChangeCause> m_cause;
    Id<Investment> m_investment;
};

} // namespace

class PrintedUnitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// n amounts rounded to the unit may be n halves off, whatever they are amounts of.
    void roundingExplainsHalfAUnitOfEachPrintedAmount_data() {
        QTest::addColumn<PublishedQuantity>("quantity");
        QTest::addColumn<FindingRule>("rule");
        QTest::addColumn<Unit>("document");
        QTest::addColumn<Unit>("own");
        QTest::addColumn<int>("off");
        QTest::addColumn<FindingClass>("kind");
        const Unit none;
        const Unit kronor = MoneyUnit::Kronor;
        const Unit thousands = MoneyUnit::Thousands;
        const auto rounding = FindingClass::Rounding;
        const auto difference = FindingClass::Difference;
        const struct {
            const char* name;
            PublishedQuantity quantity;
            FindingRule rule;
            bool hasOwnUnit;
        } totals[] = {
            {"services", PublishedQuantity::ChangeTotal, FindingRule::ChangeTotal, true},
            {"services of the base", PublishedQuantity::ScenarioBase, FindingRule::ScenarioFigure,
             true},
            {"causes", PublishedQuantity::CauseTotal, FindingRule::CauseTotal, true},
            {"moved development", PublishedQuantity::MovedTotal, FindingRule::MovedTotal, false},
            {"estimate rows", PublishedQuantity::EstimateTotal, FindingRule::EstimateTotal, true},
        };
        for (const auto& total : totals) {
            const auto row = [&](const char* name, Unit document, Unit own, int off,
                                 FindingClass kind) {
                if (own && !total.hasOwnUnit)
                    return;
                QTest::addRow("12 %s %s", total.name, name)
                    << total.quantity << total.rule << document << own << off << kind;
            };
            row("in tkr, 2 off", thousands, none, 2, rounding);
            row("in tkr, 2 less", thousands, none, -2, rounding);
            row("in tkr, 6 off", thousands, none, 6, rounding);
            row("in tkr, 7 off", thousands, none, 7, difference);
            row("exact, 2 off", none, none, 2, difference);
            row("in kr, 2 tkr off", kronor, none, 2, difference);
            row("in tkr as each says itself, 2 off", none, thousands, 2, rounding);
            row("in tkr as each says itself, 7 off", none, thousands, 7, difference);
            row("in kr in a document in tkr, 2 off", thousands, kronor, 2, difference);
            row("in tkr, equal", thousands, none, 0, FindingClass::Agreement);
        }
    }
    void roundingExplainsHalfAUnitOfEachPrintedAmount() {
        QFETCH(PublishedQuantity, quantity);
        QFETCH(FindingRule, rule);
        QFETCH(Unit, document);
        QFETCH(Unit, own);
        QFETCH(int, off);
        QFETCH(FindingClass, kind);
        Twelve made;
        made.document(document);
        made.everyService(own);
        made.estimate(own);
        QCOMPARE(made.classOf(quantity, off, rule), kind);
    }

    /// A change from a budget to a proposal has two printed amounts.
    void aChangeIsTwiceRounded() {
        Twelve made;
        made.document(MoneyUnit::Thousands);
        for (Service service : made.contents.all<Service>()) {
            service.cost.set(2024, static_cast<int>(ServiceCost::Budget), tkr(50));
            service.cost.set(2025, static_cast<int>(ServiceCost::Proposal), tkr(150));
            made.contents.replace(service);
        }
        const auto classOf = [&](std::int64_t off) {
            return Twelve(made).classOf(PublishedQuantity::ChangeTotal, off,
                                        FindingRule::ChangeTotal);
        };
        QCOMPARE(classOf(12), FindingClass::Rounding);
        QCOMPARE(classOf(13), FindingClass::Difference);
    }

    /// 10 % of 1 200 tkr is 120: rows in tkr may give 119,4 or 120,6 of it.
    void aPercentageHasItsShareOfTheRounding_data() {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("kronor");
        QTest::addColumn<FindingClass>("kind");
        const Unit thousands = MoneyUnit::Thousands;
        QTest::newRow("exact, 600 kr off") << Unit() << 600 << FindingClass::Difference;
        QTest::newRow("in tkr, 600 kr off") << thousands << 600 << FindingClass::Rounding;
        QTest::newRow("in tkr, 2 000 kr off") << thousands << 2000 << FindingClass::Difference;
    }
    void aPercentageHasItsShareOfTheRounding() {
        QFETCH(Unit, unit);
        QFETCH(int, kronor);
        QFETCH(FindingClass, kind);
        Twelve made;
        made.estimate(unit);
        EstimateRow reserve = made.filled<EstimateRow>();
        reserve.investment = made.contents.all<Investment>().front().id;
        reserve.name = QStringLiteral("Reserv");
        reserve.percent = Rate::ofMillionths(100'000);
        reserve.amount = Figure(Money::ofOre((120'000 + kronor) * 100));
        made.add(reserve);
        const auto found = reconcile(made.contents);
        QCOMPARE(found->findings.size(), 1u);
        QCOMPARE(found->findings.front().rule, FindingRule::EstimatePercentage);
        QCOMPARE(found->findings.front().kind, kind);
    }

    void theUnitIsTheOwnersElseThatOfTheSettings() {
        Twelve made;
        const EntityRef row = refTo(made.contents.all<EstimateRow>().front());
        const EntityRef service = refTo(made.contents.all<Service>().front());
        QVERIFY(!printedUnitOf(made.contents, row));
        QCOMPARE(printedStepOf(made.contents, row), 0);
        made.document(MoneyUnit::Millions);
        QVERIFY(printedUnitOf(made.contents, row) == MoneyUnit::Millions);
        made.estimate(MoneyUnit::Thousands);
        QVERIFY(printedUnitOf(made.contents, row) == MoneyUnit::Thousands);
        QVERIFY(printedUnitOf(made.contents, service) == MoneyUnit::Millions);
        QCOMPARE(printedStepOf(made.contents, row), 100'000);
    }
};

QTEST_GUILESS_MAIN(PrintedUnitTest)
#include "printed_unit_test.moc"
