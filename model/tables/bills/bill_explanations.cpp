// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/bill_explanations.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/document/contents.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/explanation.h"
#include "model/tables/picked.h"

#include <algorithm>

namespace nytto {

namespace {

Figure figureIn(const ReportTable& table, const Row& row, const char* column) {
    const auto* held = std::get_if<Figure>(&cellIn(table, row, column).content);
    return held ? *held : Figure::unknown();
}

QString nameAt(const Row& row) {
    return std::get<QString>(row.cells.front().content).trimmed();
}

Explanation explainBill(const Contents& contents, const Allocation& allocation, Id<Unit> unit,
                        const QString& title, const Language& language) {
    const Bill bill = allocation.bill(unit);
    Explanation result;
    result.isInOre = true;
    result.title = QStringLiteral("%1, %2").arg(nameOf(contents, unit), title);
    result.method =
        bill.children.empty()
            ? language.translate("allocation", "The sum of the rows of the bill.")
            : language.translate("allocation", "The sum of the bills of the units below.");
    for (const Id<Unit> child : bill.children)
        result.terms.push_back({.name = nameOf(contents, child),
                                .figure = allocation.total(child).figure(),
                                .source = refTo(child)});
    for (const BillRow& row : bill.rows)
        result.terms.push_back(
            {.name = titleOf(row, contents), .figure = row.amount, .source = sourceOf(row)});
    result.result = allocation.total(unit).figure();
    return result;
}

Explanation explainChange(const ReportTable& table, const Row& row, const ComparedBills& bills,
                          const Language& language) {
    Explanation result;
    result.isInOre = true;
    result.title = language.translate("allocation", "Difference, %1").arg(nameAt(row));
    result.method = language.translate("allocation", "The later amount less the earlier one.");
    result.terms = {
        {.name = bills.afterTitle, .figure = figureIn(table, row, "after"), .source = row.subject},
        {.name = language.translate("allocation", "%1 (is taken away)").arg(bills.beforeTitle),
         .figure = figureIn(table, row, "before"),
         .source = row.subject}};
    result.result = figureIn(table, row, "difference");
    return result;
}

/// The rows whose cells of a column a sum adds up.
std::vector<const Row*> termsOf(const ReportTable& table, const Row& sum, const char* column) {
    std::vector<const Row*> rows;
    for (const CellRange& range : cellIn(table, sum, column).formula->references)
        for (int at = table.rowIndex(range.from.row); at <= table.rowIndex(range.to.row); ++at)
            rows.push_back(&table.rows[static_cast<std::size_t>(at)]);
    return rows;
}

Explanation explainSum(const ReportTable& table, const Row& sum, const char* column,
                       const QString& title, const Language& language) {
    Explanation result;
    result.isInOre = true;
    result.title = QStringLiteral("%1, %2").arg(nameAt(sum), title);
    result.method = language.translate("allocation", "The sum of its rows.");
    std::vector<const Row*> rows;
    if (sum.key == QLatin1String("cost"))
        for (const char* key : {"billed", "not-allocated"})
            rows.push_back(
                &table.rows[static_cast<std::size_t>(table.rowIndex(QString::fromLatin1(key)))]);
    else
        rows = termsOf(table, sum, column);
    for (const Row* row : rows)
        result.terms.push_back({.name = nameAt(*row),
                                .figure = figureIn(table, *row, column),
                                .source = row->subject});
    result.result = figureIn(table, sum, column);
    return result;
}

/// What is known of one row of a bill.
class RowExplanation {
public:
    RowExplanation(const BillRow& row, const Contents& contents, Id<Unit> unit, int year,
                   const Language& language)
        : m_row(row), m_contents(contents), m_unit(unit), m_year(year), m_language(language) {
        m_result.isInOre = true;
        m_result.title =
            QStringLiteral("%1, %2 %3")
                .arg(titleOf(row, contents), nameOf(contents, unit), QString::number(year));
        m_result.result = row.amount;
    }

    Explanation explain() {
        if (m_row.price.isNull())
            addShare();
        else
            addPrice();
        return std::move(m_result);
    }

private:
    void add(Explanation::Term term) { m_result.terms.push_back(std::move(term)); }

    void addPrice() {
        m_result.method =
            m_language.translate("allocation", "The price for one, times the unit's volume.");
        add({.name =
                 m_language.translate("allocation", "Price of %1").arg(partName(m_row, m_contents)),
             .source = refTo(m_row.price),
             .text = shareText(m_row, m_language)});
        addVolume();
    }

