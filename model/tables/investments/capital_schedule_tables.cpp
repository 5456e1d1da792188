// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

QString yearRow(int number) {
    return QStringLiteral("year-%1").arg(number);
}

/// A formula with its value. Where the value is unknown, the formula says so as long as one of its
/// first `inputs` references is no number; what is n/a is not calculated.
Cell computed(const Figure& value, const char* expression, const std::vector<CellRange>& references,
              int inputs) {
    Cell cell(value);
    if (value.isNotApplicable())
        return cell;
    Formula formula{QString::fromLatin1(expression), references};
    if (value.isUnknown()) {
        QStringList cells;
        for (int at = 0; at < inputs; ++at)
            cells += QStringLiteral("{%1}").arg(at);
        formula.text =
            QStringLiteral("IF(COUNT(%1)<%2,unknown,%3)")
                .arg(cells.join(QLatin1Char(',')), QString::number(inputs), formula.text);
    }
    return cell.with(formula);
}

Cell rateCell(const std::optional<Rate>& rate) {
    return rate ? Cell(*rate) : Cell(Figure::unknown());
}

/// A table of years without its rows.
ReportTable emptySchedule(const ReportContext& context, const InvestmentView& view,
                          const QString& key, const QString& title, int decimals) {
    ReportTable table;
    table.key = key;
    table.title = title;
    table.columns = {textColumn("name", context.translate("reports", "Year"), 16),
                     numberColumn(QStringLiteral("months"), context.translate("reports", "Months")),
                     percentColumn(QStringLiteral("rate"), context.translate("reports", "Rate"),
                                   rateDecimals(view))};
    const auto amount = [&](const char* name, const char* label) {
        table.columns.push_back(
            amountColumn(context, QString::fromLatin1(name), context.translate("reports", label)));
        table.columns.back().decimals = decimals;
    };
    amount("opening", QT_TRANSLATE_NOOP("reports", "Opening book value"));
    amount("depreciation", QT_TRANSLATE_NOOP("reports", "Depreciation"));
    amount("closing", QT_TRANSLATE_NOOP("reports", "Closing book value"));
    amount("interest", QT_TRANSLATE_NOOP("reports", "Interest"));
    amount("cost", QT_TRANSLATE_NOOP("reports", "Capital cost"));
    table.notes.push_back(capitalTermsRemark(context, view));
    return table;
}

Done addTotals(ReportTable& table, const ReportContext& context) {
    return addTotalRow(table, context, context.translate("reports", "Total"),
                       {QStringLiteral("opening"), QStringLiteral("closing")});
}

/// The years of one component.
class ComponentSchedule {
public:
    ComponentSchedule(const ReportContext& context, const InvestmentView& view,
                      const ComponentCost& component, const QString& key, int decimals)
        : m_context(context), m_view(view), m_component(component),
          m_table(
              emptySchedule(context, view, key,
                            context.secrecy().name({QString::fromLatin1(InvestmentComponent::key),
                                                    component.component.uuid()}),
                            decimals)) {}

    Result<ReportTable> table() {
        for (const ComponentYear& year : m_component.years)
            m_table.rows.push_back(row(year));
        NYTTO_CHECK(addTotals(m_table, m_context));
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    bool isAnnuity() const { return m_view.investment.method == CapitalMethod::Annuity; }
    bool isLast(const ComponentYear& year) const {
        return year.number == static_cast<int>(m_component.years.size());
    }
    CellReference input(const char* column) const {
        return {m_view.key("components"), rowKey(m_component.component),
                QString::fromLatin1(column)};
    }
    CellReference cell(const ComponentYear& year, const char* column) const {
        return {m_table.key, yearRow(year.number), QString::fromLatin1(column)};
    }

    Row row(const ComponentYear& year) const {
        Row row{yearRow(year.number), RowKind::Body, {}};
        row.cells = {Cell(capitalYearName(m_context, m_view.investment, year.number)),
                     Cell(year.months), rate(year), opening(year)};
        if (isAnnuity()) {
            row.cells.push_back(annuityDepreciation(year));
            row.cells.push_back(computed(year.closing, "ROUND({0}-{1},2)",
                                         {cell(year, "opening"), cell(year, "depreciation")}, 2));
        } else {
            row.cells.push_back(computed(year.depreciation, "ROUND({0}-{1},2)",
                                         {cell(year, "opening"), cell(year, "closing")}, 2));
            row.cells.push_back(straightLineClosing(year));
        }
        row.cells.push_back(interest(year));
        row.cells.push_back(cost(year));
        return row;
    }

    Cell rate(const ComponentYear& year) const {
        if (m_view.investment.rateMode == RateMode::Fixed)
            return rateCell(year.rate).with(
                copyOf({m_view.key("terms"), QStringLiteral("rate"), QStringLiteral("value")}));
        for (const InternalRate& rate : m_context.contents().all<InternalRate>())
            if (rate.year == year.year)
                return m_context.notes().entered(rateCell(year.rate).noted(rate.source), rate,
                                                 "rate");
        return rateCell(year.rate).marked(CellMark::Input);
    }

    Cell opening(const ComponentYear& year) const {
        if (year.number == 1)
            return Cell(year.opening).with(copyOf(input("amount")));
        return Cell(year.opening)
            .with(copyOf({m_table.key, yearRow(year.number - 1), QStringLiteral("closing")}));
    }

    Cell straightLineClosing(const ComponentYear& year) const {
        const CellRange months({m_table.key, yearRow(1), QStringLiteral("months")},
                               cell(year, "months"));
        return computed(year.closing, "ROUND({0}-ROUND(({0}-{1})*SUM({3})/(12*{2}),2),2)",
                        {input("amount"), input("residual"), input("life"), months}, 3);
    }

    Cell annuityDepreciation(const ComponentYear& year) const {
        if (isLast(year))
            return computed(year.depreciation, "ROUND({0}-{1},2)",
                            {cell(year, "opening"), input("residual")}, 2);
        return computed(year.depreciation, "ROUND({0}-{1},2)",
                        {cell(year, "cost"), cell(year, "interest")}, 2);
    }

    Cell interest(const ComponentYear& year) const {
        if (isAnnuity())
            return computed(year.interest, "ROUND({0}*{1},2)",
                            {cell(year, "opening"), cell(year, "rate")}, 2);
        if (m_view.investment.method == CapitalMethod::StraightLine)
            return computed(year.interest, "ROUND({0}*{1}*{2}/12,2)",
                            {cell(year, "opening"), cell(year, "rate"), cell(year, "months")}, 3);
        return computed(year.interest, "ROUND(({0}+{1})/2*{2}*{3}/12,2)",
                        {cell(year, "opening"), cell(year, "closing"), cell(year, "rate"),
                         cell(year, "months")},
                        4);
    }

    Cell cost(const ComponentYear& year) const {
        if (isAnnuity() && !isLast(year))
            return computed(year.cost, "ROUND(-PMT({0},{1},{2},-{3}),2)",
                            {cell(year, "rate"), input("life"), input("amount"), input("residual")},
                            4);
        return computed(year.cost, "ROUND({0}+{1},2)",
                        {cell(year, "depreciation"), cell(year, "interest")}, 2);
    }

    const ReportContext& m_context;
    const InvestmentView& m_view;
    const ComponentCost& m_component;
    ReportTable m_table;
};

/// The years of a whole investment of several components.
class InvestmentSchedule {
public:
    InvestmentSchedule(const ReportContext& context, const InvestmentView& view,
                       const std::vector<ReportTable>& components, int decimals)
        : m_context(context), m_view(view), m_components(components),
          m_table(emptySchedule(context, view, view.key("capital"),
                                context.translate("reports", "Capital cost"), decimals)) {}

