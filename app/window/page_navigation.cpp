// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_navigation.h"

#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/shared/help_subject.h"
#include "views/tables/grid_panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QProxyStyle>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace nytto {

namespace {

/// Leaves room before the words of the navigation.
class NavigationStyle : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        constexpr int room = 9;
        return metric == PM_FocusFrameHMargin ? room
                                              : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/// Asks for the room that the page in front needs, and not for what the others would.
class PageStack : public QStackedWidget {
public:
    PageStack() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }
    QSize minimumSizeHint() const override {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

/// A page that is larger than the window scrolls, so that the window can be as small as its screen.
QScrollArea* scrolled(QWidget* pages) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page-scroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pages);
    return scroll;
}

} // namespace

PageNavigation::PageNavigation(const Language& language, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_stack(new PageStack),
      m_pages(makePages(language, m_stack)) {
    buildList();
    for (const PageEntry& entry : m_pages)
        add(entry);
    int widest = 0;
    for (const PageEntry& entry : m_pages)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(entry.title));
    m_list->setFixedWidth(widest + 40);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &PageNavigation::chosen);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(scrolled(m_stack), 1);
}

void PageNavigation::buildList() {
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* style = new NavigationStyle;
    style->setParent(m_list);
    m_list->setStyle(style);
}

void PageNavigation::add(const PageEntry& entry) {
    m_stack->addWidget(entry.page);
    setHelpSubject(*entry.page, entry.key);
    auto* item = new QListWidgetItem(entry.title, m_list);
    item->setSizeHint({0, 2 * m_list->fontMetrics().height()});
    connect(entry.page, &Page::pageRequested, this,
            [this](const QString& key, const QString& place) {
                choose(key);
                front().showPlace(place);
                enterPage();
            });
    connect(entry.page, &Page::explanationRequested, this,
            [this, page = entry.page](const Explanation& explanation) {
                Q_EMIT explanationRequested(explanation, *page);
            });
    connect(entry.page, &Page::editRequested, this, &PageNavigation::editRequested);
    connect(entry.page, &Page::revealRequested, this, &PageNavigation::revealRequested);
    connect(entry.page, &Page::historyRequested, this, &PageNavigation::historyRequested);
    connect(entry.page, &Page::selectionSummarised, this, &PageNavigation::selectionSummarised);
    connect(entry.page, &Page::said, this, &PageNavigation::said);
    connect(entry.page, &Page::annualAnalysisRequested, this,
            &PageNavigation::annualAnalysisRequested);
    connect(entry.page, &Page::exportRequested, this, &PageNavigation::exportRequested);
}

Page& PageNavigation::front() const {
    return *static_cast<Page*>(m_stack->currentWidget());
}

QString PageNavigation::chosenKey() const {
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_pages[static_cast<std::size_t>(row)].key;
}

void PageNavigation::choose(const QString& key) {
    const auto found = std::ranges::find(m_pages, key, &PageEntry::key);
    if (found != m_pages.end())
        m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
}

void PageNavigation::show(const DocumentState& state) {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Page* page = m_pages[static_cast<std::size_t>(row)].page;
    if (page != m_stack->currentWidget())
        Q_EMIT turned();
    page->showState(state);
    m_stack->setCurrentWidget(page);
}

bool PageNavigation::reveal(const DocumentState& state, const EntityRef& ref, const QString& field,
                            std::optional<int> year) {
    for (const PageEntry& entry : m_pages) {
        if (!entry.kinds.contains(ref.kind))
            continue;
        entry.page->showState(state);
        if (entry.page->reveal(ref, field, year)) {
            choose(entry.key);
            entry.page->reveal(ref, field, year);
            return true;
        }
    }
    return false;
}

namespace {

/// Whether it is the button of an empty table, which is entered there.
bool addsFirstRow(const QWidget& widget) {
    const QWidget* around = widget.parentWidget();
    while (around && !qobject_cast<const GridPanel*>(around))
        around = around->parentWidget();
    const auto* panel = qobject_cast<const GridPanel*>(around);
    return panel && panel->canAddRow() && panel->grid().rowCount() == 0 &&
           qobject_cast<const QToolButton*>(&widget);
}

} // namespace

void PageNavigation::enterPage() {
    QWidget* page = &front();
    const auto canTake = [](const QWidget* widget) {
        return widget && widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget* first = page->focusWidget();
    for (QWidget* each = page->nextInFocusChain(); each != page && !canTake(first);
         each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && (qobject_cast<QTableView*>(each) || addsFirstRow(*each)))
            first = each;
    for (QWidget* each = page->nextInFocusChain(); each != page && !canTake(first);
         each = each->nextInFocusChain())
        if (page->isAncestorOf(each))
            first = each;
    (canTake(first) ? first : page)->setFocus(Qt::TabFocusReason);
}

void PageNavigation::enterList() {
    m_list->setFocus();
}

} // namespace nytto

#include "moc_page_navigation.cpp"
