// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/clipboard_table.h"

#include "views/tables/cell_role.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <set>

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

QString htmlRow(const QStringList& cells, const QString& tag) {
    QString row;
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>")
                   .arg(tag, cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

/// What the program itself pastes: never seen by others.
class CellsMime : public QMimeData {
public:
    std::vector<QStringList> rows;
};

/// Takes tab-separated cells apart one character at a time.
class Reader {
public:
    std::vector<QStringList> read(const QString& text) {
        for (qsizetype at = 0; at < text.size(); ++at)
            take(text, at);
        if (!m_cell.isEmpty() || !m_row.isEmpty() || m_wasQuoted)
            endRow();
        return std::move(m_rows);
    }

private:
    void take(const QString& text, qsizetype& at) {
        const QChar c = text[at];
        if (m_quoted) {
            if (c != u'"')
                m_cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                m_cell += text[++at];
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
            m_quoted = m_wasQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            m_cell += c;
        }
    }
    void endCell() {
        m_row << m_cell;
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow() {
        endCell();
        m_rows.push_back(m_row);
        m_row.clear();
    }

    std::vector<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

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
        for (const int column : columns) {
            const QModelIndex index = view.model()->index(row, column);
            const bool isSelected = view.selectionModel()->isSelected(index);
            cells << (isSelected ? index.data(PlainRole).toString() : QString());
            const QVariant other = index.data(OutsideRole);
            outside << (isSelected && other.isValid() ? other.toString() : cells.back());
        }
        table.rows.push_back(cells);
        table.outside.push_back(outside);
    }
    return table;
}

std::unique_ptr<QMimeData> ClipboardTable::toMime() const {
    QString text;
    QString html = QStringLiteral("<table>");
    if (!headings.isEmpty()) {
        text += line(headings);
        html += htmlRow(headings, QStringLiteral("th"));
    }
    for (const QStringList& row : outside.empty() ? rows : outside) {
        text += line(row);
        html += htmlRow(row, QStringLiteral("td"));
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
        table.rows = Reader().read(mime.text());
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
