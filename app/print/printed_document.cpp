// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printed_document.h"

#include "model/tables/cell_text.h"
#include "views/panels/chart_picture.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace nytto {

namespace {

struct PrintedDocuments {
    Q_DECLARE_TR_FUNCTIONS(PrintedDocuments)
};

constexpr double bodyPoints = 9;
constexpr double leastChartPart = 0.45; // of a page's height

/// Columns of a table that stand beside each other on one sheet of paper.
struct ColumnsOfPart {
    std::vector<std::size_t> columns;
    std::vector<double> widths;
};

/// Draws block by block; where a page is full it begins the next. Drawn twice: once to count the
/// pages.
class PagePrinter {
public:
    PagePrinter(const PrintedDocument& document, QPagedPaintDevice& paper, QPainter& painter,
                int pages)
        : m_document(document), m_paper(paper), m_painter(painter), m_pages(pages) {
        const QRectF room(QPointF(), painter.viewport().size());
        m_unit = painter.device()->logicalDpiY() / 72.0; // a point
        m_head = QRectF(room.left(), room.top(), room.width(), 30 * m_unit);
        m_foot = QRectF(room.left(), room.bottom() - 20 * m_unit, room.width(), 20 * m_unit);
        m_body = QRectF(room.left(), m_head.bottom(), room.width(), m_foot.top() - m_head.bottom());
        m_font = QGuiApplication::font();
        m_font.setPointSizeF(bodyPoints);
    }

    int print() {
        beginPage();
        for (const Block& block : m_document.blocks)
            std::visit([this](const auto& each) { draw(each); }, block);
        return m_page;
    }

private:
    bool isDrawn() const { return m_pages > 0; }
    QFont strong() const {
        QFont font = m_font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    QFontMetricsF metrics(const QFont& font) const { return {font, m_painter.device()}; }
    double line() const { return metrics(m_font).lineSpacing(); }

    void text(const QRectF& place, int flags, const QString& words, const QFont& font) {
        if (!isDrawn())
            return;
        m_painter.setFont(font);
        m_painter.drawText(place, flags, words);
    }

    void beginPage() {
        if (m_page > 0 && isDrawn())
            m_paper.newPage();
        ++m_page;
        m_top = m_body.top();
        if (!isDrawn())
            return;
        m_painter.setPen(Qt::black);
        text(m_head, Qt::AlignLeft | Qt::AlignTop, m_document.title, strong());
        text(m_head, Qt::AlignRight | Qt::AlignTop, m_document.whose, m_font);
        const double rule = m_head.top() + 1.5 * line();
        m_painter.setPen(QPen(Qt::gray, 0.5 * m_unit));
        m_painter.drawLine(QPointF(m_head.left(), rule), QPointF(m_head.right(), rule));
        m_painter.setPen(Qt::black);
        text(m_foot, Qt::AlignLeft | Qt::AlignBottom, m_document.foot, m_font);
        text(m_foot, Qt::AlignRight | Qt::AlignBottom,
             PrintedDocuments::tr("Page %1 of %2")
                 .arg(QString::number(m_page), QString::number(m_pages)),
             m_font);
    }
    bool hasRoom(double height) const { return m_top + height <= m_body.bottom(); }
    void need(double height) {
        if (!hasRoom(height) && m_top > m_body.top())
            beginPage();
    }
    double heightOf(const QString& words, const QFont& font, double width) const {
        return metrics(font)
            .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, words)
            .height();
    }

    /// A text that may be longer than a page: line by line.
    void words(const QString& words, const QFont& font) {
        for (const QString& paragraph : words.split(u'\n')) {
            QTextLayout layout(paragraph, font, m_painter.device());
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
                line.setLineWidth(m_body.width());
            layout.endLayout();
            for (int at = 0; at < layout.lineCount(); ++at) {
                const QTextLine line = layout.lineAt(at);
                need(line.height());
                if (isDrawn())
                    line.draw(&m_painter, QPointF(m_body.left(), m_top) - line.position());
                m_top += line.height();
            }
        }
    }

    void draw(const Paragraph& paragraph) {
        const bool isHeading = paragraph.style == Paragraph::Style::Title ||
                               paragraph.style == Paragraph::Style::Heading ||
                               paragraph.style == Paragraph::Style::Subtitle;
        words(paragraph.text, isHeading ? strong() : m_font);
        m_top += line() / 2;
    }
    void draw(const ContentsList&) {} // links are of no use on paper

    void draw(const ChartData& chart) {
        const QImage image = chartImage(chart, m_document.language, 3);
        if (image.isNull())
            return;
        QSizeF size = image.size();
        const double widest = std::min(m_body.width(), m_body.height() * 1.4);
        size.scale(widest, m_body.height(), Qt::KeepAspectRatio);
        const double left = m_body.bottom() - m_top;
        if (size.height() > left && left > leastChartPart * m_body.height())
            size.scale(widest, left, Qt::KeepAspectRatio);
        need(size.height());
        if (isDrawn())
            m_painter.drawImage(QRectF(QPointF(m_body.left(), m_top), size), image);
        m_top += size.height() + line();
    }

    QString cell(const ReportTable& table, const Row& row, std::size_t column) const {
        return column < row.cells.size()
                   ? cellText(row.cells[column], table.columns[column], m_document.language)
                   : QString();
    }
    static QString titleOf(const Column& column) { return column.title; }

