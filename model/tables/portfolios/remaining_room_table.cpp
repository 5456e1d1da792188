// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/portfolios/remaining_room_table.h"

#include "model/basics/or_unknown.h"
#include "model/entities/entity_info.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/tables/remarks.h"
#include "model/tables/rounding_remark.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

/// Which columns the table needs beside the ones that it always has.
struct Shape {
    bool reference = false;
    bool decided = false;
    bool known = false;
    bool exceeded = false;
    bool note = false;
};

class AppropriationRows {
public:
    AppropriationRows(const ReportContext& context, const std::vector<AppropriationRoom>& rooms)
        : m_context(context), m_rooms(rooms) {
        findShape();
        addColumns();
    }

    Result<ReportTable> table() {
        for (const AppropriationRoom& room : m_rooms)
            NYTTO_CHECK(add(room));
        if (!m_rooms.empty())
            m_table.notes.insert(m_table.notes.begin(), priceRemark(m_context));
        addRoundingRemark(m_table, m_context);
        return std::move(m_table);
    }

private:
    void findShape() {
        for (const AppropriationRoom& room : m_rooms) {
            const auto& appropriation = *m_context.contents().find(room.appropriation);
            m_shape.note = m_shape.note || !appropriation.note.isEmpty();
            m_shape.known = m_shape.known || room.room.used.unknownCount() > 0;
            for (const MatterRoom& it : room.matters) {
                const Matter& matter = *m_context.contents().find(it.matter);
                m_shape.reference = m_shape.reference || !matter.reference.isEmpty();
                m_shape.decided = m_shape.decided || matter.decided.isValid();
                m_shape.exceeded = m_shape.exceeded || it.after.exceeded;
                m_shape.note = m_shape.note || !matter.note.isEmpty();
            }
        }
    }

    void addColumns() {
        m_table.key = QStringLiteral("appropriations");
        m_table.title = m_context.translate("reports", "Appropriations and their matters");
        m_table.whenEmpty = m_context.translate("reports", "The document has no appropriations.");
        m_table.columns = {
            textColumn("name", m_context.translate("entities", entityInfoOf<Matter>().label), 50)};
        if (m_shape.reference)
            m_table.columns.push_back(
                textColumn("reference", m_context.translate("fields", "Diary number")));
        if (m_shape.decided)
            m_table.columns.push_back(
                dateColumn(QStringLiteral("decided"), m_context.translate("fields", "Decided")));
        addAmount("amount", m_context.translate("fields", "Amount"));
        addAmount("left", m_context.translate("reports", "Room left"));
        if (m_shape.known)
            addAmount("known", m_context.translate("reports", "Room that the known amounts leave"));
        if (m_shape.exceeded)
            m_table.columns.push_back(
                textColumn("exceeded", m_context.translate("reports", "Exceeded")));
        if (m_shape.note)
            m_table.columns.push_back(textColumn("note", m_context.translate("fields", "Note")));
    }
    void addAmount(const char* key, const QString& title) {
        m_table.columns.push_back(amountColumn(m_context, QString::fromLatin1(key), title));
    }

    // Rows

    Done add(const AppropriationRoom& room) {
        const Appropriation& appropriation = *m_context.contents().find(room.appropriation);
        m_frame = rowKey(appropriation.id);
        begin(m_frame + QStringLiteral("-group"), RowKind::Group, refTo(appropriation));
        set("name", Cell(QStringLiteral("%1, %2").arg(appropriation.name,
                                                      QString::number(appropriation.year))));
        m_table.rows.push_back(std::move(m_row));
        addFrame(appropriation);
        for (const MatterRoom& matter : room.matters)
            addMatter(matter, room.matters.front());
        NYTTO_CHECK(addUsed(room));
        addUnknown(appropriation, room);
        return {};
    }

    void addFrame(const Appropriation& appropriation) {
        begin(m_frame, RowKind::Body, refTo(appropriation));
        set("name", Cell(m_context.translate("reports", "Appropriation")));
        set("left", m_context.notes().entered(Cell(appropriation.amount), appropriation, "amount"));
        if (appropriation.amount.isAmount())
            set("known", Cell(appropriation.amount).with(copyOf(frameCell())));
        set("note", Cell(appropriation.note));
        m_table.rows.push_back(std::move(m_row));
    }

