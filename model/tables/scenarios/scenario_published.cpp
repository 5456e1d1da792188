// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/scenarios/scenario_published.h"

#include "model/basics/or_unknown.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/tables/table_building.h"

#include <algorithm>
#include <map>

namespace nytto {

namespace {

/// A row of the summary and what a source publishes of it.
struct PublishedRow {
    const char* key;
    PublishedQuantity quantity;
};
constexpr PublishedRow partRows[] = {
    {"base", PublishedQuantity::ScenarioBase},
    {"ongoing", PublishedQuantity::ScenarioOngoing},
    {"proposed", PublishedQuantity::ScenarioProposed},
    {"impact", PublishedQuantity::ScenarioImpact},
};
constexpr PublishedRow sumRow{"sum", PublishedQuantity::ScenarioSum};
constexpr PublishedRow netBenefitRow{"net-benefit", PublishedQuantity::ScenarioNetBenefit};

class PublishedSide {
public:
    PublishedSide(const ReportContext& context, Id<Scenario> scenario, ReportTable& table)
        : m_context(context), m_table(table) {
        for (const PublishedFigure& figure : context.contents().all<PublishedFigure>())
            if (figure.scenario == scenario && figure.quantity != PublishedQuantity::MemberCost)
                m_published.emplace(std::pair(figure.quantity, figure.year.value_or(0)), &figure);
    }

    /// One year; 0 for figures without a year.
    Done addYear(int year, const QString& column, const QString& title) {
        if (std::ranges::none_of(m_published,
                                 [&](const auto& it) { return it.first.second == year; }))
            return {};
        m_column = column;
        addColumn(publishedKey(), m_context.translate("reports", "Published, %1").arg(title));
        addColumn(differenceKey(),
                  m_context.translate("reports", "Published less computed, %1").arg(title));
        for (const PublishedRow& row : partRows)
            NYTTO_CHECK(setRow(row, year));
        NYTTO_CHECK(setSumOfParts(year));
        NYTTO_CHECK(setRow(sumRow, year));
        NYTTO_CHECK(setRow(netBenefitRow, year));
        if (m_table.rowIndex(sumOfParts) < 0)
            return {};
        return setDifference(QString::fromLatin1(sumRow.key), {sumOfParts, publishedKey()},
                             sumOfParts);
    }

private:
    QString publishedKey() const { return QStringLiteral("published-") + m_column; }
    QString differenceKey() const { return QStringLiteral("difference-") + m_column; }

    void addColumn(const QString& key, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, key, title));
        for (Row& row : m_table.rows)
            row.cells.emplace_back();
    }

    const PublishedFigure* published(PublishedQuantity quantity, int year) const {
        const auto found = m_published.find({quantity, year});
        return found == m_published.end() ? nullptr : found->second;
    }

    Cell& at(const QString& row, const QString& column) {
        return m_table.rows[static_cast<std::size_t>(m_table.rowIndex(row))]
            .cells[static_cast<std::size_t>(m_table.columnIndex(column))];
    }

    Done setRow(const PublishedRow& which, int year) {
        const PublishedFigure* figure = published(which.quantity, year);
        if (!figure)
            return {};
        const QString row = QString::fromLatin1(which.key);
        at(row, publishedKey()) = m_context.notes().published(Cell(figure->figure), *figure);
        return setDifference(row, {row, m_column}, row);
    }

    /// Puts published − other into the row, where there is both.
    Done setDifference(const QString& publishedRow, const std::pair<QString, QString>& other,
                       const QString& row) {
        const auto* stated = std::get_if<Figure>(&at(publishedRow, publishedKey()).content);
        const auto* computed = std::get_if<Figure>(&at(other.first, other.second).content);
        if (!stated || !computed)
            return {};
        NYTTO_TRY(difference, publishedLess(m_table.at(publishedRow, publishedKey()), *stated,
                                            m_table.at(other.first, other.second), *computed));
        at(row, differenceKey()) = std::move(difference);
        return {};
    }

    /// The sum of the four published rows, and what the published sum differs from it.
    Done setSumOfParts(int year) {
        FigureSum sum;
        for (const PublishedRow& row : partRows) {
            const PublishedFigure* figure = published(row.quantity, year);
            if (!figure)
                return {};
            sum.add(figure->figure);
        }
        const Figure figure = orUnknown(sum.figure());
        insertSumOfParts();
        at(sumOfParts, publishedKey()) = Cell(figure).with(
            sumOf({CellRange(m_table.at(QStringLiteral("base"), publishedKey()),
                             m_table.at(QStringLiteral("impact"), publishedKey()))}));
        return {};
    }

    void insertSumOfParts() {
        if (m_table.rowIndex(sumOfParts) >= 0)
            return;
        Row row{sumOfParts};
        row.cells.resize(m_table.columns.size());
        row.cells[1] = Cell(m_context.translate("reports", "Sum of the published rows"));
        row.cells[2] = Cell(QStringLiteral("A + B + C + D"));
        m_table.rows.insert(m_table.rows.begin() + m_table.rowIndex(QStringLiteral("change")),
                            std::move(row));
    }

    const ReportContext& m_context;
    ReportTable& m_table;
    std::map<std::pair<PublishedQuantity, int>, const PublishedFigure*> m_published;
    const QString sumOfParts = QStringLiteral("published-sum");
    QString m_column;
};

} // namespace

Done addPublishedFigures(const ReportContext& context, Id<Scenario> scenario, PlanYears years,
                         ReportTable& summary) {
    PublishedSide side(context, scenario, summary);
    for (int year = years.first; year <= years.last(); ++year)
        NYTTO_CHECK(side.addYear(year, QString::number(year), QString::number(year)));
    return side.addYear(0, QStringLiteral("total"), context.translate("reports", "in all"));
}

} // namespace nytto
