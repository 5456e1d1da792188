// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/initiatives/initiatives_table.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/calculation/initiatives/entered_impact.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "model/tables/entered_cell.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

/// Which columns the table needs beside the ones that it always has.
struct Shape {
    std::set<std::pair<int, InitiativeCost>> kinds; ///< only where more than one kind is used
    int firstChange = 0; ///< lasting reading: the first year with a change; else 0
    bool capital = false;
    bool laterCost = false;
    bool laterImpact = false;
    bool estimates = false;
};

bool hasTerms(const FigureSum& sum) {
    return sum.amountCount() + sum.unknownCount() + sum.notApplicableCount() > 0;
}

void addKinds(Shape& shape, const Contents& contents, PlanYears years) {
    std::set<int> used;
    for (const Initiative& initiative : contents.all<Initiative>()) {
        for (const YearSeries::Cell& cell : initiative.cost.cells()) {
            if (!years.contains(cell.year))
                continue;
            shape.kinds.insert({cell.year, static_cast<InitiativeCost>(cell.kind)});
            used.insert(cell.kind);
        }
    }
    if (used.size() < 2)
        shape.kinds.clear();
}

Shape shapeOf(const ReportContext& context, const PlanFigures& plan) {
    Shape shape;
    addKinds(shape, context.contents(), plan.years);
    if (context.settings().impactReading == ImpactReading::LastingChange)
        shape.firstChange = plan.years.first;
    for (const Initiative& initiative : context.contents().all<Initiative>()) {
        const InitiativeFigures& figures = *plan.initiatives.at(initiative.id);
        shape.capital = shape.capital || !figures.capital.empty();
        shape.laterCost = shape.laterCost || hasTerms(figures.laterCost);
        shape.laterImpact = shape.laterImpact || hasTerms(figures.laterImpact);
        shape.estimates = shape.estimates || !initiative.lowEstimate.isNotApplicable() ||
                          !initiative.highEstimate.isNotApplicable();
        if (shape.firstChange && !initiative.impact.isEmpty())
            shape.firstChange = std::min(shape.firstChange, initiative.impact.cells().front().year);
    }
    return shape;
}

class InitiativeRows {
public:
    InitiativeRows(const ReportContext& context, const PlanFigures& plan)
        : m_context(context), m_plan(plan), m_shape(shapeOf(context, plan)) {
        addColumns();
    }

    Result<ReportTable> table() {
        for (const Initiative& initiative : m_context.contents().all<Initiative>())
            NYTTO_CHECK(addRow(initiative).in(m_context.secrecy().name(initiative)));
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    // Columns

    void addColumns() {
        m_table.key = QStringLiteral("initiatives");
        m_table.columns = {
            textColumn("number", m_context.translate("fields", "Number"), 8),
            textColumn("name", m_context.translate("fields", "Name"), 40),
            textColumn("service", m_context.translate("fields", "Service"), 26),
            textColumn("stage", m_context.translate("fields", "Stage"), 12),
        };
        for (const auto& [year, kind] : m_shape.kinds)
            addAmount(kindKey(year, kind),
                      QStringLiteral("%1 %2").arg(m_context.label(kind), QString::number(year)));
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            addAmount(yearKey("cost", year), m_context.translate("reports", "Cost %1").arg(year));
            if (!m_shape.kinds.empty())
                m_table.columns.push_back(
                    textColumn(yearKey("kind", year),
                               m_context.translate("reports", "Taken from, %1").arg(year)));
        }
        addImpactColumns();
        addLastColumns();
    }