    void addMatter(const MatterRoom& room, const MatterRoom& first) {
        const Matter& matter = *m_context.contents().find(room.matter);
        const EntityRef ref = refTo(matter);
        begin(rowKey(matter.id), RowKind::Body, ref);
        set("name", m_context.name(ref));
        set("reference", m_context.text(ref, matter.reference));
        if (matter.decided.isValid())
            set("decided", Cell(matter.decided));
        set("amount", m_context.notes().entered(Cell(matter.amount), matter, "amount"));
        setRoom(room.after, uses(first.matter, room.matter));
        set("note", m_context.text(ref, matter.note));
        m_table.rows.push_back(std::move(m_row));
    }

    Done addUsed(const AppropriationRoom& room) {
        begin(m_frame + QStringLiteral("-used"), RowKind::Subtotal, {});
        set("name", m_context.translate("reports", "Used, and left"));
        std::vector<CellRange> ranges;
        if (!room.matters.empty())
            ranges.push_back(uses(room.matters.front().matter, room.matters.back().matter));
        const Figure used = orUnknown(room.room.used.figure());
        set("amount", Cell(used).with(sumOf(ranges)));
        setRoom(room.room, ranges.empty() ? std::nullopt : std::optional(ranges.front()));
        m_table.rows.push_back(std::move(m_row));
        return {};
    }

    void setRoom(const Room& room, const std::optional<CellRange>& used) {
        set("left", Cell(room.left).with(roomLeft(frameCell(), used)));
        if (room.knownLeft)
            set("known", Cell(*room.knownLeft).with(knownRoomLeft(frameCell(), used)));
        set("exceeded",
            exceededCell(m_context, room, m_table.at(m_row.key, QStringLiteral("left")),
                         m_table.at(m_row.key, m_shape.known ? QStringLiteral("known")
                                                             : QStringLiteral("left"))));
    }

    void addUnknown(const Appropriation& appropriation, const AppropriationRoom& room) {
        FigureSum sum;
        for (const MatterRoom& matter : room.matters)
            sum.add(matter.amount, m_context.secrecy().name(refTo(matter.matter)));
        const QString remark = knownPartRemark(
            m_context, m_context.translate("reports", "%1, used").arg(appropriation.name), sum);
        if (!remark.isEmpty())
            m_table.notes.push_back(remark);
    }

    // Cells

    void begin(const QString& key, RowKind kind, const EntityRef& subject) {
        m_row = Row{key, kind, {}, subject};
        m_row.cells.resize(m_table.columns.size());
    }
    void set(const char* column, Cell cell) {
        const int place = m_table.columnIndex(QString::fromLatin1(column));
        if (place >= 0)
            m_row.cells[static_cast<std::size_t>(place)] = std::move(cell);
    }
    CellReference frameCell() const { return m_table.at(m_frame, QStringLiteral("left")); }
    CellRange uses(const Id<Matter>& from, const Id<Matter>& to) const {
        return {m_table.at(rowKey(from), QStringLiteral("amount")),
                m_table.at(rowKey(to), QStringLiteral("amount"))};
    }

    const ReportContext& m_context;
    const std::vector<AppropriationRoom>& m_rooms;
    Shape m_shape;
    QString m_frame; ///< the row of the appropriation's amount
    ReportTable m_table;
    Row m_row;
};

} // namespace

Formula roomLeft(const CellReference& frame, const std::optional<CellRange>& uses) {
    if (!uses)
        return copyOf(frame);
    return {QStringLiteral("IF(COUNT({0})=0,{0},IF(COUNTIF({1},unknown)>0,unknown,"
                           "ROUND({0}-SUM({1}),2)))"),
            {CellRange(frame), *uses}};
}

Formula knownRoomLeft(const CellReference& frame, const std::optional<CellRange>& uses) {
    if (!uses)
        return copyOf(frame);
    return {QStringLiteral("ROUND({0}-SUM({1}),2)"), {CellRange(frame), *uses}};
}

Cell exceededCell(const ReportContext& context, const Room& room, const CellReference& left,
                  const CellReference& known) {
    const Cell answer = room.exceeded          ? Cell(context.translate("reports", "Yes"))
                        : room.left.isAmount() ? Cell(context.translate("reports", "No"))
                                               : Cell(room.left);
    return Cell(answer).with({QStringLiteral("IF(COUNT({0})=0,{1},IF({0}<0,answer_yes,"
                                             "IF(COUNT({1})=0,{1},answer_no)))"),
                              {CellRange(known), CellRange(left)}});
}

Result<ReportTable> appropriationsTable(const ReportContext& context,
                                        const std::vector<AppropriationRoom>& rooms) {
    return AppropriationRows(context, rooms).table();
}

} // namespace nytto
