// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/price.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/tables/amount_text.h"
#include "model/tables/bills/bill_cells.h"
#include "model/tables/bills/bill_tables.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/picked.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

/// A unit's share by a key as an expression over cells, and what must be known for it.
class ShareExpression {
public:
    ShareExpression(const Contents& contents, const Allocation& allocation,
                    const PartAllocation& part, Id<Unit> unit)
        : m_contents(contents), m_allocation(allocation), m_part(part), m_unit(unit) {}

    /// The references are put behind those that are there.
    QString of(Id<AllocationKey> id, std::vector<CellRange>& references) {
        const AllocationKey& key = *m_contents.find(id);
        switch (shareSourceOf(key.method)) {
        case ShareSource::Nothing:
            return QStringLiteral("1/%1").arg(m_part.participants->size());
        case ShareSource::Keys:
            return combined(id, references);
        case ShareSource::Number:
            break;
        }
        const std::size_t at = references.size();
        references.emplace_back(volumeCell(id, m_unit));
        references.push_back(
            *sharedBy(m_allocation, m_part.part.uuid(), m_part.participants, "volume", id));
        m_unknown += QStringLiteral("+COUNTIF({%1},unknown)").arg(at + 1);
        return QStringLiteral("{%1}/SUM({%2})").arg(QString::number(at), QString::number(at + 1));
    }
    /// How many volumes are unknown, after of().
    QString unknownVolumes() const {
        return m_unknown.isEmpty() ? QStringLiteral("0") : m_unknown.mid(1);
    }

private:
    QString combined(Id<AllocationKey> id, std::vector<CellRange>& references) {
        QStringList terms;
        int sum = 0;
        for (const KeyComponent& each : m_contents.all<KeyComponent>())
            if (each.allocationKey == id && each.weight > 0) {
                terms << QStringLiteral("%1*(%2)").arg(QString::number(each.weight),
                                                       of(each.component, references));
                sum += each.weight;
            }
        return QStringLiteral("(%1)/%2").arg(terms.join(u'+'), QString::number(sum));
    }

    const Contents& m_contents;
    const Allocation& m_allocation;
    const PartAllocation& m_part;
    Id<Unit> m_unit;
    QString m_unknown;
};

/// What a row is known by from one year to the next: prices are entered anew each year.
QString lasting(const BillRow& row, const Contents& contents) {
    return row.part.isNull() ? rowKey(row.service) + u'.' + partName(row, contents)
                             : rowKey(row.part);
}

/// Puts formulas, and the year before, into the table of one unit's bill.
class UnitBill {
public:
    UnitBill(const ReportContext& context, const BilledYear& year, Id<Unit> unit)
        : m_context(context), m_contents(context.contents()), m_year(year),
          m_allocation(*year.allocation), m_unit(unit) {}

    Result<ReportTable> table() {
        const Bill bill = m_allocation.bill(m_unit);
        const ReportTable source =
            billTable(m_contents, m_allocation, m_unit, m_context.language());
        m_table.key = billTableKey(m_unit);
        m_table.title = source.title;
        m_table.notes = source.notes;
        m_table.whenEmpty = source.whenEmpty;
        takeColumns(source);
        for (const BillRow& row : m_year.before->bill(m_unit).rows)
            m_before.push_back(row);
        for (std::size_t at = 0; at < bill.rows.size(); ++at)
            NYTTO_CHECK(addRow(bill.rows[at], source, source.rows[at]));
        for (const BillRow& row : m_before)
            NYTTO_CHECK(addEnded(row));
        if (!m_table.rows.empty()) {
            NYTTO_CHECK(addTotal());
            addGrant(bill, source);
        }
        addNotes();
        return std::move(m_table);
    }

private:
    CellReference at(const Row& row, const char* column) const {
        return m_table.at(row.key, QString::fromLatin1(column));
    }
    Cell& cell(Row& row, const char* column) {
        return row
            .cells[static_cast<std::size_t>(m_table.columnIndex(QString::fromLatin1(column)))];
    }

    void takeColumns(const ReportTable& source) {
        for (const char* key :
             {"service", "part", "key", "cost", "volume", "total", "share", "residual", "amount"}) {
            const int held = source.columnIndex(QString::fromLatin1(key));
            m_table.columns.push_back(source.columns[static_cast<std::size_t>(held)]);
        }
        m_table.columns[0].width = 34;
        m_table.columns[1].width = 24;
        m_table.columns[2].width = 22;
        m_table.columns.back().title = QString::number(m_allocation.year);
        m_table.columns.insert(
            m_table.columns.end() - 1,
            kronorColumn(QStringLiteral("before"), QString::number(m_year.before->year), 2));
        m_table.columns.push_back(kronorColumn(QStringLiteral("difference"),
                                               m_context.translate("allocation", "Difference"), 2));
    }