    /// As wide as its widest figure, and as a text of at most so many characters.
    double naturalWidth(const ReportTable& table, std::size_t column) const {
        constexpr double most = 42;
        const QFontMetricsF wide = metrics(strong());
        const double longest = most * wide.averageCharWidth();
        double width = 0;
        for (const QString& word : titleOf(table.columns[column]).split(u' '))
            width = std::max(width, wide.horizontalAdvance(word));
        for (const Row& row : table.rows) {
            if (row.kind == RowKind::Group || column >= row.cells.size())
                continue;
            const double own = wide.horizontalAdvance(cell(table, row, column));
            width = std::max(width, isNumeric(row.cells[column]) ? own : std::min(own, longest));
        }
        return width + 8 * m_unit;
    }

    /// The first column stands in each part, beside as many others as there is room for.
    std::vector<ColumnsOfPart> parts(const ReportTable& table) const {
        std::vector<double> natural;
        for (std::size_t at = 0; at < table.columns.size(); ++at)
            natural.push_back(std::min(naturalWidth(table, at), m_body.width() / 2));
        std::vector<ColumnsOfPart> result;
        double used = 0;
        for (std::size_t at = 0; at < natural.size(); ++at) {
            if (result.empty() || used + natural[at] > m_body.width()) {
                result.emplace_back();
                used = 0;
                if (at > 0) {
                    result.back().columns.push_back(0);
                    result.back().widths.push_back(natural[0]);
                    used = natural[0];
                }
            }
            result.back().columns.push_back(at);
            result.back().widths.push_back(natural[at]);
            used += natural[at];
        }
        return result;
    }

    double rowHeight(const ReportTable& table, const Row& row, const ColumnsOfPart& part,
                     const QFont& font) const {
        double height = line();
        if (row.kind == RowKind::Group)
            return height * 1.3;
        for (std::size_t at = 0; at < part.columns.size(); ++at)
            height = std::max(height, heightOf(cell(table, row, part.columns[at]), font,
                                               part.widths[at] - 6 * m_unit));
        return std::min(height + 3 * m_unit, m_body.height() - 4 * line());
    }

    void drawHeadings(const ReportTable& table, const ColumnsOfPart& part) {
        double height = line();
        for (std::size_t at = 0; at < part.columns.size(); ++at)
            height = std::max(height, heightOf(titleOf(table.columns[part.columns[at]]), strong(),
                                               part.widths[at] - 6 * m_unit));
        double left = m_body.left();
        for (std::size_t at = 0; at < part.columns.size(); ++at) {
            const Column& column = table.columns[part.columns[at]];
            const bool isText = column.type == ColumnType::Text;
            text({left, m_top, part.widths[at] - 6 * m_unit, height},
                 Qt::TextWordWrap | Qt::AlignBottom | (isText ? Qt::AlignLeft : Qt::AlignRight),
                 titleOf(column), strong());
            left += part.widths[at];
        }
        m_top += height + m_unit;
        rule(left - m_body.left(), 0.75);
        m_top += 2 * m_unit;
    }
    void rule(double width, double thickness) {
        if (!isDrawn())
            return;
        m_painter.setPen(QPen(Qt::gray, thickness * m_unit));
        m_painter.drawLine(QPointF(m_body.left(), m_top), QPointF(m_body.left() + width, m_top));
        m_painter.setPen(Qt::black);
    }

    void drawRow(const ReportTable& table, const Row& row, const ColumnsOfPart& part) {
        const QFont font = row.kind == RowKind::Body ? m_font : strong();
        const double height = rowHeight(table, row, part, font);
        if (!hasRoom(height)) {
            beginPage();
            drawHeadings(table, part);
        }
        double left = m_body.left();
        for (std::size_t at = 0; at < part.columns.size(); ++at) {
            const std::size_t column = part.columns[at];
            const bool isWide = row.kind == RowKind::Group && at == 0;
            const bool isFigure = column < row.cells.size() && isNumeric(row.cells[column]);
            const bool isAmount = table.columns[column].type != ColumnType::Text;
            text({left, m_top, isWide ? m_body.width() : part.widths[at] - 6 * m_unit, height},
                 Qt::TextWordWrap | Qt::AlignTop |
                     (isFigure || (isAmount && !isWide) ? Qt::AlignRight : Qt::AlignLeft),
                 cell(table, row, column), font);
            left += part.widths[at];
            if (isWide)
                break;
        }
        m_top += height;
        if (row.kind == RowKind::Total)
            rule(left - m_body.left(), 0.5);
    }

    void draw(const ReportTable& table) {
        const QString unit = [&] {
            const auto amounts =
                std::ranges::find(table.columns, ColumnType::Amount, &Column::type);
            return amounts == table.columns.end()
                       ? QString()
                       : QStringLiteral(" (%1)").arg(m_document.language.unitName(amounts->unit));
        }();
        constexpr int beginning = 5; // lines: a title is not left alone
        need(beginning * line());
        words(table.title + unit, strong());
        m_top += 3 * m_unit;
        if (table.rows.empty()) {
            words(table.whenEmpty, m_font);
        } else {
            for (const ColumnsOfPart& part : parts(table)) {
                need(beginning * line());
                drawHeadings(table, part);
                for (const Row& row : table.rows)
                    drawRow(table, row, part);
                m_top += line() / 2;
            }
        }
        for (const QString& note : table.notes)
            words(note, m_font);
        m_top += line();
    }

    const PrintedDocument& m_document;
    QPagedPaintDevice& m_paper;
    QPainter& m_painter;
    const int m_pages; ///< 0: only to be counted
    double m_unit = 1;
    QRectF m_head;
    QRectF m_foot;
    QRectF m_body;
    QFont m_font;
    int m_page = 0;
    double m_top = 0;
};

} // namespace

int printDocument(const PrintedDocument& document, QPagedPaintDevice& paper) {
    QPainter painter;
    if (!painter.begin(&paper))
        return 0;
    const int pages = PagePrinter(document, paper, painter, 0).print();
    return PagePrinter(document, paper, painter, pages).print();
}

} // namespace nytto
