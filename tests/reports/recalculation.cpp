// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/recalculation.h"

#include "reports/writers/formula_text.h"
#include "reports/writers/layout.h"
#include "reports/writers/sheet_layout.h"
#include "tests/reports/flat_spreadsheet.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <cmath>
#include <memory>

namespace nytto::recalculation {

namespace {
constexpr int patience = 240'000; // milliseconds for all files of one start
constexpr int mostLines = 40;

/// How LibreOffice treats formulas when it opens a workbook of others.
enum class OnLoad { Recalculate = 0, TakeStored = 1 };

bool writeProfile(const QString& folder, OnLoad onLoad) {
    QDir().mkpath(folder + QStringLiteral("/user"));
    QFile file(folder + QStringLiteral("/user/registrymodifications.xcu"));
    const QString item =
        QStringLiteral("<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
                       "<prop oor:name=\"%1\" oor:op=\"fuse\"><value>%2</value></prop></item>\n");
    const QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n%1%2"
                       "</oor:items>\n")
            .arg(item.arg(QStringLiteral("OOXMLRecalcMode")).arg(static_cast<int>(onLoad)),
                 item.arg(QStringLiteral("ODFRecalcMode")).arg(static_cast<int>(onLoad)));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// One start of LibreOffice in a profile of its own.
class Conversion {
public:
    Conversion(const QStringList& inputs, OnLoad onLoad) {
        const QString profile = m_folder.filePath(QStringLiteral("profile"));
        writeProfile(profile, onLoad);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("soffice"),
                        QStringList{QStringLiteral("-env:UserInstallation=") +
                                        QUrl::fromLocalFile(profile).toString(),
                                    QStringLiteral("--headless"), QStringLiteral("--norestore"),
                                    QStringLiteral("--convert-to"), QStringLiteral("fods"),
                                    QStringLiteral("--outdir"),
                                    m_folder.filePath(QStringLiteral("out"))} +
                            inputs);
    }
    bool finish() { return m_process.waitForFinished(patience) && m_process.exitCode() == 0; }
    QString output() { return QString::fromLocal8Bit(m_process.readAll()).right(500); }
    QString result(const QString& input) const {
        return m_folder.filePath(QStringLiteral("out/%1.fods").arg(QFileInfo(input).baseName()));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

quint64 position(int sheet, int row, int column) {
    return (static_cast<quint64>(sheet) << 48) | (static_cast<quint64>(row) << 16) |
           static_cast<quint64>(column);
}

QString shown(const Value& value) {
    switch (value.kind) {
    case Value::Kind::Empty:
        return QStringLiteral("nothing");
    case Value::Kind::Number:
        return QString::number(value.number, 'g', 17);
    case Value::Kind::Text:
        return u'"' + value.text.left(60) + u'"';
    case Value::Kind::Error:
        break;
    }
    return QStringLiteral("error ") + value.text;
}

/// What a cell should be, and how near a number must come.
struct Expected {
    Value value;
    double tolerance = 0;
};

Expected number(double value, double tolerance) {
    return {{Value::Kind::Number, value, {}, {}}, tolerance};
}

Expected text(const QString& words) {
    return {{words.isEmpty() ? Value::Kind::Empty : Value::Kind::Text, 0, words, {}}, 0};
}

struct ExpectedOf {
    const Language& language;
    Expected operator()(std::monostate) const { return {}; }
    Expected operator()(const QString& words) const { return text(words); }
    Expected operator()(const Figure& figure) const {
        return figure.isAmount() ? number(static_cast<double>(figure.amount().ore()) / 100, 0.005)
                                 : text(language.figure(figure, MoneyUnit::Kronor));
    }
    Expected operator()(const Rate& rate) const {
        // A spreadsheet rounds with 15 digits, which a share of a thousand million per cent uses
        // up.
        const double share = static_cast<double>(rate.millionths()) / 1e6;
        return number(share, std::abs(share) < 1e7 ? 5e-7 : 2e-6);
    }
    Expected operator()(const Quantity& quantity) const {
        return number(static_cast<double>(quantity.thousandths()) / 1e3, 5e-4);
    }
    Expected operator()(qint64 whole) const { return number(static_cast<double>(whole), 1e-9); }
    Expected operator()(const QDate& date) const {
        return date.isValid() ? number(static_cast<double>(QDate(1899, 12, 30).daysTo(date)), 1e-9)
                              : Expected();
    }
};

bool agrees(const Expected& expected, const Value& value) {
    if (expected.value.kind != value.kind)
        return false;
    if (value.kind == Value::Kind::Number)
        return std::abs(expected.value.number - value.number) < expected.tolerance ||
               expected.value.number == value.number;
    return expected.value.text == value.text;
}

/// Compares one workbook with its report.
class Comparison {
public:
    Comparison(const Layout& layout, const Pair& pair) : m_layout(layout), m_pair(pair) {}

    QString run() {
        const auto& sheets = m_layout.sheets();
        for (int sheet = 0; sheet < static_cast<int>(sheets.size()); ++sheet) {
            for (const PlacedTable& table : sheets[static_cast<std::size_t>(sheet)].tables) {
                for (std::size_t row = 0; row < table.table->rows.size(); ++row)
                    compareRow(sheet, table, row);
            }
        }
        if (m_cells == 0)
            m_lines.append(QStringLiteral("the report has no cells to compare"));
        return m_lines.mid(0, mostLines).join(u'\n');
    }

private:
    void compareRow(int sheet, const PlacedTable& table, std::size_t number) {
        const Row& row = table.table->rows[number];
        const auto parts = rowParts(row);
        const int first = table.firstRows[number];
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const int column = static_cast<int>(at);
            const Cell& cell = row.cells[at];
            const QStringList& pieces = (*parts)[at];
            if (pieces.size() == 1) {
                compare(sheet, first, column, cell,
                        std::visit(ExpectedOf{m_layout.report().language}, cell.content));
                continue;
            }
            for (qsizetype piece = 0; piece < pieces.size(); ++piece)
                compare(sheet, first + static_cast<int>(piece), column, cell, text(pieces[piece]));
        }
    }

    void compare(int sheet, int row, int column, const Cell& cell, const Expected& expected) {
        ++m_cells;
        const Value stored = m_pair.stored.at(sheet, row, column);
        const Value recalculated = m_pair.recalculated.at(sheet, row, column);
        const bool live = cell.formula.has_value() == !recalculated.formula.isEmpty();
        if (agrees(expected, stored) && agrees(expected, recalculated) && live)
            return;
        m_lines.append(QStringLiteral("%1!%2: the program has %3, stored is %4, recalculated %5%6")
                           .arg(m_layout.sheets()[static_cast<std::size_t>(sheet)].name,
                                cellName(row, column), shown(expected.value), shown(stored),
                                shown(recalculated),
                                recalculated.formula.isEmpty()
                                    ? QString()
                                    : QStringLiteral(" by ") + recalculated.formula.left(200)));
    }

    const Layout& m_layout;
    const Pair& m_pair;
    QStringList m_lines;
    int m_cells = 0;
};
} // namespace

Value Workbook::at(int sheet, int row, int column) const {
    return m_values.value(position(sheet, row, column));
}

void Workbook::set(int sheet, int row, int column, const Value& value) {
    m_values.insert(position(sheet, row, column), value);
}

std::vector<Pair> read(const QStringList& xlsxPaths, QString& error) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        error = QStringLiteral("LibreOffice is needed to recalculate workbooks and is not "
                               "installed: install the package libreoffice-calc-nogui.");
        return {};
    }
    // Both at the same time: most of it is waiting for LibreOffice to start.
    Conversion recalculating(xlsxPaths, OnLoad::Recalculate);
    Conversion storing(xlsxPaths, OnLoad::TakeStored);
    if (!recalculating.finish() || !storing.finish()) {
        error = QStringLiteral("LibreOffice could not read the workbooks: ") +
                recalculating.output() + storing.output();
        return {};
    }
    std::vector<Pair> pairs;
    for (const QString& path : xlsxPaths) {
        Pair pair;
        error = readFlatSpreadsheet(recalculating.result(path), pair.recalculated);
        if (error.isEmpty())
            error = readFlatSpreadsheet(storing.result(path), pair.stored);
        if (!error.isEmpty())
            return {};
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

QString differences(const Report& report, const Pair& pair) {
    const auto layout = Layout::of(report);
    if (!layout)
        return layout.error().message;
    QStringList names;
    for (const SheetLayout& sheet : layout->sheets())
        names.append(sheet.name);
    if (names != pair.recalculated.sheetNames)
        return QStringLiteral("the sheets are ") +
               pair.recalculated.sheetNames.join(QStringLiteral(", "));
    return Comparison(*layout, pair).run();
}

QString compareRecalculated(const Report& report, const QString& xlsxPath) {
    QString error;
    const std::vector<Pair> pairs = read({xlsxPath}, error);
    return pairs.empty() ? error : differences(report, pairs.front());
}

} // namespace nytto::recalculation
