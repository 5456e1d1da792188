// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/or_unknown.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/portfolios/remaining_room_table.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

#include <algorithm>
#include <span>

namespace nytto {

namespace {

using Years = std::span<const FrameRoom>; ///< the years of one frame

QString frameKey(const FrameRoom& room) {
    return QStringLiteral("%1-%2").arg(
        rowKey(room.portfolio),
        QLatin1String(room.kind == FrameKind::InitiativeCosts ? "costs" : "investments"));
}

class FrameRows {
public:
    explicit FrameRows(const ReportContext& context) : m_context(context) {
        m_table.key = QStringLiteral("frames");
        m_table.title = context.translate("reports", "Frames of portfolios");
        m_table.whenEmpty =
            context.translate("reports", "No portfolio has a frame, and nothing would use one.");
        m_table.columns = {textColumn("name", context.translate("reports", "What"), 60)};
        for (int year = context.year(); year <= context.years().last(); ++year)
            m_table.columns.push_back(
                amountColumn(context, QString::number(year), QString::number(year)));
    }

    Done add(Years years) {
        m_years = years;
        m_frame = frameKey(years.front());
        findUses();
        addGroup();
        for (const EntityRef& use : m_uses)
            addUse(use);
        NYTTO_CHECK(addUsed());
        addFrame();
        addLeft();
        return {};
    }

