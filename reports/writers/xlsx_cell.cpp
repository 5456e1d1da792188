// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_cell.h"

#include "model/basics/plain_text.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/text_width.h"
#include "reports/writers/workbook_limits.h"
#include "reports/writers/xlsx_sheet.h"
#include "reports/writers/xlsx_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace nytto {

namespace {
constexpr int commentWidth = 280; // pixels
constexpr qsizetype longestFormula = 8192;

lxw_row_t rowOf(const XlsxTarget& target) {
    return static_cast<lxw_row_t>(target.row);
}

lxw_col_t columnOf(const XlsxTarget& target) {
    return static_cast<lxw_col_t>(target.column);
}

Error refused(const QString& sentence) {
    return {ErrorCode::BadInput, sentence};
}

/// One function for each kind of content.
class ContentWriter {
public:
    ContentWriter(const XlsxTarget& target, const QString& formula, const Language& language)
        : m_target(target), m_formula(formula), m_language(language) {}

    Result<void> operator()(std::monostate) const { return blank(); }
    Result<void> operator()(const QString& text) const { return words(text); }
    Result<void> operator()(const Figure& figure) const {
        if (!figure.isAmount())
            return words(m_language.figure(figure, MoneyUnit::Kronor));
        return number(static_cast<double>(figure.amount().ore()) / 100.0);
    }
    Result<void> operator()(const Rate& rate) const {
        // A share beyond 2^53 millionths is no longer exact, and nobody reads it to the millionth.
        return number(static_cast<double>(rate.millionths()) / 1'000'000.0);
    }
    Result<void> operator()(const Quantity& quantity) const {
        return number(static_cast<double>(quantity.thousandths()) / 1000.0);
    }
    Result<void> operator()(qint64 whole) const { return number(static_cast<double>(whole)); }
    Result<void> operator()(const QDate& date) const;

private:
    Result<void> blank() const {
        return xlsxDone(worksheet_write_blank(m_target.worksheet, rowOf(m_target),
                                              columnOf(m_target), m_target.format));
    }
    Result<void> number(double value) const;
    Result<void> words(const QString& text) const;

    const XlsxTarget& m_target;
    const QString& m_formula;
    const Language& m_language;
};

Result<void> ContentWriter::operator()(const QDate& date) const {
    if (!date.isValid())
        return blank();
    return number(static_cast<double>(QDate(1899, 12, 30).daysTo(date)));
}

Result<void> ContentWriter::number(double value) const {
    if (m_formula.isEmpty())
        return xlsxDone(worksheet_write_number(m_target.worksheet, rowOf(m_target),
                                               columnOf(m_target), value, m_target.format));
    return xlsxDone(worksheet_write_formula_num(m_target.worksheet, rowOf(m_target),
                                                columnOf(m_target), xlsxText(m_formula).constData(),
                                                m_target.format, value));
}

Result<void> ContentWriter::words(const QString& text) const {
    if (m_formula.isEmpty())
        return writeText(m_target, text);
    if (text.size() > longestCellText)
        return refused(QCoreApplication::translate(
            "writers", "The text is too long to be the value of a formula."));
    return xlsxDone(worksheet_write_formula_str(m_target.worksheet, rowOf(m_target),
                                                columnOf(m_target), xlsxText(m_formula).constData(),
                                                m_target.format, xlsxText(text).constData()));
}
} // namespace

Result<void> writeText(const XlsxTarget& target, const QString& text) {
    return xlsxDone(worksheet_write_string(target.worksheet, rowOf(target), columnOf(target),
                                           xlsxText(text).constData(), target.format));
}

Result<void> writeContent(const XlsxTarget& target, const Cell::Content& content,
                          const QString& formula, const Language& language) {
    if (formula.size() > longestFormula)
        return refused(QCoreApplication::translate(
            "writers", "The formula is longer than a spreadsheet takes."));
    if (const auto fault = workbookFault(content))
        return *fault;
    return std::visit(ContentWriter(target, formula, language), content);
}

Result<void> writeComment(const XlsxTarget& target, const QString& comment) {
    const int lines = wrappedLines(comment, commentWidth / 7.0 - 3);
    lxw_comment_options options = {};
    options.visible = LXW_COMMENT_DISPLAY_HIDDEN;
    options.width = commentWidth;
    options.height = static_cast<std::uint16_t>(std::min(40 + 15 * lines, 400));
    return xlsxDone(worksheet_write_comment_opt(target.worksheet, rowOf(target), columnOf(target),
                                                xlsxText(withPlainBreaks(comment)).constData(),
                                                &options));
}

} // namespace nytto