    Done addRow(const BillRow& bill, const ReportTable& source, const Row& held) {
        Row row{held.key, RowKind::Body, {}, held.subject};
        for (const Column& column : m_table.columns) {
            const int from = source.columnIndex(column.key);
            row.cells.push_back(from < 0 ? Cell() : held.cells[static_cast<std::size_t>(from)]);
        }
        if (bill.part.isNull())
            linkPrice(bill, row);
        else
            linkPart(bill, row);
        return addYearBefore(bill, std::move(row));
    }

    void linkPart(const BillRow& bill, Row& row) {
        const PartAllocation& part = *std::ranges::find(m_allocation.service(bill.service)->parts,
                                                        bill.part, &PartAllocation::part);
        const AllocationKey& key = *m_contents.find(part.shares->allocationKey);
        cell(row, "cost").with(copyOf(partCell(part.part.uuid(), "cost")));
        switch (shareSourceOf(key.method)) {
        case ShareSource::Keys:
            return linkCombined(part, row);
        case ShareSource::Nothing:
            cell(row, "volume") = Cell(Quantity::ofWhole(1));
            cell(row, "total") = Cell(Quantity::ofThousandths(
                static_cast<std::int64_t>(part.participants->size()) * 1000));
            break;
        case ShareSource::Number:
            if (!bill.volume)
                cell(row, "volume") = Cell(Figure::unknown());
            if (!bill.totalVolume)
                cell(row, "total") = Cell(Figure::unknown());
            cell(row, "volume").with(copyOf(volumeCell(key.id, m_unit)));
            break;
        }
        cell(row, "total").with(copyOf(partCell(part.part.uuid(), "volume")));
        if (!bill.share)
            cell(row, "share") = Cell(Figure::unknown());
        cell(row, "share")
            .with({QStringLiteral("IF({1}=unknown,unknown,ROUND({0}/{1},6))"),
                   {at(row, "volume"), at(row, "total")}});
        cell(row, "amount")
            .with(
                {QStringLiteral("IF(OR({0}=unknown,{2}=unknown),unknown,ROUND({0}*{1}/{2},2)+{3})"),
                 {at(row, "cost"), at(row, "volume"), at(row, "total"), at(row, "residual")}});
    }

    void linkCombined(const PartAllocation& part, Row& row) {
        ShareExpression share(m_contents, m_allocation, part, m_unit);
        std::vector<CellRange> references;
        const QString alone = share.of(part.shares->allocationKey, references);
        if (std::holds_alternative<std::monostate>(cell(row, "share").content))
            cell(row, "share") = Cell(Figure::unknown());
        cell(row, "share")
            .with(
                {QStringLiteral("IF(%1>0,unknown,ROUND(%2,6))").arg(share.unknownVolumes(), alone),
                 references});
        references = {at(row, "cost"), at(row, "share"), at(row, "residual")};
        const QString behind = share.of(part.shares->allocationKey, references);
        cell(row, "amount")
            .with({QStringLiteral("IF(OR({0}=unknown,{1}=unknown),unknown,ROUND({0}*%1,2)+{2})")
                       .arg(behind),
                   references});
    }

    void linkPrice(const BillRow& bill, Row& row) {
        const PriceAllocation& price = *std::ranges::find(
            m_allocation.service(bill.service)->prices, bill.price, &PriceAllocation::item);
        const PriceItem& item = *m_contents.find(price.item);
        cell(row, "cost") = Cell(price.isSet ? item.price : price.plannedCost);
        cell(row, "cost").with(copyOf(priceCell(item.id.uuid(), "cost")));
        cell(row, "total") = Cell(Figure::unknown());
        if (price.isSet)
            cell(row, "total") = Cell(Quantity::ofWhole(1));
        else if (price.plannedVolume)
            cell(row, "total") = Cell(*price.plannedVolume);
        cell(row, "total").with(copyOf(priceCell(item.id.uuid(), "volume")));
        if (!bill.volume)
            cell(row, "volume") = Cell(Figure::unknown());
        if (isCounted(m_contents, price.allocationKey))
            cell(row, "volume").with(copyOf(volumeCell(price.allocationKey, m_unit)));
        cell(row, "share") = Cell();
        cell(row, "amount")
            .with({QStringLiteral("IF(COUNT({0},{1},{2})<3,unknown,"
                                  "IF({2}=0,unknown,ROUND({0}*{1}/{2},2)))"),
                   {at(row, "cost"), at(row, "volume"), at(row, "total")}});
    }