    ReportTable table() {
        if (!m_table.rows.empty())
            m_table.notes.insert(m_table.notes.begin(),
                                 {priceRemark(m_context), initiativeCostRemark(m_context)});
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    bool isCosts() const { return m_years.front().kind == FrameKind::InitiativeCosts; }
    const Portfolio& portfolio() const {
        return *m_context.contents().find(m_years.front().portfolio);
    }

    /// All that use the frame in any year, in order.
    void findUses() {
        m_uses.clear();
        for (const FrameRoom& room : m_years)
            for (const FrameUse& use : room.uses)
                if (std::ranges::find(m_uses, use.source) == m_uses.end())
                    m_uses.push_back(use.source);
    }

    // Rows

    void addGroup() {
        begin(QStringLiteral("group"), RowKind::Group);
        const QString name =
            QStringLiteral("%1 %2").arg(portfolio().number, portfolio().name).trimmed();
        m_row.cells.front() =
            Cell(isCosts() ? m_context.translate("reports", "%1: cost of initiatives").arg(name)
                           : m_context.translate("reports", "%1: investments").arg(name));
        m_row.subject = refTo(portfolio());
        finish();
    }

    void addUse(const EntityRef& source) {
        begin(useKey(source), RowKind::Body);
        m_row.cells.front() = m_context.name(source);
        m_row.subject = source;
        for (const FrameRoom& room : m_years) {
            const auto use = std::ranges::find(room.uses, source, &FrameUse::source);
            if (use != room.uses.end())
                at(room) = entered(*use, room.year);
        }
        finish();
    }

    Cell entered(const FrameUse& use, int year) const {
        const Contents& contents = m_context.contents();
        if (const auto* initiative = contents.find(Id<Initiative>(use.source.id)))
            return m_context.notes().entered(
                Cell(use.figure), *initiative, "cost",
                SeriesPlace{year, use.kind ? static_cast<int>(*use.kind) : -1});
        const auto* investment = contents.find(Id<Investment>(use.source.id));
        return m_context.notes().entered(Cell(use.figure), *investment, "spending",
                                         SeriesPlace{year});
    }

    Done addUsed() {
        begin(QStringLiteral("used"), RowKind::Subtotal);
        m_row.cells.front() = Cell(m_context.translate("reports", "Used"));
        for (const FrameRoom& room : m_years) {
            const Figure used = orUnknown(room.room.used.figure());
            const auto cells = uses(room);
            at(room) = Cell(used).with(cells ? sumOf({*cells}) : sumOf({}));
            addUnknown(room);
        }
        finish();
        return {};
    }

    void addFrame() {
        begin(QStringLiteral("frame"), RowKind::Body);
        m_row.cells.front() = Cell(m_context.translate("fields", "Frame"));
        const char* field = isCosts() ? "frame" : "investmentFrame";
        for (const FrameRoom& room : m_years)
            at(room) = m_context.notes().entered(Cell(room.room.frame), portfolio(), field,
                                                 SeriesPlace{room.year});
        finish();
    }

    void addLeft() {
        begin(QStringLiteral("left"), RowKind::Subtotal);
        m_row.cells.front() = Cell(m_context.translate("reports", "Room left"));
        for (const FrameRoom& room : m_years)
            at(room) = Cell(room.room.left).with(roomLeft(frameCell(room), uses(room)));
        finish();
        const bool anyUnknown = std::ranges::any_of(
            m_years, [](const FrameRoom& room) { return room.room.used.unknownCount() > 0; });
        if (anyUnknown)
            addKnownLeft();
        if (std::ranges::any_of(m_years, [](const FrameRoom& it) { return it.room.exceeded; }))
            addExceeded(anyUnknown ? QStringLiteral("known") : QStringLiteral("left"));
    }

    void addKnownLeft() {
        begin(QStringLiteral("known"), RowKind::Body);
        m_row.cells.front() =
            Cell(m_context.translate("reports", "Room that the known amounts leave"));
        for (const FrameRoom& room : m_years)
            if (room.room.knownLeft)
                at(room) =
                    Cell(*room.room.knownLeft).with(knownRoomLeft(frameCell(room), uses(room)));
        finish();
    }

    void addExceeded(const QString& knownRow) {
        begin(QStringLiteral("exceeded"), RowKind::Body);
        m_row.cells.front() = Cell(m_context.translate("reports", "Exceeded"));
        for (const FrameRoom& room : m_years)
            at(room) =
                exceededCell(m_context, room.room,
                             m_table.at(key(QStringLiteral("left")), QString::number(room.year)),
                             m_table.at(key(knownRow), QString::number(room.year)));
        finish();
    }

    void addUnknown(const FrameRoom& room) {
        FigureSum sum;
        for (const FrameUse& use : room.uses)
            sum.add(use.figure, m_context.secrecy().name(use.source));
        const QString remark = knownPartRemark(
            m_context,
            m_context.translate("reports", "%1, used")
                .arg(QStringLiteral("%1 %2").arg(portfolio().name, QString::number(room.year))),
            sum);
        if (!remark.isEmpty())
            m_table.notes.push_back(remark);
    }

    // Cells

    QString key(const QString& row) const { return m_frame + QLatin1Char('-') + row; }
    static QString useKey(const EntityRef& source) { return rowKey(source.id); }
    void begin(const QString& row, RowKind kind) {
        m_row = Row{key(row), kind};
        m_row.cells.resize(m_table.columns.size());
    }
    void finish() { m_table.rows.push_back(std::move(m_row)); }
    Cell& at(const FrameRoom& room) {
        return m_row
            .cells[static_cast<std::size_t>(m_table.columnIndex(QString::number(room.year)))];
    }
    CellReference frameCell(const FrameRoom& room) const {
        return m_table.at(key(QStringLiteral("frame")), QString::number(room.year));
    }
    std::optional<CellRange> uses(const FrameRoom& room) const {
        if (m_uses.empty())
            return std::nullopt;
        const QString year = QString::number(room.year);
        return CellRange(m_table.at(key(useKey(m_uses.front())), year),
                         m_table.at(key(useKey(m_uses.back())), year));
    }

    const ReportContext& m_context;
    ReportTable m_table;
    Years m_years;
    QString m_frame; ///< begins the keys of the frame's rows
    std::vector<EntityRef> m_uses;
    Row m_row;
};

} // namespace

QString frameRowKey(const FrameRoom& room, const char* row) {
    return frameKey(room) + u'-' + QLatin1String(row);
}

Result<ReportTable> framesTable(const ReportContext& context, const std::vector<FrameRoom>& rooms) {
    FrameRows rows(context);
    for (auto begin = rooms.begin(); begin != rooms.end();) {
        const auto end = std::find_if(begin, rooms.end(), [&](const FrameRoom& room) {
            return room.portfolio != begin->portfolio || room.kind != begin->kind;
        });
        NYTTO_CHECK(rows.add({begin, end}));
        begin = end;
    }
    return rows.table();
}

} // namespace nytto
