// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/json_writer.h"

#include "model/basics/figure.h"
#include "model/basics/figure_json.h"
#include "model/basics/id.h"
#include "model/basics/money.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/document/json_bytes.h"
#include "model/tables/formula.h"
#include "model/tables/report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace nytto {

namespace {
template <class Enum, std::size_t size>
QString word(const std::array<const char16_t*, size>& words, Enum value) {
    return QString::fromUtf16(words[static_cast<std::size_t>(value)]);
}

QString unitWord(MoneyUnit unit) {
    return word(std::array{u"kr", u"tkr", u"mnkr"}, unit);
}

/// Sets the key unless the text is empty.
void setText(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject object(const CellReference& cell) {
    QJsonObject result{{QStringLiteral("table"), cell.table},
                       {QStringLiteral("column"), cell.column}};
    setText(result, QStringLiteral("row"), cell.row);
    return result;
}

QJsonObject object(const CellRange& range) {
    return {{QStringLiteral("from"), object(range.from)}, {QStringLiteral("to"), object(range.to)}};
}

QJsonObject object(const Cell& cell);
QJsonObject object(const Column& column);
QJsonObject object(const ChartData::Series& series);
QJsonObject object(const Report::Name& name);

template <class Items>
QJsonArray array(const Items& items) {
    QJsonArray result;
    for (const auto& item : items)
        result.append(object(item));
    return result;
}

QJsonArray texts(const std::vector<QString>& items) {
    QJsonArray result;
    for (const QString& item : items)
        result.append(item);
    return result;
}

struct ContentObject {
    QJsonObject operator()(std::monostate) const { return {}; }
    QJsonObject operator()(const QString& text) const { return {{QStringLiteral("text"), text}}; }
    QJsonObject operator()(const Figure& figure) const { return toJson(figure); }
    QJsonObject operator()(const Rate& rate) const {
        return {{QStringLiteral("percent"), rate.toPlainPercent()}};
    }
    QJsonObject operator()(const Quantity& quantity) const {
        return {{QStringLiteral("quantity"), quantity.toPlain()}};
    }
    QJsonObject operator()(qint64 number) const { return {{QStringLiteral("number"), number}}; }
    QJsonObject operator()(const QDate& date) const {
        QJsonObject result;
        setText(result, QStringLiteral("date"), date.toString(Qt::ISODate));
        return result;
    }
};

QJsonObject object(const Cell& cell) {
    QJsonObject result = std::visit(ContentObject(), cell.content);
    if (cell.formula) {
        result.insert(QStringLiteral("formula"), cell.formula->text);
        result.insert(QStringLiteral("references"), array(cell.formula->references));
    }
    if (cell.mark != CellMark::Plain)
        result.insert(
            QStringLiteral("mark"),
            word(std::array{u"plain", u"input", u"assumed", u"published", u"difference", u"secret"},
                 cell.mark));
    setText(result, QStringLiteral("comment"), cell.comment);
    setText(result, QStringLiteral("sheet"), cell.linkSheet);
    return result;
}

QJsonObject object(const Row& row) {
    QJsonObject result{{QStringLiteral("key"), row.key},
                       {QStringLiteral("kind"),
                        word(std::array{u"body", u"group", u"subtotal", u"total"}, row.kind)},
                       {QStringLiteral("cells"), array(row.cells)}};
    if (!row.subject.isNull())
        result.insert(
            QStringLiteral("subject"),
            QJsonObject{{QStringLiteral("kind"), row.subject.kind},
                        {QStringLiteral("id"), row.subject.id.toString(QUuid::WithoutBraces)}});
    return result;
}

QJsonObject object(const Column& column) {
    QJsonObject result{{QStringLiteral("key"), column.key},
                       {QStringLiteral("title"), column.title},
                       {QStringLiteral("type"), word(std::array{u"text", u"amount", u"percent",
                                                                u"quantity", u"number", u"date"},
                                                     column.type)},
                       {QStringLiteral("decimals"), column.decimals}};
    if (column.type == ColumnType::Amount)
        result.insert(QStringLiteral("unit"), unitWord(column.unit));
    return result;
}

QJsonObject object(const ChartData::Series& series) {
    QJsonArray values;
    for (const Figure& value : series.values)
        values.append(toJson(value));
    QJsonObject result{{QStringLiteral("name"), series.name}, {QStringLiteral("values"), values}};
    if (series.valueCells)
        result.insert(QStringLiteral("cells"), object(*series.valueCells));
    return result;
}

QJsonObject object(const Paragraph& paragraph) {
    return {
        {QStringLiteral("type"), QStringLiteral("paragraph")},
        {QStringLiteral("style"),
         word(std::array{u"title", u"subtitle", u"heading", u"body", u"remark"}, paragraph.style)},
        {QStringLiteral("text"), paragraph.text}};
}

QJsonObject object(const ContentsList& contents) {
    return {{QStringLiteral("type"), QStringLiteral("contents")},
            {QStringLiteral("title"), contents.title}};
}

QJsonObject object(const ChartData& chart) {
    QJsonObject result{
        {QStringLiteral("type"), QStringLiteral("chart")},
        {QStringLiteral("key"), chart.key},
        {QStringLiteral("title"), chart.title},
        {QStringLiteral("description"), chart.description},
        {QStringLiteral("kind"),
         word(std::array{u"stacked-columns", u"columns", u"lines", u"bars"}, chart.kind)},
        {QStringLiteral("unit"), unitWord(chart.unit)},
        {QStringLiteral("categoryTitle"), chart.categoryTitle},
        {QStringLiteral("valueTitle"), chart.valueTitle},
        {QStringLiteral("categories"), texts(chart.categories)},
        {QStringLiteral("series"), array(chart.series)}};
    if (chart.categoryCells)
        result.insert(QStringLiteral("categoryCells"), object(*chart.categoryCells));
    return result;
}

QJsonObject object(const Report::Name& name) {
    return {{QStringLiteral("name"), name.name}, {QStringLiteral("cell"), object(name.cell)}};
}

/// Writes a report piece by piece: whatever its size, one row of it is held as JSON at a time.
class Pieces {
public:
    explicit Pieces(const JsonSink& sink) : m_sink(sink) {}

    Done write(const Report& report) {
        add("{\n");
        addKey("author", report.author, ",\n");
        addKey("company", report.company, ",\n");
        addKey("language", report.language.name(), ",\n");
        NYTTO_CHECK(addLines("names", report.names, [&](const Report::Name& name) -> Done {
            add(bytes(object(name)));
            return {};
        }));
        add(",\n");
        addKey("program", report.program, ",\n");
        addKey("report", report.key, ",\n");
        NYTTO_CHECK(
            addLines("sheets", report.sheets, [&](const Sheet& sheet) { return addSheet(sheet); }));
        add(",\n");
        addKey("subject", report.subject, ",\n");
        addKey("title", report.title, "\n}\n");
        return flush();
    }

private:
    static constexpr qsizetype pieceSize = 1 << 16;

    static QByteArray bytes(const QJsonObject& object) {
        return toBytes(QJsonDocument(object), QJsonDocument::Compact);
    }
    static QByteArray bytes(const QJsonArray& array) {
        return toBytes(QJsonDocument(array), QJsonDocument::Compact);
    }
    static QByteArray bytes(const QString& text) {
        const QByteArray list = bytes(QJsonArray{text});
        return list.sliced(1, list.size() - 2);
    }

    void add(const QByteArray& piece) { m_piece += piece; }
    void addKey(const char* key, const QString& text, const char* end) {
        add(QByteArray("\"") + key + "\": " + bytes(text) + end);
    }

    /// A list with a line for each item.
    template <class Items>
    Done addLines(const char* key, const Items& items, auto addItem) {
        add(QByteArray("\"") + key + "\": [");
        bool isFirst = true;
        for (const auto& item : items) {
            add(isFirst ? "\n" : ",\n");
            isFirst = false;
            NYTTO_CHECK(addItem(item));
            if (m_piece.size() > pieceSize)
                NYTTO_CHECK(flush());
        }
        add(isFirst ? "]" : "\n]");
        return {};
    }

    Done addSheet(const Sheet& sheet) {
        add("{");
        NYTTO_CHECK(addLines("blocks", sheet.blocks, [&](const Block& block) -> Done {
            if (const auto* table = std::get_if<ReportTable>(&block))
                return addTable(*table);
            add(bytes(std::visit([](const auto& content) { return smallObject(content); }, block)));
            return {};
        }));
        add(", ");
        addKey("key", sheet.key, ", ");
        addKey("name", sheet.name, "}");
        return {};
    }

    /// Of a block that is no table.
    static QJsonObject smallObject(const ReportTable&) { return {}; }
    static QJsonObject smallObject(const auto& content) { return object(content); }

    Done addTable(const ReportTable& table) {
        add("{\"columns\": " + bytes(array(table.columns)) + ", ");
        addKey("key", table.key, ", ");
        add("\"notes\": " + bytes(texts(table.notes)) + ", ");
        NYTTO_CHECK(addLines("rows", table.rows, [&](const Row& row) -> Done {
            add(bytes(object(row)));
            return {};
        }));
        add(", ");
        addKey("title", table.title, ", ");
        addKey("type", QStringLiteral("table"), ", ");
        addKey("whenEmpty", table.whenEmpty, "}");
        return {};
    }

    Done flush() {
        const QByteArray piece = std::exchange(m_piece, {});
        return m_sink(piece);
    }

    const JsonSink& m_sink;
    QByteArray m_piece;
};
} // namespace

Done writeJson(const Report& report, const JsonSink& sink) {
    return Pieces(sink).write(report);
}

QByteArray toJson(const Report& report) {
    QByteArray all;
    (void)writeJson(report, [&](const QByteArray& piece) -> Done {
        all += piece;
        return {};
    });
    return all;
}

} // namespace nytto