    Done addYearBefore(const BillRow& bill, Row row) {
        Figure before = Money();
        const auto found =
            std::ranges::find(m_before, lasting(bill, m_contents),
                              [&](const BillRow& each) { return lasting(each, m_contents); });
        if (found != m_before.end()) {
            before = found->amount;
            m_before.erase(found);
        }
        return add(std::move(row), bill.amount, before);
    }

    /// What it paid for the year before, and no longer does.
    Done addEnded(const BillRow& bill) {
        Row row{QStringLiteral("ended-") + keyOf(bill)};
        row.cells.resize(m_table.columns.size());
        cell(row, "service") = m_context.name(refTo(bill.service));
        cell(row, "part") = Cell(partName(bill, m_contents));
        cell(row, "amount") = Cell(Money());
        row.subject = sourceOf(bill);
        return add(std::move(row), Money(), bill.amount);
    }

    Done add(Row row, const Figure& amount, const Figure& before) {
        const Figure difference = orUnknown(amount.minus(before));
        cell(row, "before") = Cell(before);
        cell(row, "difference") = Cell(difference);
        cell(row, "difference").with(differenceOf(at(row, "amount"), at(row, "before")));
        m_table.rows.push_back(std::move(row));
        return {};
    }

    Done addTotal() {
        Row total{QStringLiteral("total"), RowKind::Total};
        total.cells.resize(m_table.columns.size());
        cell(total, "service") = Cell(m_context.translate("allocation", "Bill in all"));
        for (const char* column : {"residual", "amount", "before"}) {
            NYTTO_TRY(sum, columnTotal(m_table, QString::fromLatin1(column)));
            cell(total, column) = std::move(sum);
        }
        const Figure difference =
            orUnknown(std::get<Figure>(cell(total, "amount").content)
                          .minus(std::get<Figure>(cell(total, "before").content)));
        cell(total, "difference") = Cell(difference);
        cell(total, "difference").with(differenceOf(at(total, "amount"), at(total, "before")));
        m_table.rows.push_back(std::move(total));
        return {};
    }

    /// The rows of the source with formulas: what municipal grants pay, and the rest.
    void addGrant(const Bill& bill, const ReportTable& source) {
        std::vector<CellRange> paid;
        for (std::size_t place = 0; place < bill.rows.size(); ++place)
            if (bill.rows[place].paidByGrant)
                paid.emplace_back(at(m_table.rows[place], "amount"));
        const CellReference grant = m_table.at(QStringLiteral("grant"), QStringLiteral("amount"));
        const CellReference total = m_table.at(QStringLiteral("total"), QStringLiteral("amount"));
        for (const Row& held : source.rows) {
            const bool isGrant = held.key == grant.row;
            if (!isGrant && held.key != QLatin1String("invoiced"))
                continue;
            Row row{held.key, held.kind};
            row.cells.resize(m_table.columns.size());
            cell(row, "service") = cellIn(source, held, "service");
            cell(row, "amount") = cellIn(source, held, "amount");
            cell(row, "amount").with(isGrant ? sumOf(paid) : differenceOf(total, grant));
            m_table.rows.push_back(std::move(row));
        }
    }

    void addNotes() {
        const bool hasPrices = std::ranges::any_of(m_table.rows, [](const Row& row) {
            return row.subject.kind == entityInfoOf<PriceItem>().keyString();
        });
        if (!m_table.rows.empty())
            m_table.notes.push_back(m_context.translate(
                "reports",
                "Amount = cost of the part × the unit's volume / volume of all, rounded to "
                "öre, plus the residual: the öre that rounding would lose or add go, one "
                "each, to those who lost or gained most by it, so that all amounts of a part "
                "add up to its cost."));
        if (hasPrices)
            m_table.notes.push_back(m_context.translate(
                "reports", "At a unit price the cost and the volume of all are what the price is "
                           "calculated from; for a set price they are the price and 1."));
        const auto succeeded = m_year.predecessors.find(m_unit);
        if (succeeded == m_year.predecessors.end())
            return;
        for (const Id<Unit> ended : succeeded->second)
            m_table.notes.push_back(
                m_context.translate("reports", "Succeeds %1, whose bill for %2 was %3.")
                    .arg(nameOf(m_contents, ended), QString::number(m_year.before->year),
                         amountText(m_year.before->total(ended).figure(), MoneyUnit::Kronor, 2,
                                    m_context.language())));
    }

    const ReportContext& m_context;
    const Contents& m_contents;
    const BilledYear& m_year;
    const Allocation& m_allocation;
    Id<Unit> m_unit;
    ReportTable m_table;
    std::vector<BillRow> m_before; ///< of the year before, that have not been found again
};

} // namespace

Result<ReportTable> unitBillTable(const ReportContext& context, const BilledYear& year,
                                  Id<Unit> unit) {
    return UnitBill(context, year, unit).table();
}

} // namespace nytto
