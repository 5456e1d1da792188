// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_formats.h"

#include "model/tables/headings.h"
#include "reports/writers/column_need.h"
#include "reports/writers/text_style.h"

#include <xlsxwriter.h>

namespace nytto {

namespace {
namespace colour {
constexpr lxw_color_t rule = 0xD4D9DF;
constexpr lxw_color_t strongRule = 0x44546A;
constexpr lxw_color_t heading = 0xDCE6F1;
constexpr lxw_color_t group = 0xF1F4F8;
constexpr lxw_color_t quiet = 0x666666;
constexpr lxw_color_t input = 0x1F4E9E;
constexpr lxw_color_t inputFrame = 0x7F9FCC;
constexpr lxw_color_t assumed = 0xFFF7DA;
constexpr lxw_color_t difference = 0xFBE3DD;
constexpr lxw_color_t link = 0x0B57A4;
} // namespace colour

int decimalsOf(std::int64_t value, int scale) {
    int decimals = scale;
    while (decimals > 0 && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return decimals;
}

QString withDecimals(const QString& whole, int decimals) {
    return decimals > 0 ? whole + u'.' + QString(decimals, u'0') : whole;
}

struct KindOf {
    CellLook& look;
    const Column& column;

    void operator()(std::monostate) const { look.kind = CellLook::Kind::Empty; }
    void operator()(const QString& text) const {
        look.kind = text.isEmpty() ? CellLook::Kind::Empty : CellLook::Kind::Text;
    }
    void operator()(const Figure& figure) const {
        look.kind = figure.isAmount() ? CellLook::Kind::Amount : CellLook::Kind::Word;
        look.unit = column.unit;
        look.decimals = column.decimals;
    }
    void operator()(const Rate& rate) const {
        look.kind = CellLook::Kind::Percent;
        look.decimals = column.type == ColumnType::Percent  ? column.decimals
                        : column.type == ColumnType::Amount ? 2 // a share of the amounts above it
                                                            : decimalsOf(rate.millionths(), 4);
    }
    void operator()(const Quantity& quantity) const {
        look.kind = CellLook::Kind::Quantity;
        look.decimals = column.type == ColumnType::Quantity && column.decimals > 0
                            ? column.decimals
                            : decimalsOf(quantity.thousandths(), 3);
    }
    void operator()(qint64) const { look.kind = CellLook::Kind::Number; }
    void operator()(const QDate& date) const {
        look.kind = date.isValid() ? CellLook::Kind::Date : CellLook::Kind::Empty;
    }
};
} // namespace

QString amountFormat(MoneyUnit unit, int decimals) {
    const int scale = unit == MoneyUnit::Kronor ? 0 : unit == MoneyUnit::Thousands ? 1 : 2;
    return withDecimals(QStringLiteral("#,##0"), decimals) + QString(scale, u',');
}

CellLook CellLook::of(const Row& row, std::size_t at, const std::vector<Column>& columns) {
    const Cell& cell = row.cells[at];
    CellLook look;
    look.row = row.kind;
    look.mark = cell.mark;
    look.mixed = columns[at].type == ColumnType::Text;
    look.indented = isIndented(columns, at);
    std::visit(KindOf{look, columns[at]}, cell.content);
    if (!cell.linkSheet.isEmpty() && look.kind == Kind::Text)
        look.kind = Kind::Link;
    return look;
}

quint32 CellLook::number() const {
    quint32 number = static_cast<quint32>(kind);
    number = number * 4 + static_cast<quint32>(unit);
    number = number * 16 + static_cast<quint32>(decimals);
    number = number * 4 + static_cast<quint32>(row);
    number = number * 8 + static_cast<quint32>(mark);
    return number * 4 + (mixed ? 2u : 0u) + (indented ? 1u : 0u);
}

XlsxFormats::XlsxFormats(lxw_workbook* workbook, const Language& language)
    : m_workbook(workbook), m_language(language) {}

lxw_format* XlsxFormats::fresh() {
    return workbook_add_format(m_workbook);
}

lxw_format* XlsxFormats::cell(const CellLook& look) {
    const quint32 number = look.number();
    const auto found = m_cells.constFind(number);
    return found != m_cells.constEnd() ? *found : *m_cells.insert(number, made(look));
}

lxw_format* XlsxFormats::made(const CellLook& look) {
    lxw_format* format = fresh();
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    dressRow(format, look.row);
    const bool isText = look.kind == CellLook::Kind::Text || look.kind == CellLook::Kind::Link;
    if (isText && look.row != RowKind::Group)
        format_set_text_wrap(format);
    if (look.kind == CellLook::Kind::Link) {
        format_set_font_color(format, colour::link);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (look.kind == CellLook::Kind::Word) {
        format_set_italic(format);
        format_set_font_color(format, colour::quiet);
    }
    const bool right = look.kind >= CellLook::Kind::Word && !look.mixed;
    format_set_align(format, right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (look.indented)
        format_set_indent(format, 1);
    dressMark(format, look.mark);
    const QString numbers = numberFormat(look);
    if (!numbers.isEmpty())
        format_set_num_format(format, numbers.toUtf8().constData());
    return format;
}

/// The mark's sign is part of the number format, so that the value stays a number.
QString XlsxFormats::numberFormat(const CellLook& look) const {
    QString numbers;
    switch (look.kind) {
    case CellLook::Kind::Empty:
        return {};
    case CellLook::Kind::Text:
    case CellLook::Kind::Link:
    case CellLook::Kind::Word:
        return markSign(look.mark).isEmpty() ? QString()
                                             : u'"' + markSign(look.mark) + QStringLiteral("\"@");
    case CellLook::Kind::Amount:
        numbers = amountFormat(look.unit, look.decimals);
        if (look.mixed)
            numbers += QStringLiteral("\" %1\"").arg(m_language.unitName(look.unit));
        break;
    case CellLook::Kind::Percent:
        numbers = withDecimals(QStringLiteral("0"), look.decimals) +
                  (m_language.code() == Language::Code::Swedish ? QStringLiteral(" %")
                                                                : QStringLiteral("%"));
        break;
    case CellLook::Kind::Quantity:
        numbers = withDecimals(QStringLiteral("#,##0"), look.decimals);
        break;
    case CellLook::Kind::Number:
        numbers = QStringLiteral("0");
        break;
    case CellLook::Kind::Date:
        numbers = m_language.code() == Language::Code::Swedish ? QStringLiteral("yyyy-mm-dd")
                                                               : QStringLiteral("d mmmm yyyy");
        break;
    }
    const QString sign = markSign(look.mark);
    if (sign.isEmpty())
        return numbers;
    const QString quoted = u'"' + sign + u'"';
    return look.kind == CellLook::Kind::Date ? quoted + numbers
                                             : quoted + numbers + u';' + quoted + u'-' + numbers;
}

void XlsxFormats::dressRow(lxw_format* format, RowKind row) const {
    switch (row) {
    case RowKind::Body:
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour::rule);
        break;
    case RowKind::Group:
        format_set_bold(format);
        format_set_bg_color(format, colour::group);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour::rule);
        break;
    case RowKind::Subtotal:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, colour::strongRule);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour::rule);
        break;
    case RowKind::Total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_MEDIUM);
        format_set_top_color(format, colour::strongRule);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour::strongRule);
        break;
    }
}