    void addImpactColumns() {
        for (int year = m_shape.firstChange; year && year <= m_plan.years.last(); ++year)
            addAmount(yearKey("change", year),
                      m_context.translate("reports", "Lasting change %1").arg(year));
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            if (m_shape.capital) {
                addAmount(
                    yearKey("own-impact", year),
                    m_context.translate("reports", "Impact %1 without capital cost").arg(year));
                addAmount(yearKey("capital", year),
                          m_context.translate("reports", "Capital cost %1").arg(year));
            }
            addAmount(yearKey("impact", year),
                      m_context.translate("reports", "Impact %1").arg(year));
        }
        addAmount(
            QStringLiteral("average-impact"),
            m_context.translate("reports", "Average impact %1–%2")
                .arg(QString::number(m_plan.years.first), QString::number(m_plan.years.last())));
    }

    void addLastColumns() {
        if (m_shape.laterCost)
            addAmount(QStringLiteral("later-cost"), m_context.translate("reports", "Later cost"));
        if (m_shape.laterImpact)
            addAmount(QStringLiteral("later-impact"),
                      m_context.translate("reports", "Later impact"));
        addAmount(QStringLiteral("net-benefit"), m_context.translate("fields", "Net benefit"));
        m_table.columns.push_back(
            textColumn("certainty", m_context.translate("reports", "Certainty"), 24));
        if (m_shape.estimates) {
            addAmount(QStringLiteral("low"), m_context.translate("fields", "Low estimate"));
            addAmount(QStringLiteral("high"), m_context.translate("fields", "High estimate"));
        }
    }

    void addAmount(const QString& key, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, key, title));
    }

    static QString kindKey(int year, InitiativeCost kind) {
        return yearKey(choicesOf(InitiativeCost())[static_cast<std::size_t>(kind)].key, year);
    }

    // Rows

    Done addRow(const Initiative& initiative) {
        const InitiativeFigures& figures = *m_plan.initiatives.at(initiative.id);
        Row row{rowKey(initiative.id), RowKind::Body, {}, refTo(initiative)};
        row.cells = {Cell(initiative.number), m_context.name(refTo(initiative)),
                     serviceOf(m_context, initiative), Cell(m_context.label(initiative.stage))};
        addCosts(row, initiative);
        NYTTO_CHECK(addImpacts(row, initiative, figures));
        NYTTO_CHECK(addLast(row, initiative, figures));
        m_table.rows.push_back(std::move(row));
        return {};
    }

    void addCosts(Row& row, const Initiative& initiative) const {
        for (const auto& [year, kind] : m_shape.kinds)
            row.cells.push_back(
                m_context.notes().entered(Cell(initiative.costAt(year, kind)), initiative, "cost",
                                          SeriesPlace{year, static_cast<int>(kind)}));
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            const auto chosen = costOf(initiative, year);
            Cell cost(chosen.figure);
            if (m_shape.kinds.empty()) {
                row.cells.push_back(m_context.notes().entered(
                    std::move(cost), initiative, "cost",
                    SeriesPlace{year, chosen.kind ? static_cast<int>(*chosen.kind) : -1}));
                continue;
            }
            if (chosen.kind)
                cost.with(copyOf(m_table.at(row.key, kindKey(year, *chosen.kind))));
            row.cells.push_back(std::move(cost));
            row.cells.emplace_back(chosen.kind ? m_context.label(*chosen.kind) : QString());
        }
    }

    Done addImpacts(Row& row, const Initiative& initiative,
                    const InitiativeFigures& figures) const {
        for (int year = m_shape.firstChange; year && year <= m_plan.years.last(); ++year)
            row.cells.push_back(initiative.impact.contains(year)
                                    ? m_context.notes().entered(Cell(initiative.impact.at(year)),
                                                                initiative, "impact",
                                                                SeriesPlace{year})
                                    : Cell());
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year) {
            const auto at = static_cast<std::size_t>(year - m_plan.years.first);
            if (!m_shape.capital) {
                row.cells.push_back(ownImpact(row, initiative, figures.impact[at], year));
                continue;
            }
            const Figure own =
                orUnknown(impactOf(initiative, year, m_context.settings().impactReading));
            row.cells.push_back(ownImpact(row, initiative, own, year));
            row.cells.push_back(capital(initiative, figures, year));
            row.cells.push_back(
                Cell(figures.impact[at])
                    .with(sumOf({CellRange(m_table.at(row.key, yearKey("own-impact", year)),
                                           m_table.at(row.key, yearKey("capital", year)))})));
        }
        return addAverage(row, figures);
    }

    /// What the initiative's investments cost in the year.
    Cell capital(const Initiative& initiative, const InitiativeFigures& figures, int year) const {
        if (figures.capital.empty())
            return Cell(Figure::notApplicable());
        std::vector<CellRange> cells;
        for (const Investment& investment : m_context.contents().all<Investment>())
            if (investment.initiative == initiative.id)
                cells.emplace_back(capitalCostCell(investment.id, year));
        return Cell(figures.capital[static_cast<std::size_t>(year - m_plan.years.first)])
            .with(sumOf(cells));
    }

    Done addAverage(Row& row, const InitiativeFigures& figures) const {
        const Figure average = orUnknown(mean(figures.impact));
        std::vector<CellRange> years;
        for (int year = m_plan.years.first; year <= m_plan.years.last(); ++year)
            years.emplace_back(m_table.at(row.key, yearKey("impact", year)));
        row.cells.push_back(Cell(average).with(meanOf(years)));
        return {};
    }

    /// The impact without capital cost: as entered, or in the lasting reading all changes so far.
    Cell ownImpact(const Row& row, const Initiative& initiative, const Figure& figure,
                   int year) const {
        if (!m_shape.firstChange)
            return m_context.notes().entered(Cell(figure), initiative, "impact", SeriesPlace{year});
        const CellReference last = m_table.at(row.key, yearKey("change", year));
        const Formula sum =
            sumOf({CellRange(m_table.at(row.key, yearKey("change", m_shape.firstChange)), last)});
        // {0} is the range up to the year, {1} its last cell: an empty one is unknown.
        return Cell(figure).with(
            {QStringLiteral("IF(COUNT({1})+COUNTIF({1},not_applicable)=0,unknown,%1)")
                 .arg(sum.text),
             {sum.references.front(), CellRange(last)}});
    }

    Done addLast(Row& row, const Initiative& initiative, const InitiativeFigures& figures) const {
        if (m_shape.laterCost)
            NYTTO_CHECK(addLater(row, figures.laterCost));
        if (m_shape.laterImpact)
            NYTTO_CHECK(addLater(row, figures.laterImpact));
        row.cells.push_back(
            m_context.notes().entered(Cell(initiative.netBenefit), initiative, "netBenefit"));
        row.cells.push_back(certaintyOf(m_context, initiative));
        if (m_shape.estimates) {
            row.cells.push_back(
                m_context.notes().entered(Cell(initiative.lowEstimate), initiative, "lowEstimate"));
            row.cells.push_back(m_context.notes().entered(Cell(initiative.highEstimate), initiative,
                                                          "highEstimate"));
        }
        return {};
    }

    static Done addLater(Row& row, const FigureSum& sum) {
        const Figure figure = orUnknown(sum.figure());
        row.cells.push_back(Cell(figure));
        return {};
    }

    const ReportContext& m_context;
    const PlanFigures& m_plan;
    Shape m_shape;
    ReportTable m_table;
};