    Result<ReportTable> table() {
        for (const InvestmentYear& year : m_view.cost.years) {
            NYTTO_TRY(made, row(year));
            m_table.rows.push_back(std::move(made));
        }
        NYTTO_CHECK(addTotals(m_table, m_context));
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    Result<Row> row(const InvestmentYear& year) const {
        NYTTO_TRY(opening, sum(year, "opening", year.opening));
        NYTTO_TRY(depreciation, sum(year, "depreciation", year.depreciation));
        NYTTO_TRY(closing, sum(year, "closing", year.closing));
        NYTTO_TRY(interest, sum(year, "interest", year.interest));
        const Figure cost = orUnknown(year.cost.figure());
        const QString key = yearRow(year.number);
        Cell rate = rateCell(year.rate).with(copyOf(cells(year, "rate").front().from));
        return Row{key,
                   RowKind::Body,
                   {Cell(capitalYearName(m_context, m_view.investment, year.number)),
                    Cell(year.months), std::move(rate), std::move(opening), std::move(depreciation),
                    std::move(closing), std::move(interest),
                    computed(cost, "ROUND({0}+{1},2)",
                             {CellReference{m_table.key, key, QStringLiteral("depreciation")},
                              CellReference{m_table.key, key, QStringLiteral("interest")}},
                             2)}};
    }

    /// The cells of the year in the tables of the components that have it.
    std::vector<CellRange> cells(const InvestmentYear& year, const char* column) const {
        std::vector<CellRange> cells;
        for (const ReportTable& table : m_components)
            if (table.rowIndex(yearRow(year.number)) >= 0)
                cells.push_back(table.at(yearRow(year.number), QString::fromLatin1(column)));
        return cells;
    }

    Result<Cell> sum(const InvestmentYear& year, const char* column, const FigureSum& value) const {
        const Figure figure = orUnknown(value.figure());
        return Cell(figure).with(sumOf(cells(year, column)));
    }

    const ReportContext& m_context;
    const InvestmentView& m_view;
    const std::vector<ReportTable>& m_components;
    ReportTable m_table;
};

} // namespace

Result<std::vector<ReportTable>> capitalScheduleTables(const ReportContext& context,
                                                       const InvestmentView& view,
                                                       std::optional<int> decimals) {
    std::vector<ReportTable> tables;
    const int shown = decimals.value_or(context.decimals());
    if (view.cost.years.empty())
        return tables;
    const bool isSingle = view.cost.components.size() == 1;
    for (const ComponentCost& component : view.cost.components) {
        const QString key = isSingle ? view.key("capital")
                                     : QStringLiteral("%1-%2").arg(
                                           view.key("capital"), QString::number(tables.size() + 1));
        NYTTO_TRY(table, ComponentSchedule(context, view, component, key, shown).table());
        tables.push_back(std::move(table));
    }
    if (isSingle) {
        tables.front().title = context.translate("reports", "Capital cost");
        return tables;
    }
    NYTTO_TRY(whole, InvestmentSchedule(context, view, tables, shown).table());
    tables.push_back(std::move(whole));
    return tables;
}

} // namespace nytto