void XlsxFormats::dressMark(lxw_format* format, CellMark mark) const {
    switch (mark) {
    case CellMark::Plain:
    case CellMark::Published:
        break;
    case CellMark::Input:
        format_set_border(format, LXW_BORDER_DOTTED);
        format_set_border_color(format, colour::inputFrame);
        format_set_font_color(format, colour::input);
        break;
    case CellMark::Assumed:
        format_set_italic(format);
        format_set_bg_color(format, colour::assumed);
        break;
    case CellMark::Difference:
        format_set_bold(format);
        format_set_bg_color(format, colour::difference);
        break;
    case CellMark::Secret:
        format_set_italic(format);
        format_set_font_color(format, colour::quiet);
        break;
    }
}

lxw_format* XlsxFormats::text(Paragraph::Style style) {
    lxw_format*& format = m_texts[static_cast<int>(style)];
    if (format)
        return format;
    format = fresh();
    const TextStyle look = textStyle(style);
    format_set_font_size(format, look.fontSize);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_LEFT);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.bold)
        format_set_bold(format);
    if (style == Paragraph::Style::Subtitle || style == Paragraph::Style::Remark)
        format_set_font_color(format, colour::quiet);
    if (style == Paragraph::Style::Title || style == Paragraph::Style::Heading)
        format_set_font_color(format, colour::strongRule);
    return format;
}

lxw_format* XlsxFormats::heading(const std::vector<Column>& columns, std::size_t column,
                                 bool filtered) {
    const bool left = columns[column].type == ColumnType::Text;
    const bool indented = isIndented(columns, column);
    lxw_format*& format = m_headings[(left ? 4 : 0) + (indented ? 2 : 0) + (filtered ? 1 : 0)];
    if (format)
        return format;
    format = fresh();
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_bg_color(format, colour::heading);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, colour::strongRule);
    format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
    format_set_align(format, left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    if (indented || (filtered && !left))
        format_set_indent(format, indented ? 1 : 2);
    return format;
}

lxw_format* XlsxFormats::contentsLink() {
    if (!m_link) {
        m_link = fresh();
        format_set_font_color(m_link, colour::link);
        format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
    }
    return m_link;
}

} // namespace nytto
