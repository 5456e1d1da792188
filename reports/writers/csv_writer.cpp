// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/csv_writer.h"

#include "model/basics/language.h"
#include "model/basics/plain_text.h"
#include "model/tables/headings.h"
#include "model/tables/report.h"
#include "reports/writers/text_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nytto {

namespace {
/// Whether a spreadsheet would take the text for a formula: by its first sign, also behind spaces,
/// line breaks and characters that are not seen. A negative number with nothing behind it but "%"
/// is none.
bool looksLikeFormula(const QString& text) {
    static const QString signs = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20");
    static const QRegularExpression number(QStringLiteral("^-[\\s\u00a0]?\\d[\\d\\s\u00a0.,]*%?$"));
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    const auto first = std::ranges::find_if(text, [](QChar character) {
        return !character.isSpace() && character.category() != QChar::Other_Format;
    });
    return first != text.end() && signs.contains(*first) && !number.match(text).hasMatch();
}

/// The form of one language.
struct Form {
    const Language& language;
    QChar separator;
    QChar decimalPoint;

    explicit Form(const Language& given)
        : language(given), separator(given.code() == Language::Code::Swedish ? u';' : u','),
          decimalPoint(given.code() == Language::Code::Swedish ? u',' : u'.') {}

    QString quoted(const QString& field) const {
        const bool needed = field.contains(separator) || field.contains(u'"') ||
                            field.contains(u'\n') || field.contains(u'\r') ||
                            field != field.trimmed();
        return needed ? u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
    }
    QString number(QString plain) const { return plain.replace(u'.', decimalPoint); }
    QString text(const QString& given) const {
        const QString plain = withPlainBreaks(given);
        return looksLikeFormula(given) ? u'\'' + plain : plain;
    }
};

struct FieldOf {
    const Form& form;
    const Column& column;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return form.text(text); }
    QString operator()(const Figure& figure) const {
        if (!figure.isAmount())
            return form.language.figure(figure, MoneyUnit::Kronor);
        const QString kronor = form.number(figure.amount().toPlain());
        return column.type == ColumnType::Amount
                   ? kronor
                   : kronor + u' ' + form.language.unitName(MoneyUnit::Kronor);
    }
    QString operator()(const Rate& rate) const {
        const QString percent = form.number(rate.toPlainPercent());
        return column.type == ColumnType::Percent ? percent : percent + QStringLiteral(" %");
    }
    QString operator()(const Quantity& quantity) const { return form.number(quantity.toPlain()); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
};

QString heading(const Column& column, const Language& language) {
    const QString percent = QStringLiteral(" (%)");
    if (column.type == ColumnType::Percent && !column.title.isEmpty())
        return column.title.endsWith(percent) ? column.title : column.title + percent;
    return column.type == ColumnType::Amount ? withUnit(column.title, MoneyUnit::Kronor, language)
                                             : column.title;
}

QString line(const QStringList& fields, const Form& form) {
    QStringList quoted;
    for (const QString& field : fields)
        quoted.append(form.quoted(field));
    return quoted.join(form.separator) + QStringLiteral("\r\n");
}

bool hasComments(const ReportTable& table) {
    return std::ranges::any_of(table.rows, [](const Row& row) {
        return std::ranges::any_of(row.cells,
                                   [](const Cell& cell) { return !cell.comment.isEmpty(); });
    });
}

/// What a workbook has as notes of the row's cells, each once, behind its columns.
QString commentsOf(const ReportTable& table, const Row& row) {
    QStringList comments;
    std::vector<QStringList> columns; // of each
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const QString comment = row.cells[at].comment.simplified();
        if (comment.isEmpty())
            continue;
        if (!comments.contains(comment)) {
            comments += comment;
            columns.emplace_back();
        }
        if (const QString& title = table.columns[at].title; !title.isEmpty())
            columns[static_cast<std::size_t>(comments.indexOf(comment))] += title;
    }
    for (qsizetype at = 0; at < comments.size(); ++at)
        if (const QStringList& titles = columns[static_cast<std::size_t>(at)]; !titles.isEmpty())
            comments[at].prepend(titles.join(QStringLiteral(", ")) + QStringLiteral(": "));
    return comments.join(QStringLiteral("; "));
}

/// A key as a part of a file name on any system.
QString inFileName(const QString& key) {
    QString name;
    for (const QChar character : key)
        name += character.isLetterOrNumber() || character == u'-' || character == u'_' ? character
                                                                                       : u'-';
    return name.left(100);
}
} // namespace

QByteArray toCsv(const ReportTable& table, const Language& language) {
    const Form form(language);
    QStringList fields;
    for (const Column& column : table.columns)
        fields.append(form.text(heading(column, language)));
    const bool withComments = hasComments(table);
    if (withComments)
        fields.append(language.translate("reports", "Remarks"));
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + line(fields, form).toUtf8();
    for (const Row& row : table.rows) {
        fields.clear();
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            fields.append(std::visit(FieldOf{form, table.columns[at]}, row.cells[at].content));
        if (withComments)
            fields.append(form.text(commentsOf(table, row)));
        bytes += line(fields, form).toUtf8();
    }
    return bytes;
}

std::optional<ReportTable> csvNotes(const std::vector<const ReportTable*>& tables,
                                    const Language& language) {
    ReportTable notes;
    notes.key = QStringLiteral("remarks");
    notes.columns = {{QStringLiteral("table"), language.translate("reports", "Table")},
                     {QStringLiteral("remark"), language.translate("reports", "Remark")}};
    const QStringList files = csvFileNames(tables);
    for (std::size_t at = 0; at < tables.size(); ++at)
        for (const QString& note : tables[at]->notes)
            notes.rows.push_back({QString::number(notes.rows.size()),
                                  RowKind::Body,
                                  {Cell(files[static_cast<qsizetype>(at)]), Cell(note)}});
    return notes.rows.empty() ? std::nullopt : std::optional(std::move(notes));
}

QStringList csvFileNames(const std::vector<const ReportTable*>& tables) {
    QStringList names;
    for (const ReportTable* table : tables)
        names.append(QStringLiteral("%1-%2.csv")
                         .arg(names.size() + 1, 2, 10, QChar(u'0'))
                         .arg(inFileName(table->key)));
    return names;
}

} // namespace nytto
