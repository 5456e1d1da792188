// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/clipboard_table.h"

#include "views/tables/cell_role.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace nytto {

namespace {

QString quoted(QString text) {
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList& cells) {
    QStringList texts;
    for (const QString& cell : cells)
        texts << quoted(cell);
    return texts.join(u'\t') + u'\n';
}

/// The format of texts, as Excel and as LibreOffice have it.
const auto textFormat = QStringLiteral(" style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\"");
/// A line break that does not begin another cell.
const auto htmlBreak = QStringLiteral("<br style=\"mso-data-placement:same-cell\">");

QString htmlCell(const QString& cell, const QString& tag, bool isText) {
    // Longer ones are nothing but texts, and Excel shows #### for them in the format of texts.
    constexpr qsizetype longestMarked = 255;
    const bool isMarked = isText && !cell.isEmpty() && cell.size() <= longestMarked;
    return u'<' + tag + (isMarked ? textFormat : QString()) + u'>' +
           cell.toHtmlEscaped().replace(u'\n', htmlBreak) + QStringLiteral("</") + tag + u'>';
}

QString htmlRow(const QStringList& cells, const QString& tag, const std::vector<bool>& isText) {
    QString row;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const auto place = static_cast<std::size_t>(at);
        row += htmlCell(cells[at], tag, place < isText.size() && isText[place]);
    }
    return QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

/// What the program itself pastes: never seen by others.
class CellsMime : public QMimeData {
public:
    std::vector<QStringList> rows;
};

bool endsCell(QChar c) {
    return c == u'\t' || c == u'\n';
}

/// A cell in quotes that begins at `at`, and where it ends; nothing where the quotation mark is one
/// of the text, because no other closes it before a tab, a line end or the end of all.
std::optional<std::pair<QString, qsizetype>> quotedCell(const QString& text, qsizetype at) {
    if (at >= text.size() || text[at] != u'"')
        return {};
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[++at];
        } else {
            const bool isClosed = at + 1 == text.size() || endsCell(text[at + 1]);
            return isClosed ? std::optional(std::pair(cell, at + 1)) : std::nullopt;
        }
    }
    return {};
}

/// The cell that begins at `at`, and where it ends.
std::pair<QString, qsizetype> nextCell(const QString& text, qsizetype at) {
    if (auto quoted = quotedCell(text, at))
        return *std::move(quoted);
    const qsizetype begin = at;
    while (at < text.size() && !endsCell(text[at]))
        ++at;
    return {text.mid(begin, at - begin), at};
}

std::vector<QStringList> rowsIn(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    std::vector<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        auto [cell, end] = nextCell(text, at);
        row << std::move(cell);
        const bool goesOn = end < text.size() && text[end] == u'\t';
        if (goesOn && end + 1 == text.size())
            row << QString();
        if (!goesOn || end + 1 == text.size())
            rows.push_back(std::exchange(row, {}));
        at = end + 1;
    }
    return rows;
}

} // namespace

ClipboardTable ClipboardTable::fromSelection(const QTableView& view, bool withHeadings) {
    ClipboardTable table;
    const QHeaderView* header = view.horizontalHeader();
    std::set<int> rows;
    std::set<int> visual; // columns as they stand
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        if (!view.isColumnHidden(index.column())) {
            rows.insert(index.row());
            visual.insert(header->visualIndex(index.column()));
        }
    if (rows.empty())
        return table;
    std::vector<int> columns;
    for (int at = *visual.begin(); at <= *visual.rbegin(); ++at)
        if (const int column = header->logicalIndex(at); !view.isColumnHidden(column))
            columns.push_back(column);
    for (const int column : columns)
        if (withHeadings)
            table.headings << view.model()
                                  ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                                  .toString();
    for (int row = *rows.begin(); row <= *rows.rbegin(); ++row) {
        QStringList cells;
        QStringList outside;
        std::vector<bool> isText;
        for (const int column : columns) {
            const QModelIndex index = view.model()->index(row, column);
            const bool isSelected = view.selectionModel()->isSelected(index);
            cells << (isSelected ? index.data(PlainRole).toString() : QString());
            const QVariant other = index.data(OutsideRole);
            isText.push_back(index.data(SortRole).typeId() == QMetaType::QString);
            outside << (isSelected && other.isValid() ? other.toString() : cells.back());
        }
        table.rows.push_back(cells);
        table.outside.push_back(outside);
        table.isText.push_back(isText);
    }
    return table;
}

std::unique_ptr<QMimeData> ClipboardTable::toMime() const {
    QString text;
    QString html = QStringLiteral("<table>");
    if (!headings.isEmpty()) {
        text += line(headings);
        html += htmlRow(headings, QStringLiteral("th"), {});
    }
    const auto& given = outside.empty() ? rows : outside;
    for (std::size_t at = 0; at < given.size(); ++at) {
        text += line(given[at]);
        html += htmlRow(given[at], QStringLiteral("td"),
                        at < isText.size() ? isText[at] : std::vector<bool>());
    }
    auto mime = std::make_unique<CellsMime>();
    mime->rows = rows;
    mime->setText(text);
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

ClipboardTable ClipboardTable::fromMime(const QMimeData& mime) {
    ClipboardTable table;
    if (const auto* ours = dynamic_cast<const CellsMime*>(&mime))
        table.rows = ours->rows;
    else if (mime.hasText())
        table.rows = rowsIn(mime.text());
    return table;
}

void copySelection(const QTableView& view, bool withHeadings) {
    CopyEvent event(ClipboardTable::fromSelection(view, withHeadings));
    if (event.cells.rows.empty())
        return;
    QCoreApplication::sendEvent(view.window(), &event);
    if (!event.isAccepted())
        QGuiApplication::clipboard()->setMimeData(event.cells.toMime().release());
}

} // namespace nytto
