// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/settings.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/table_building.h"

namespace nytto {

namespace {

bool hasTable(const InvestmentView& view) {
    return view.investment.rateMode == RateMode::Table;
}

QString rateText(const ReportContext& context, const InvestmentView& view) {
    if (hasTable(view))
        return context.translate("reports", "the internal rate of each year");
    return view.investment.rate ? context.language().percent(*view.investment.rate, 4)
                                : context.language().unknownWord();
}

/// The source of a fixed rate, or the sources of the internal rates of the years in use.
QString rateSourceText(const ReportContext& context, const InvestmentView& view) {
    QStringList sources;
    if (!hasTable(view) && !view.investment.rateSource.isEmpty())
        sources += view.investment.rateSource;
    for (const InternalRate& rate : context.contents().all<InternalRate>())
        for (const InvestmentYear& year : view.cost.years)
            if (hasTable(view) && year.year == rate.year && !rate.source.isEmpty())
                sources += QStringLiteral("%1: %2").arg(QString::number(rate.year), rate.source);
    return sources.isEmpty() ? context.translate("reports", "not stated")
                             : sources.join(QStringLiteral("; "));
}

class TermRows {
public:
    TermRows(const ReportContext& context, const InvestmentView& view)
        : m_context(context), m_view(view) {}

    ReportTable table() {
        const Investment& investment = m_view.investment;
        m_table.key = m_view.key("terms");
        m_table.title = m_context.translate("reports", "Terms");
        m_table.columns = {textColumn("name", m_context.translate("reports", "Term"), 26),
                           textColumn("value", m_context.translate("reports", "Value"), 24)};
        if (investment.initiative)
            add("initiative", "Initiative",
                m_context.name(
                    {QString::fromLatin1(Initiative::key), investment.initiative.uuid()}));
        add("method", "Method", noted(Cell(m_context.label(investment.method)), "method"));
        add("calendar", "Calendar", noted(Cell(m_context.label(investment.calendar)), "calendar"));
        add("start", "Taken into use", noted(start(), "start"));
        add("rate-mode", "Kind of rate",
            noted(Cell(m_context.label(investment.rateMode)), "rateMode"));
        if (!hasTable(m_view))
            add("rate", "Rate", m_context.notes().entered(rate(), investment, "rate"));
        add("rate-source", "Source of rate",
            noted(Cell(rateSourceText(m_context, m_view)), "rateSource"));
        return std::move(m_table);
    }

private:
    void add(const char* key, const char* label, Cell cell) {
        m_table.rows.push_back({QString::fromLatin1(key),
                                RowKind::Body,
                                {Cell(m_context.translate("fields", label)), std::move(cell)}});
    }
    Cell noted(Cell cell, const char* field) const {
        return m_context.notes().noted(std::move(cell), m_view.investment, field);
    }
    Cell start() const {
        if (m_view.investment.inProgress)
            return Cell(m_context.translate("fields", "Work in progress"));
        return m_view.investment.start.isNull() ? Cell(Figure::unknown())
                                                : Cell(m_view.investment.start.toPlain());
    }
    Cell rate() const {
        return m_view.investment.rate ? Cell(*m_view.investment.rate) : Cell(Figure::unknown());
    }

    const ReportContext& m_context;
    const InvestmentView& m_view;
    ReportTable m_table;
};

} // namespace

int rateDecimals(const InvestmentView& view) {
    constexpr int usual = 2;
    constexpr int most = 4;
    for (const InvestmentYear& year : view.cost.years)
        if (year.rate && year.rate->millionths() % 100 != 0)
            return most;
    return usual;
}

QString capitalYearName(const ReportContext& context, const Investment& investment, int number) {
    const int year = investment.start.year + number - 1;
    if (investment.calendar == CapitalCalendar::CalendarYears)
        return QString::number(year);
    if (investment.start.isNull())
        return context.translate("reports", "Year %1").arg(number);
    return context.translate("reports", "Year %1 (%2)")
        .arg(QString::number(number), QString::number(year));
}

QString capitalTermsRemark(const ReportContext& context, const InvestmentView& view) {
    return context
        .translate("reports", "Method: %1. Calendar: %2. Rate: %3. Source of the rate: %4.")
        .arg(context.label(view.investment.method), context.label(view.investment.calendar),
             rateText(context, view), rateSourceText(context, view));
}

ReportTable capitalTermsTable(const ReportContext& context, const InvestmentView& view) {
    return TermRows(context, view).table();
}

Result<ReportTable> capitalComponentsTable(const ReportContext& context,
                                           const InvestmentView& view) {
    ReportTable table;
    table.key = view.key("components");
    table.title = context.translate("entities", entityInfoOf<InvestmentComponent>().plural);
    table.columns = {
        textColumn("name", context.translate("fields", "Name"), 26),
        amountColumn(context, QStringLiteral("amount"),
                     context.translate("reports", "Acquisition value")),
        amountColumn(context, QStringLiteral("residual"),
                     context.translate("fields", "Residual value")),
        numberColumn(QStringLiteral("life"), context.translate("fields", "Life (years)"))};
    table.whenEmpty = context.translate("reports", "The investment has no components.");
    for (const ComponentCost& cost : view.cost.components) {
        const InvestmentComponent& component = *context.contents().find(cost.component);
        const ValueNotes& notes = context.notes();
        table.rows.push_back({rowKey(component.id),
                              RowKind::Body,
                              {context.name(refTo(component)),
                               notes.entered(Cell(component.amount), component, "amount"),
                               notes.entered(Cell(component.residual), component, "residual"),
                               notes.entered(Cell(component.life), component, "life")},
                              refTo(component)});
    }
    if (!table.rows.empty())
        NYTTO_CHECK(addTotalRow(table, context, context.translate("reports", "Total")));
    return table;
}

CellReference capitalCostCell(const Id<Investment>& investment, int year) {
    return {QStringLiteral("plan"), rowKey(investment), yearKey("cost", year)};
}

} // namespace nytto