/// What other tables and chapters of the report tell, or only the program's pages.
QStringList leftOut() {
    return {QStringLiteral("publicName"),   QStringLiteral("supplier"),
            QStringLiteral("pilotStudy"),   QStringLiteral("mustDo"),
            QStringLiteral("portfolio"),    QStringLiteral("netBenefitUnit"),
            QStringLiteral("needsComment"), QStringLiteral("secret"),
            QStringLiteral("printedUnit")};
}

} // namespace

Cell serviceOf(const ReportContext& context, const Initiative& initiative) {
    QString text = initiative.serviceName;
    if (text.isEmpty()) {
        QStringList names;
        for (const Id<Service>& id : initiative.services)
            if (const Service* service = context.contents().find(id))
                names += service->name;
        text = names.join(QStringLiteral(", "));
    }
    return context.text(refTo(initiative), text);
}

Cell certaintyOf(const ReportContext& context, const Initiative& initiative) {
    QString text = context.label(initiative.certainty);
    const QString& note = initiative.certaintyNote;
    if (!note.isEmpty() && !context.secrecy().masks(refTo(initiative)))
        text += QStringLiteral(" (%1)").arg(note);
    return context.notes().noted(Cell(text), initiative, "certainty");
}

Result<ReportTable> initiativesTable(const ReportContext& context, const PlanFigures& plan) {
    NYTTO_TRY(table, InitiativeRows(context, plan).table());
    QStringList without{QStringLiteral("number"),      QStringLiteral("name"),
                        QStringLiteral("serviceName"), QStringLiteral("services"),
                        QStringLiteral("stage"),       QStringLiteral("netBenefit"),
                        QStringLiteral("certainty"),   QStringLiteral("certaintyNote"),
                        QStringLiteral("lowEstimate"), QStringLiteral("highEstimate")};
    without << leftOut();
    addOtherFields(table, context, entityInfoOf<Initiative>(), without);
    table.title = context.translate("reports", "All initiatives");
    table.whenEmpty = context.translate("reports", "The document has no initiatives.");
    table.notes = {priceRemark(context), initiativeCostRemark(context), impactRemark(context),
                   netBenefitRemark(context)};
    return table;
}

CellReference initiativeCostCell(const Id<Initiative>& initiative, int year) {
    return {QStringLiteral("initiatives"), rowKey(initiative), yearKey("cost", year)};
}

CellReference initiativeImpactCell(const Id<Initiative>& initiative, int year) {
    return {QStringLiteral("initiatives"), rowKey(initiative), yearKey("impact", year)};
}

CellReference netBenefitCell(const Id<Initiative>& initiative) {
    return {QStringLiteral("initiatives"), rowKey(initiative), QStringLiteral("net-benefit")};
}

} // namespace nytto
