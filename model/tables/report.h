// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/language.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/entities/entity_ref.h"
#include "model/tables/formula.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace nytto {

/// What a reader should know of a cell at sight; told by a style and by a word, never by colour
/// alone.
enum class CellMark {
    Plain,
    Input,      ///< entered in the document
    Assumed,    ///< entered, but an assumption of ours: a note says why
    Published,  ///< as printed in a source
    Difference, ///< disagrees with a published figure or a check
    Secret,     ///< masked
};

/// A cell: what it holds, and the formula that gave it, if it is computed. The content is always
/// the program's own value, so that a recalculated workbook can be held against it.
struct Cell {
    using Content = std::variant<std::monostate, QString, Figure, Rate, Quantity, qint64, QDate>;

    Content content;
    std::optional<Formula> formula = {};
    CellMark mark = CellMark::Plain;
    QString comment = {};   ///< a note or a source, shown as the cell's comment
    QString linkSheet = {}; ///< a text cell that leads to this sheet (its key)

    Cell() = default;
    Cell(const char* text) = delete;
    Cell(QString text) : content(std::move(text)) {}
    Cell(Money amount) : content(Figure(amount)) {}
    Cell(Figure figure) : content(figure) {}
    Cell(Rate rate) : content(rate) {}
    Cell(std::optional<Rate> rate) { // n/a where a share has no meaning
        if (rate)
            content = *rate;
        else
            content = Figure::notApplicable();
    }
    Cell(Quantity quantity) : content(quantity) {}
    Cell(qint64 number) : content(number) {}
    Cell(int number) : content(qint64{number}) {}
    Cell(QDate date) : content(date) {}

    Cell& with(Formula value) {
        formula = std::move(value);
        return *this;
    }
    Cell& marked(CellMark value) {
        mark = value;
        return *this;
    }
    Cell& noted(QString value) {
        comment = std::move(value);
        return *this;
    }
    Cell& leadingTo(QString sheetKey) {
        linkSheet = std::move(sheetKey);
        return *this;
    }
};

/// What the cells of a column hold. A cell that holds something else (a table of assumptions has
/// amounts, rates and dates in one column of type Text) is shown by its own content.
enum class ColumnType {
    Text,
    Amount,
    Percent,
    Quantity, ///< grouped by thousands
    Number,   ///< whole and not grouped: years, counts
    Date,
};

struct Column {
    QString key;
    /// Without the unit: the writers add "(tkr)" to columns of amounts or to the table's title. A
    /// table whose columns all
    /// have no title has no heading row.
    QString title;
    ColumnType type = ColumnType::Text;
    /// In which unit amounts are shown; the values are always kronor.
    MoneyUnit unit = MoneyUnit::Thousands;
    int decimals = 0; ///< of amounts in that unit, of per cents and of quantities
    /// Width in characters of the normal font; 0 fits the content (at most 60, then it wraps). A
    /// wish where the column holds texts: where the sheet does not fit a page, they wrap earlier.
    int width = 0;
};

enum class RowKind { Body, Group, Subtotal, Total };

struct Row {
    QString key; ///< unique in its table
    RowKind kind = RowKind::Body;
    std::vector<Cell> cells = {}; ///< one per column
    EntityRef subject = {};       ///< what the row is about, for a screen to jump to
};

/// A table: typed columns, rows, totals as formulas with their values, notes.
struct ReportTable {
    QString key; ///< unique in its report
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    std::vector<QString> notes = {}; ///< sentences below the table
    QString whenEmpty = {};          ///< the sentence that stands in place of a table without rows

    int columnIndex(const QString& columnKey) const; ///< −1 when absent
    int rowIndex(const QString& rowKey) const;       ///< −1 when absent
    CellReference at(const QString& rowKey, const QString& columnKey) const {
        return {key, rowKey, columnKey};
    }
    /// The heading of a column, for the categories of a chart over columns.
    CellReference heading(const QString& columnKey) const { return {key, QString(), columnKey}; }
    /// The cells of a column from the first to the last body row, with all rows between them (so
    /// not for a sum over a table with subtotals); none without body rows.
    std::optional<CellRange> body(const QString& columnKey) const;
};

enum class ChartKind { StackedColumns, Columns, Lines, Bars };
/// What a series stands for: cost and benefit have the same two colours everywhere, and several
/// series of cost are years, in shades of its colour.
enum class ChartTone { Other, Cost, Benefit };
/// How its bars are filled: what is only published is hatched, what comes later outlined.
enum class ChartFill { Solid, Hatched, Outlined };

/// A chart as data. Each series points at its cells so that a workbook's chart is a live one;
/// the values are held as well for a screen. Where a series or the categories have no cells, a
/// writer puts chartTable() beside the chart.
struct ChartData {
    struct Series {
        QString name;
        std::vector<Figure> values; ///< one per category
        std::optional<CellRange> valueCells = {};
        ChartTone tone = ChartTone::Other;
        ChartFill fill = ChartFill::Solid;
        std::vector<QString> remarks = {}; ///< words behind the values; none, or one per category
    };
    QString key;
    QString title;
    QString description; ///< one sentence that says what the chart shows: its alternative text
    ChartKind kind = ChartKind::Columns;
    MoneyUnit unit = MoneyUnit::Thousands;
    QString categoryTitle = {};
    QString valueTitle = {}; ///< the unit when empty
    std::vector<QString> categories = {};
    std::optional<CellRange> categoryCells = {};
    std::vector<Series> series = {};
};

/// The chart's values as a table, for those who read rather than look: a row per category (keys
/// "category-1" …), a column per series ("series-1" …); its key is the chart's with "-values".
ReportTable chartTable(const ChartData& chart);

struct Paragraph {
    enum class Style { Title, Subtitle, Heading, Body, Remark };
    Style style = Style::Body;
    QString text; ///< plain text; a line break begins a new paragraph
};

/// A list of links to all following sheets.
struct ContentsList {
    QString title;
};

using Block = std::variant<Paragraph, ReportTable, ChartData, ContentsList>;

struct Sheet {
    QString key;
    QString name; ///< shown on the tab; the writer shortens and clears what a spreadsheet refuses
    std::vector<Block> blocks = {};
};

/// A document of sheets, the same for every format.
struct Report {
    QString key;
    QString title;
    QString subject;
    QString author;  ///< who prepared it
    QString company; ///< the municipality
    QString program; ///< "Nyttoportföljen 1.2.3"
    Language language = Language(Language::Code::Swedish);
    std::vector<Sheet> sheets = {};

    struct Name {
        QString name; ///< `unknown`, `not_applicable`, `price_level` …: ASCII, lower case
        CellReference cell;
    };
    /// Names for cells in formulas. Every report that has formulas names `unknown` and
    /// `not_applicable`.
    std::vector<Name> names = {};

    const ReportTable* table(const QString& tableKey) const;
};

} // namespace nytto
