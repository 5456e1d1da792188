// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/column_need.h"

#include "model/tables/headings.h"
#include "reports/writers/text_width.h"

#include <algorithm>

namespace nytto {

namespace {
constexpr double margin = 0.7;          // beside the widest content of a cell
constexpr double boldLetters = 1.08;    // how much wider they are
constexpr double filterButton = 2.8;    // stands in the heading
constexpr double widestWrapped = 60;    // of a column that wraps
constexpr double widestLongText = 100;  // when a text would take very many lines
constexpr int manyLines = 24;           // a row holds 26 lines at most
constexpr double narrowestWrapped = 18; // a text column is not squeezed below
constexpr double enoughText = 110;      // wider than any column

/// The column for a line that is so wide, in bold letters as well.
double widthFor(double text) {
    return text * 1.03 / textRoom(1) + margin;
}

/// The least width in which the text still fits the height of a row, as far as that can be.
double widthInOneRow(const QString& text) {
    double width = narrowestWrapped;
    while (width < widestLongText && wrappedLines(text, textRoom(width)) > manyLines)
        width += 4;
    return width > narrowestWrapped ? width : 0;
}

/// Collects the widest content of one column of one table; numbers are formatted only once, for
/// the largest and the smallest value.
class Measure {
public:
    Measure(const Column& column, const Language& language)
        : m_column(column), m_language(language) {}

    void add(const Cell& cell) {
        m_sign = std::max(m_sign, textWidth(markSign(cell.mark)));
        std::visit([this](const auto& content) { take(content); }, cell.content);
    }
    ColumnNeed need() const;

private:
    void take(std::monostate) {}
    void take(const QString& text) {
        // Wider than any column is wide enough to know.
        if (m_text > enoughText && m_word >= narrowestWrapped && text.size() < m_longest.size())
            return;
        const double width = widestLine(text);
        if (text.size() > m_longest.size())
            m_longest = text;
        m_text = std::max(m_text, width);
        m_word = std::max(m_word, std::min(widestWord(text), narrowestWrapped));
    }
    void take(const Figure& figure) {
        if (figure.isAmount())
            m_amount.add(figure.amount().ore());
        else
            fixed(m_language.figure(figure, m_column.unit));
    }
    void take(const Rate& rate) { m_rate.add(rate.millionths()); }
    void take(const Quantity& quantity) { m_quantity.add(quantity.thousandths()); }
    void take(qint64 number) { m_number.add(number); }
    void take(const QDate&) { fixed(m_language.date(QDate(2025, 9, 30))); }

    void fixed(const QString& text) { m_fixed = std::max(m_fixed, textWidth(text)); }

    /// The values with the most digits.
    struct Extremes {
        qint64 least = 0;
        qint64 largest = 0;
        bool used = false;
        void add(qint64 value) {
            least = std::min(least, value);
            largest = std::max(largest, value);
            used = true;
        }
        template <class Format>
        double width(Format format) const {
            return used ? std::max(textWidth(format(least)), textWidth(format(largest))) : 0;
        }
    };
    double numbers() const;
    QString unitBehind() const {
        return m_column.type == ColumnType::Amount ? QString()
                                                   : u' ' + m_language.unitName(m_column.unit);
    }

    const Column& m_column;
    const Language& m_language;
    double m_sign = 0;
    double m_text = 0;
    double m_word = 0;
    double m_fixed = 0;
    QString m_longest;
    Extremes m_amount, m_rate, m_quantity, m_number;
};

double Measure::numbers() const {
    const int decimals = m_column.decimals;
    return std::max(
        {m_fixed, m_amount.width([&](qint64 ore) {
             return m_language.amount(Money::ofOre(ore), m_column.unit, decimals) + unitBehind();
         }),
         m_rate.width([&](qint64 millionths) {
             return m_language.percent(Rate::ofMillionths(millionths), 0) +
                    QStringLiteral(",00").left(decimals > 0 ? decimals + 1 : 0);
         }),
         m_quantity.width([&](qint64 thousandths) {
             return m_language.quantity(Quantity::ofThousandths(thousandths - thousandths % 1000)) +
                    QStringLiteral(",000");
         }),
         m_number.width([](qint64 number) { return QString::number(number); })});
}

ColumnNeed Measure::need() const {
    ColumnNeed need;
    const double numeric = numbers();
    if (numeric > 0)
        need.atLeast(widthFor(numeric + m_sign));
    if (m_text > 0) {
        const double natural = std::min(widthFor(m_text + m_sign), widestWrapped);
        need.least = std::max({need.least, std::min(natural, narrowestWrapped), widthFor(m_word),
                               widthInOneRow(m_longest)});
        need.natural = std::max({need.natural, natural, need.least});
        need.longestText = textWidth(m_longest);
    }
    return need;
}

/// A heading wraps, but no word of it is broken and it takes some three lines at most.
double headingWidth(const ReportTable& table, const Column& column, const Language& language,
                    bool filtered) {
    const QString heading = columnHeading(table, column, language);
    if (heading.isEmpty())
        return 0;
    const double words = std::max(std::min(widestWord(heading), 30.0), textWidth(heading) / 2.5);
    return words * boldLetters / textRoom(1) + (filtered ? filterButton : 0) + 0.8;
}

} // namespace

void ColumnNeed::atLeast(double width) {
    least = std::max(least, width);
    natural = std::max(natural, width);
}

void ColumnNeed::include(const ColumnNeed& other) {
    least = std::max(least, other.least);
    natural = std::max(natural, other.natural);
    longestText = std::max(longestText, other.longestText);
}

bool isIndented(const std::vector<Column>& columns, std::size_t column) {
    return column > 0 && columns[column].type == ColumnType::Text;
}

double headingRoom(double columnWidth, bool filtered) {
    return textRoom(columnWidth - (filtered ? filterButton : 0)) / boldLetters;
}

ColumnNeed columnNeed(const ReportTable& table, std::size_t at, const Language& language,
                      bool filtered) {
    const Column& column = table.columns[at];
    Measure measure(column, language);
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Group) // its text runs over the columns beside it
            measure.add(row.cells[at]);
    }
    ColumnNeed need = measure.need();
    const bool isText = column.type == ColumnType::Text;
    if (isIndented(table.columns, at))
        need.natural += indentWidth;
    if (column.width > 0) {
        // A wish: it gives way to the page where it is for texts, and to what does not fit it.
        need.natural = std::max<double>(column.width, need.least);
        need.least = isText ? need.least : need.natural;
    }
    need.atLeast(headingWidth(table, column, language, filtered));
    return need;
}

} // namespace nytto
