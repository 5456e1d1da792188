// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/report_reading.h"

namespace nytto::test {

namespace {

struct Plain {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Figure& figure) const {
        if (figure.isUnknown())
            return QStringLiteral("unknown");
        if (figure.isNotApplicable())
            return QStringLiteral("n/a");
        return plainDecimal(figure.amount().ore(), 5, 0);
    }
    QString operator()(Rate rate) const { return rate.toPlainPercent() + u'%'; }
    QString operator()(Quantity quantity) const { return quantity.toPlain(); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
};

void addTexts(QStringList& texts, const Paragraph& paragraph) {
    texts += paragraph.text;
}

void addTexts(QStringList& texts, const ContentsList& contents) {
    texts += contents.title;
}

void addTexts(QStringList& texts, const ReportTable& table) {
    texts << table.title << table.whenEmpty;
    for (const Column& column : table.columns)
        texts += column.title;
    for (const QString& note : table.notes)
        texts += note;
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            if (const auto* text = std::get_if<QString>(&cell.content))
                texts += *text;
            texts += cell.comment;
        }
    }
}

void addTexts(QStringList& texts, const ChartData& chart) {
    texts << chart.title << chart.description << chart.categoryTitle << chart.valueTitle;
    for (const QString& category : chart.categories)
        texts += category;
    for (const ChartData::Series& series : chart.series)
        texts += series.name;
}

} // namespace

QString plain(const Cell& cell) {
    return std::visit(Plain(), cell.content);
}

const Cell* cellAt(const ReportTable& table, const QString& row, const QString& column) {
    const int rowIndex = table.rowIndex(row);
    const int columnIndex = table.columnIndex(column);
    if (rowIndex < 0 || columnIndex < 0)
        return nullptr;
    return &table.rows[static_cast<std::size_t>(rowIndex)]
                .cells[static_cast<std::size_t>(columnIndex)];
}

QString cellText(const ReportTable& table, const QString& row, const QString& column) {
    const Cell* cell = cellAt(table, row, column);
    return cell ? plain(*cell) : QStringLiteral("no cell %1/%2/%3").arg(table.key, row, column);
}

QString cellText(const Report& report, const char* table, const char* row, const char* column) {
    const ReportTable* found = report.table(QString::fromLatin1(table));
    return found ? cellText(*found, QString::fromLatin1(row), QString::fromLatin1(column))
                 : QStringLiteral("no table %1").arg(QLatin1String(table));
}

QString rowText(const ReportTable& table, const QString& row, const QStringList& columns) {
    QStringList texts;
    for (const QString& column : columns) {
        const QString text = cellText(table, row, column);
        texts += text.isEmpty() ? QStringLiteral("-") : text;
    }
    return texts.join(u' ');
}

QString rowNamed(const ReportTable& table, const QString& name) {
    for (const Row& row : table.rows)
        if (cellText(table, row.key, QStringLiteral("name")) == name)
            return row.key;
    return {};
}

QString columnText(const ReportTable& table, const QString& column) {
    QStringList texts;
    for (const Row& row : table.rows)
        texts += QStringLiteral("%1=%2").arg(cellText(table, row.key, QStringLiteral("name")),
                                             cellText(table, row.key, column));
    return texts.join(QStringLiteral("; "));
}

std::vector<const ReportTable*> tablesOf(const Report& report) {
    std::vector<const ReportTable*> tables;
    for (const Sheet& sheet : report.sheets)
        for (const Block& block : sheet.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                tables.push_back(table);
    return tables;
}

QStringList allTexts(const Report& report) {
    QStringList texts{report.title, report.subject};
    for (const Sheet& sheet : report.sheets) {
        texts += sheet.name;
        for (const Block& block : sheet.blocks)
            std::visit([&](const auto& content) { addTexts(texts, content); }, block);
    }
    texts.removeAll(QString());
    return texts;
}

QStringList sheetKeys(const Report& report) {
    QStringList keys;
    for (const Sheet& sheet : report.sheets)
        keys += sheet.key;
    return keys;
}

} // namespace nytto::test
