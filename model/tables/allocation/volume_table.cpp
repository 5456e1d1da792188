// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/allocation/volume_table.h"

#include "model/calculation/allocation/key_volumes.h"
#include "model/calculation/allocation/unit_order.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"
#include "model/tables/quantity_decimals.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

class VolumeRows {
public:
    VolumeRows(const ReportContext& context, const AllocationKey& key, ReportTable table)
        : m_context(context), m_key(key), m_order(context.contents()), m_table(std::move(table)) {
        const PlanYears plan = context.years();
        for (int year = plan.first - 1; year <= plan.last(); ++year) {
            KeyVolumes volumes = volumesOf(context.contents(), key.id, year);
            if (year == context.year() || volumes.planned || volumes.actual)
                m_years.emplace(year, std::move(volumes));
        }
    }

    ReportTable table() {
        addColumns();
        m_table.whenEmpty = m_context.translate("reports", "No volumes are asked for or entered.");
        for (const Unit* unit : m_order.units())
            if (isShown(*unit))
                addUnit(*unit);
        removeEmptyColumns();
        if (!m_table.rows.empty())
            addTotals();
        for (const auto& [year, volumes] : m_years)
            addNotes(year, volumes);
        fitDecimals(m_table);
        return std::move(m_table);
    }

private:
    using Field = std::optional<Quantity> KeyVolume::*;

    const KeyVolumes& ofYear() const { return m_years.at(m_context.year()); }
    static const KeyVolume* entered(const KeyVolumes& volumes, Id<Unit> unit) {
        const auto found = volumes.entered.find(unit);
        return found == volumes.entered.end() ? nullptr : found->second;
    }
    static bool isAsked(const KeyVolumes& volumes, Id<Unit> unit) {
        return std::ranges::find(volumes.asked, unit) != volumes.asked.end();
    }
    bool isShown(const Unit& unit) const {
        return std::ranges::any_of(m_years, [&](const auto& each) {
            return m_order.bears(unit, each.first) &&
                   (isAsked(each.second, unit.id) || entered(each.second, unit.id));
        });
    }
    /// What has not been yet is not missing.
    bool asksFor(Field field, const KeyVolumes& volumes) const {
        return field == &KeyVolume::planned || volumes.year < m_context.year() || volumes.actual;
    }

    void addColumns() {
        m_table.columns = {
            textColumn("name", m_context.translate("entities", entityInfoOf<Unit>().label), 38)};
        for (const auto& [year, volumes] : m_years) {
            m_table.columns.push_back({yearKey("planned", year),
                                       m_context.translate("reports", "Planned %1").arg(year),
                                       ColumnType::Quantity});
            m_table.columns.push_back({yearKey("actual", year),
                                       m_context.translate("reports", "Actual %1").arg(year),
                                       ColumnType::Quantity});
        }
        const auto add = [this](Column column) { m_table.columns.push_back(std::move(column)); };
        const auto field = [this](const char* label) {
            return m_context.translate("fields", label);
        };
        add(dateColumn(QStringLiteral("due"), field("Due")));
        add(textColumn("deliverer", field("Delivered by")));
        add(dateColumn(QStringLiteral("delivered"), field("Delivered on")));
        add(textColumn("approver", field("Approved by")));
        add(dateColumn(QStringLiteral("approved"), field("Approved on")));
        add(textColumn("source", field("Source")));
        add(textColumn("note", field("Note")));
    }

    Cell volumeCell(const Unit& unit, const KeyVolumes& volumes, Field field,
                    const char* key) const {
        if (!m_order.bears(unit, volumes.year))
            return {};
        const KeyVolume* volume = entered(volumes, unit.id);
        if (volume && volume->*field)
            return m_context.notes().entered(Cell(*(volume->*field)), *volume, key);
        return isAsked(volumes, unit.id) && asksFor(field, volumes) ? Cell(Figure::unknown())
                                                                    : Cell();
    }

    void addUnit(const Unit& unit) {
        Row row{rowKey(unit.id)};
        row.subject = refTo(unit);
        row.cells = {Cell(unit.name)};
        for (const auto& [year, volumes] : m_years) {
            row.cells.push_back(volumeCell(unit, volumes, &KeyVolume::planned, "planned"));
            row.cells.push_back(volumeCell(unit, volumes, &KeyVolume::actual, "actual"));
        }
        addDelivery(row, unit.id);
        m_table.rows.push_back(std::move(row));
    }