    void addShare() {
        m_result.method = m_language.translate(
            "allocation", "The cost of the part times the unit's share by the key, rounded to öre. "
                          "The öre that are left go to those that lost most by the rounding.");
        add({.name = m_language.translate("allocation", "Cost of the part %1")
                         .arg(partName(m_row, m_contents)),
             .figure = m_row.cost,
             .source = refTo(m_row.part),
             .remark =
                 m_language.translate("allocation", "of %1").arg(serviceName(m_row, m_contents))});
        const AllocationKey* key = m_contents.find(m_row.allocationKey);
        add({.name = m_language.translate("allocation", "Key"),
             .source = refTo(m_row.allocationKey),
             .remark = key ? methodOf(*key) : QString(),
             .text = keyName(m_row, m_contents)});
        if (key && shareSourceOf(key->method) == ShareSource::Number)
            addVolume();
        if (m_row.totalVolume)
            add({.name = m_language.translate("allocation", "Volume of all who take part"),
                 .source = refTo(m_row.allocationKey),
                 .text = m_language.quantity(*m_row.totalVolume)});
        const auto rate = m_row.share ? m_row.share->toRate() : std::nullopt;
        add({.name = m_language.translate("allocation", "Share"),
             .source = refTo(m_row.allocationKey),
             .remark = rate ? m_language.percent(*rate, 4) : QString(),
             .text = m_row.share ? shareText(m_row, m_language)
                                 : m_language.translate("allocation", "unknown")});
        addRounding();
    }

    void addRounding() {
        if (m_row.exact)
            add({.name = m_language.translate("allocation", "Exact amount"),
                 .remark = m_language.translate("allocation", "cost × share"),
                 .text = kronorText(*m_row.exact, m_language)});
        if (m_row.amount.isAmount())
            add({.name = m_language.translate("allocation", "Residual of the rounding"),
                 .figure = m_row.residual,
                 .remark =
                     m_language.translate("allocation", "so that the amounts add up to the cost")});
    }

    QString methodOf(const AllocationKey& key) const {
        return m_language.translate(
            "choices", choicesOf(KeyMethod())[static_cast<std::size_t>(key.method)].label);
    }

    /// Where the unit's volume or weight was entered; the key where it was not.
    void addVolume() {
        Explanation::Term term;
        term.name =
            m_language.translate("allocation", "Volume of %1").arg(nameOf(m_contents, m_unit));
        term.text = m_row.volume ? m_language.quantity(*m_row.volume)
                                 : m_language.translate("allocation", "missing");
        term.source = refTo(m_row.allocationKey);
        for (const KeyVolume& volume : m_contents.all<KeyVolume>())
            if (volume.allocationKey == m_row.allocationKey && volume.unit == m_unit &&
                volume.year == m_year) {
                term.source = refTo(volume);
                term.field = QStringLiteral("planned");
            }
        for (const KeyWeight& weight : m_contents.all<KeyWeight>())
            if (weight.allocationKey == m_row.allocationKey && weight.unit == m_unit &&
                weight.validity().contains(m_year)) {
                term.source = refTo(weight);
                term.field = QStringLiteral("weight");
            }
        add(std::move(term));
    }

    const BillRow& m_row;
    const Contents& m_contents;
    Id<Unit> m_unit;
    int m_year;
    const Language& m_language;
    Explanation m_result;
};

} // namespace

std::optional<Explanation> explainBills(const Contents& contents, const ComparedBills& bills,
                                        const UnitOrder& order, const Language& language,
                                        const QString& rowKey, const QString& columnKey) {
    const ReportTable table = billsTable(contents, bills, order, language);
    const int at = table.rowIndex(rowKey);
    if (at < 0 || columnKey == QLatin1String("name"))
        return {};
    const Row& row = table.rows[static_cast<std::size_t>(at)];
    if (columnKey == QLatin1String("difference") || columnKey == QLatin1String("share"))
        return explainChange(table, row, bills, language);
    const bool isBefore = columnKey == QLatin1String("before");
    const QString title = isBefore ? bills.beforeTitle : bills.afterTitle;
    if (row.subject.kind == entityInfoOf<Unit>().keyString())
        return explainBill(contents, isBefore ? *bills.before : *bills.after,
                           Id<Unit>(row.subject.id), title, language);
    if (!row.subject.isNull()) // a row of what is not allocated
        return explainChange(table, row, bills, language);
    return explainSum(table, row, isBefore ? "before" : "after", title, language);
}

std::optional<Explanation> explainBillRow(const Contents& contents, const Allocation& allocation,
                                          Id<Unit> unit, const Language& language,
                                          const QString& rowKey) {
    const Bill bill = allocation.bill(unit);
    const auto found = std::ranges::find(bill.rows, rowKey, keyOf);
    if (found != bill.rows.end())
        return RowExplanation(*found, contents, unit, allocation.year, language).explain();
    const QString year = QString::number(allocation.year);
    if (rowKey == QLatin1String("total"))
        return explainBill(contents, allocation, unit, year, language);
    const Id<Unit> child(QUuid::fromString(rowKey));
    return contents.find(child)
               ? std::optional(explainBill(contents, allocation, child, year, language))
               : std::nullopt;
}

} // namespace nytto
