// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>

namespace nytto {

namespace {

constexpr const char* geometryKey = "help/geometry";
constexpr const char* zoomKey = "help/zoom";
constexpr int mostZoom = 8;

} // namespace

HelpWindow::HelpWindow(const Language& language) : m_library(language) {
    setObjectName(QStringLiteral("help-window"));
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 42);
    const QSettings settings;
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    m_zoom = std::clamp(settings.value(QLatin1String(zoomKey)).toInt(), -mostZoom / 2, mostZoom);
    m_trail[0].place = {HelpLibrary::topics().front(), {}};
    build();
    show(m_trail[0]);
}

void HelpWindow::setLanguage(const Language& language) {
    const int scrolled = m_text->verticalScrollBar()->value();
    const int range = std::max(m_text->verticalScrollBar()->maximum(), 1);
    m_library = HelpLibrary(language);
    const QString searched = m_search->text();
    build();
    show(m_trail[m_at]);
    m_search->setText(searched);
    if (place().anchor.isEmpty()) // the other language's text is about as long
        m_text->verticalScrollBar()->setValue(scrolled * m_text->verticalScrollBar()->maximum() /
                                              range);
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        show({place(), m_text->verticalScrollBar()->value()});
}

void HelpWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(QLatin1String(geometryKey), saveGeometry());
    settings.setValue(QLatin1String(zoomKey), m_zoom);
    QWidget::closeEvent(event);
}

void HelpWindow::showPlace(const HelpPlace& place) {
    m_search->clear();
    go(m_library.source(place.topic).isEmpty() ? HelpPlace{HelpLibrary::topics().front(), {}}
                                               : place);
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::go(const HelpPlace& place) {
    if (m_library.source(place.topic).isEmpty())
        return;
    if (!(place == this->place())) {
        m_trail[m_at].scrolled = m_text->verticalScrollBar()->value();
        m_trail.resize(m_at + 1);
        m_trail.push_back({place});
        ++m_at;
    }
    show({place});
}

void HelpWindow::goBy(int steps) {
    const auto to = static_cast<std::ptrdiff_t>(m_at) + steps;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_trail.size()))
        return;
    m_trail[m_at].scrolled = m_text->verticalScrollBar()->value();
    m_at = static_cast<std::size_t>(to);
    show(m_trail[m_at]);
}

void HelpWindow::show(const Visit& visit) {
    m_library.write(visit.place.topic, *m_text->document(), palette());
    applyZoom();
    m_text->setAccessibleName(m_library.title(visit.place.topic));
    setWindowTitle(tr("%1 – Help").arg(m_library.title(visit.place.topic)));
    m_text->moveCursor(QTextCursor::Start);
    if (visit.scrolled >= 0)
        m_text->verticalScrollBar()->setValue(visit.scrolled);
    else if (!visit.place.anchor.isEmpty())
        m_text->scrollToAnchor(visit.place.anchor);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
    highlight();
    for (int row = 0; row < m_list->count() && m_search->text().isEmpty(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == visit.place.topic) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
}

void HelpWindow::fillContents() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setAccessibleName(tr("Contents"));
    for (const auto& [group, topics] : HelpLibrary::groups()) {
        auto* heading = new QListWidgetItem(HelpLibrary::groupTitle(group), m_list);
        QFont bold = m_list->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setFlags(Qt::NoItemFlags);
        heading->setForeground(palette().text());
        for (const QString& topic : topics) {
            auto* item =
                new QListWidgetItem(QStringLiteral("    ") + m_library.title(topic), m_list);
            item->setData(Qt::UserRole, topic);
            item->setData(Qt::AccessibleTextRole, m_library.title(topic));
            if (topic == place().topic)
                m_list->setCurrentItem(item);
        }
    }
    m_list->setAlternatingRowColors(false);
    m_found->hide();
}

void HelpWindow::fillHits(const std::vector<HelpHit>& hits) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setAccessibleName(tr("What was found"));
    for (const HelpHit& hit : hits) {
        const QString heading = hit.heading == hit.topicTitle
                                    ? hit.heading
                                    : QStringLiteral("%1: %2").arg(hit.topicTitle, hit.heading);
        auto* item = new QListWidgetItem(heading + u'\n' + hit.excerpt, m_list);
        item->setToolTip(hit.excerpt);
        item->setData(Qt::UserRole, hit.topic);
        item->setData(Qt::UserRole + 1, hit.block);
    }
    m_list->setAlternatingRowColors(true);
    m_found->show();
    m_found->setText(hits.empty()
                         ? tr("Nothing was found.")
                         : tr("%n place(s) found", nullptr, static_cast<int>(hits.size())));
}

void HelpWindow::search() {
    if (m_search->text().trimmed().isEmpty())
        fillContents();
    else
        fillHits(m_library.search(m_search->text()));
    highlight();
}

void HelpWindow::open(const QListWidgetItem& item) {
    const QString topic = item.data(Qt::UserRole).toString();
    if (topic.isEmpty())
        return;
    const QVariant block = item.data(Qt::UserRole + 1);
    go({topic, {}});
    if (!block.isValid())
        return;
    QTextCursor cursor(m_text->document()->findBlockByNumber(block.toInt()));
    m_text->setTextCursor(cursor);
    const QRect heading = m_text->cursorRect(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + heading.top());
}

/// The words that were searched for.
void HelpWindow::highlight() {
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString& word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 2)
            continue;
        for (QTextCursor found = m_text->document()->find(word); !found.isNull();
             found = m_text->document()->find(word, found))
            marks.push_back({found, format});
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::zoom(int steps) {
    m_zoom = steps == 0 ? 0 : std::clamp(m_zoom + steps, -mostZoom / 2, mostZoom);
    const int scrolled = m_text->verticalScrollBar()->value();
    const int range = std::max(m_text->verticalScrollBar()->maximum(), 1);
    applyZoom();
    m_text->verticalScrollBar()->setValue(scrolled * m_text->verticalScrollBar()->maximum() /
                                          range);
}

void HelpWindow::applyZoom() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::pow(1.1, m_zoom));
    m_text->setFont(font);
    m_text->document()->setDefaultFont(font);
}

void HelpWindow::clearOrClose() {
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

bool HelpWindow::eventFilter(QObject* object, QEvent* event) {
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            if (m_list->currentRow() < 0 && m_list->count() > 0)
                m_list->setCurrentRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace nytto

#include "moc_help_window.cpp"