    void addDelivery(Row& row, Id<Unit> unit) const {
        const KeyVolume* volume = entered(ofYear(), unit);
        const KeyVolume held = volume ? *volume : KeyVolume();
        const auto date = [](const QDate& day) { return day.isValid() ? Cell(day) : Cell(); };
        const bool isDue = volume || isAsked(ofYear(), unit);
        row.cells.push_back(date(held.due.isValid() || !isDue ? held.due : m_key.due));
        row.cells.push_back(Cell(held.deliverer));
        row.cells.push_back(date(held.deliveredOn));
        row.cells.push_back(Cell(held.approver));
        row.cells.push_back(date(held.approvedOn));
        row.cells.push_back(Cell(m_context.notes().sourceOf(held.source, {})));
        row.cells.push_back(Cell(held.note));
    }

    static bool isEmpty(const Cell& cell) {
        const auto* text = std::get_if<QString>(&cell.content);
        return text ? text->isEmpty() : std::holds_alternative<std::monostate>(cell.content);
    }
    /// What no unit has anything of, but for the planned volumes of the report's year.
    void removeEmptyColumns() {
        for (std::size_t at = m_table.columns.size(); at-- > 1;) {
            const bool isEmptyColumn = std::ranges::all_of(
                m_table.rows, [at](const Row& row) { return isEmpty(row.cells[at]); });
            if (!isEmptyColumn || m_table.columns[at].key == yearKey("planned", m_context.year()))
                continue;
            m_table.columns.erase(m_table.columns.begin() + static_cast<std::ptrdiff_t>(at));
            for (Row& row : m_table.rows)
                row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }

    /// The known part, and whether anything is unknown; nothing where there is no cell.
    struct Sum {
        std::int64_t thousandths = 0;
        bool isKnown = true;
    };
    Sum sumOfColumn(std::size_t at) const {
        Sum sum;
        for (const Row& row : m_table.rows) {
            if (const auto* quantity = std::get_if<Quantity>(&row.cells[at].content))
                sum.thousandths += quantity->thousandths();
            sum.isKnown &= !std::holds_alternative<Figure>(row.cells[at].content);
        }
        return sum;
    }

    void addTotals() {
        Row total{QStringLiteral("total"), RowKind::Total};
        Row known{QStringLiteral("known"), RowKind::Body};
        bool allKnown = true;
        for (std::size_t at = 0; at < m_table.columns.size(); ++at) {
            const Column& column = m_table.columns[at];
            total.cells.emplace_back();
            known.cells.emplace_back();
            if (column.type != ColumnType::Quantity)
                continue;
            const Sum sum = sumOfColumn(at);
            const CellRange body = *m_table.body(column.key);
            const Cell part(Quantity::ofThousandths(sum.thousandths));
            total.cells.back() = sum.isKnown ? part : Cell(Figure::unknown());
            total.cells.back().with(sumOf({body}, 3));
            known.cells.back() = part;
            known.cells.back().with(knownPartOf({body}, 3));
            allKnown &= sum.isKnown;
        }
        total.cells.front() = Cell(m_context.translate("reports", "In all"));
        known.cells.front() = Cell(m_context.translate("reports", "Of which is known"));
        m_table.rows.push_back(std::move(total));
        if (!allKnown)
            m_table.rows.push_back(std::move(known));
    }

    QString names(const std::vector<Id<Unit>>& units) const {
        QStringList names;
        for (const Id<Unit> unit : units)
            names << m_context.contents().find(unit)->name;
        return names.join(QStringLiteral(", "));
    }

    void addNotes(int year, const KeyVolumes& volumes) {
        const auto add = [&](const QString& sentence, const std::vector<Id<Unit>>& units) {
            if (!units.empty())
                m_table.notes.push_back(sentence.arg(QString::number(year), names(units)));
        };
        if (volumes.asked.empty())
            m_table.notes.push_back(
                m_context.translate("reports", "%1: nothing is allocated by the key.").arg(year));
        add(m_context.translate("reports", "%1: planned volumes are missing: %2."),
            volumes.missingPlanned);
        if (asksFor(&KeyVolume::actual, volumes))
            add(m_context.translate("reports", "%1: actual volumes are missing: %2."),
                volumes.missingActual);
        add(m_context.translate("reports", "%1: entered, but not counted, because they bear no "
                                           "costs in the year: %2."),
            volumes.notCounted);
    }

    const ReportContext& m_context;
    const AllocationKey& m_key;
    UnitOrder m_order;
    std::map<int, KeyVolumes> m_years;
    ReportTable m_table;
};

} // namespace

ReportTable volumeTable(const ReportContext& context, const AllocationKey& key, ReportTable table) {
    return VolumeRows(context, key, std::move(table)).table();
}

} // namespace nytto
