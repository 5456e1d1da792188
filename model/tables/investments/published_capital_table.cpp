// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/reconciliation/published.h"
#include "model/tables/investments/capital_tables.h"
#include "model/tables/table_building.h"

#include <array>
#include <map>
#include <set>

namespace nytto {

namespace {

/// What can be published, and the column of the schedule that it is compared with.
struct Compared {
    PublishedQuantity quantity;
    const char* column;
};
constexpr std::array comparedQuantities{
    Compared{PublishedQuantity::CapitalInterest, "interest"},
    Compared{PublishedQuantity::CapitalDepreciation, "depreciation"},
    Compared{PublishedQuantity::CapitalCost, "cost"},
};

/// The published figures of one quantity by calculation year, 0 for the total.
using PublishedYears = std::map<int, const PublishedFigure*>;

PublishedYears publishedYears(const std::vector<const PublishedFigure*>& published,
                              PublishedQuantity quantity) {
    PublishedYears years;
    for (const PublishedFigure* figure : published)
        if (figure->quantity == quantity)
            years.emplace(figure->calculationYear.value_or(0), figure);
    return years;
}

QString columnKey(const char* what, const Compared& compared) {
    return QStringLiteral("%1-%2").arg(QLatin1String(what), QLatin1String(compared.column));
}

class PublishedTable {
public:
    PublishedTable(const ReportContext& context, const InvestmentView& view,
                   const ReportTable& schedule,
                   const std::vector<const PublishedFigure*>& published)
        : m_context(context), m_view(view), m_schedule(schedule), m_published(published) {}

    Result<ReportTable> table() {
        m_table.key = m_view.key("published");
        m_table.title =
            m_context.translate("reports", "Published capital cost beside the computed");
        m_table.columns = {textColumn("name", m_context.translate("reports", "Year"), 16)};
        for (const Compared& compared : comparedQuantities)
            addQuantity(compared);
        if (m_numbers.empty())
            return std::move(m_table);
        for (const int number : rowNumbers()) {
            NYTTO_TRY(made, row(number));
            m_table.rows.push_back(std::move(made));
        }
        m_table.notes.push_back(capitalTermsRemark(m_context, m_view));
        return std::move(m_table);
    }

private:
    void addQuantity(const Compared& compared) {
        PublishedYears years = publishedYears(m_published, compared.quantity);
        if (years.empty())
            return;
        for (const auto& [number, figure] : years)
            m_numbers.insert(number);
        const QString label = m_context.translate(
            "choices",
            choicesOf(PublishedQuantity())[static_cast<std::size_t>(compared.quantity)].label);
        addColumn("published", compared, label, m_context.translate("reports", "%1, published"));
        addColumn("computed", compared, label, m_context.translate("reports", "%1, computed"));
        addColumn("difference", compared, label,
                  m_context.translate("reports", "%1, published less computed"));
        m_shown.push_back({compared, std::move(years)});
    }

    void addColumn(const char* what, const Compared& compared, const QString& label,
                   const QString& title) {
        m_table.columns.push_back(
            amountColumn(m_context, columnKey(what, compared), title.arg(label)));
    }

    /// The years in order, the total last.
    std::vector<int> rowNumbers() const {
        std::vector<int> numbers;
        for (const int number : m_numbers)
            if (number > 0)
                numbers.push_back(number);
        if (m_numbers.contains(0))
            numbers.push_back(0);
        return numbers;
    }

    Result<Row> row(int number) const {
        const QString key =
            number > 0 ? QStringLiteral("year-%1").arg(number) : QStringLiteral("total");
        const QString name = number > 0 ? capitalYearName(m_context, m_view.investment, number)
                                        : m_context.translate("reports", "Total");
        Row row{key, number > 0 ? RowKind::Body : RowKind::Total, {Cell(name)}};
        for (const auto& [compared, years] : m_shown) {
            const auto found = years.find(number);
            if (found == years.end())
                row.cells.insert(row.cells.end(), 3, Cell());
            else
                NYTTO_CHECK(addComparison(row, compared, *found->second));
        }
        return row;
    }

    Done addComparison(Row& row, const Compared& compared, const PublishedFigure& stated) const {
        Cell ours = computedCell(row.key, compared);
        const Figure amount = orUnknown(stated.figure.minus(std::get<Figure>(ours.content)));
        Cell difference =
            Cell(amount).with(differenceOf(m_table.at(row.key, columnKey("published", compared)),
                                           m_table.at(row.key, columnKey("computed", compared))));
        if (amount.isAmount() && !amount.amount().isZero())
            difference.marked(CellMark::Difference);
        row.cells.push_back(m_context.notes().published(Cell(stated.figure), stated));
        row.cells.push_back(std::move(ours));
        row.cells.push_back(std::move(difference));
        return {};
    }

    Cell computedCell(const QString& rowKey, const Compared& compared) const {
        const CellReference cell = m_schedule.at(rowKey, QString::fromLatin1(compared.column));
        return m_schedule.rowIndex(rowKey) < 0 ? Cell(Figure::notApplicable())
                                               : copied(m_schedule, cell);
    }

    const ReportContext& m_context;
    const InvestmentView& m_view;
    const ReportTable& m_schedule;
    const std::vector<const PublishedFigure*>& m_published;
    ReportTable m_table;
    std::set<int> m_numbers; ///< of the rows; 0 is the total
    std::vector<std::pair<Compared, PublishedYears>> m_shown;
};

} // namespace

Result<ReportTable> publishedCapitalTable(const ReportContext& context, const InvestmentView& view,
                                          const ReportTable& schedule,
                                          const std::vector<const PublishedFigure*>& published) {
    return PublishedTable(context, view, schedule, published).table();
}

} // namespace nytto
