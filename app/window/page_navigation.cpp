// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_navigation.h"

#include "app/document/receipts.h"
#include "app/window/navigation.h"
#include "app/window/top_bar.h"
#include "model/calculation/analysis/missing.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/shared/help_subject.h"
#include "views/tables/grid_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// Asks for the room that the page in front needs, and not for what the others would.
class PageStack : public QStackedWidget {
public:
    PageStack() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }
    QSize minimumSizeHint() const override {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

/// A page that is larger than the window scrolls, so that the window can be as small as its screen.
class PageScroll : public QScrollArea {
public:
    explicit PageScroll(QWidget* pages) {
        setObjectName(QStringLiteral("page-scroll"));
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setWidget(pages);
        connect(qApp, &QApplication::focusChanged, this,
                [this](QWidget*, QWidget* now) { showFocus(now); });
    }

private:
    /// What a key or a link leads to is seen; under a click nothing moves.
    void showFocus(QWidget* focus) {
        if (!focus || !widget()->isAncestorOf(focus) ||
            QApplication::mouseButtons() != Qt::NoButton)
            return;
        const bool isSeen = focus->visibleRegion().boundingRect() == focus->rect();
        if (!isSeen && focus->height() <= viewport()->height())
            ensureWidgetVisible(focus);
    }
};

} // namespace

PageNavigation::PageNavigation(const Language& language, QWidget* parent)
    : QWidget(parent), m_stack(new PageStack), m_scroll(new PageScroll(m_stack)),
      m_pages(makePages(language, m_stack)), m_list(new Navigation(m_pages)),
      m_bar(new TopBar(language)), m_language(language) {
    for (const PageEntry& entry : m_pages)
        add(entry);
    connect(m_list, &Navigation::pageChanged, this, &PageNavigation::turn);
    connectBar();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(column, 1);
}

void PageNavigation::add(const PageEntry& entry) {
    m_stack->addWidget(entry.page);
    setHelpSubject(*entry.page, entry.key);
    connect(entry.page, &Page::pageRequested, this,
            [this](const QString& key, const QString& place) {
                if (key == chosenKey()) // a jump within the page
                    m_visited.leave(here());
                choose(key);
                front().showPlace(place);
                enterPage();
                showPlaces();
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
    connect(entry.page, &Page::pictureRequested, this, &PageNavigation::pictureRequested);
}

void PageNavigation::connectBar() {
    connect(m_bar, &TopBar::backRequested, this, &PageNavigation::goBack);
    connect(m_bar, &TopBar::forwardRequested, this, &PageNavigation::goForward);
    connect(m_bar, &TopBar::findRequested, this, &PageNavigation::findRequested);
    connect(m_bar, &TopBar::fullScreenRequested, this, &PageNavigation::fullScreenRequested);
    connect(m_bar, &TopBar::exportRequested, this, &PageNavigation::annualAnalysisRequested);
    connect(m_bar, &TopBar::unitChosen, this, &PageNavigation::unitChosen);
}

Page& PageNavigation::front() const {
    return *static_cast<Page*>(m_stack->currentWidget());
}

QString PageNavigation::chosenKey() const {
    return m_list->page();
}

QString PageNavigation::title() const {
    return std::ranges::find(m_pages, &front(), &PageEntry::page)->title;
}

void PageNavigation::choose(const QString& key) {
    m_list->setPage(key);
}

Visit PageNavigation::here() const {
    const auto found = std::ranges::find(m_pages, &front(), &PageEntry::page);
    return {found->key, PagePlace::of(front())};
}

/// Another page is chosen, and the one before still seen.
void PageNavigation::turn() {
    if (!m_isReturning && front().isVisible())
        m_visited.leave(here());
    Q_EMIT chosen();
    showPlaces();
}

void PageNavigation::goBack() {
    goTo(m_visited.back(here()));
}

void PageNavigation::goForward() {
    goTo(m_visited.forward(here()));
}

void PageNavigation::goTo(const std::optional<Visit>& visit) {
    if (!visit)
        return;
    m_isReturning = true;
    choose(visit->page);
    m_isReturning = false;
    visit->place.restore(front());
    if (!front().isAncestorOf(window()->focusWidget()))
        enterPage();
    showPlaces();
}

void PageNavigation::forgetPlaces() {
    m_visited.clear();
    showPlaces();
}

void PageNavigation::showPlaces() {
    m_bar->setPlaces(m_visited.canGoBack(), m_visited.canGoForward());
}

void PageNavigation::show(const DocumentState& state, bool isWritable) {
    const auto found = std::ranges::find(m_pages, chosenKey(), &PageEntry::key);
    if (found == m_pages.end())
        return;
    Page* page = found->page;
    if (page != m_stack->currentWidget())
        Q_EMIT turned();
    page->showState(state);
    if (page != m_stack->currentWidget())
        m_scroll->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(page);
    m_bar->setTitle(found->group, found->title);
    m_bar->setUnit(state.unit(), isWritable);
}

bool PageNavigation::reveal(const DocumentState& state, const EntityRef& ref, const QString& field,
                            std::optional<int> year) {
    const Visit before = here();
    for (const PageEntry& entry : m_pages) {
        if (!entry.kinds.contains(ref.kind))
            continue;
        entry.page->showState(state);
        if (entry.page->reveal(ref, field, year)) {
            if (entry.key == before.page)
                m_visited.leave(before);
            choose(entry.key);
            entry.page->reveal(ref, field, year);
            showPlaces();
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

void PageNavigation::showStep(const DocumentState& state, const Edit& step) {
    if (front().showStep(step))
        return;
    if (const auto place = firstChange(step))
        reveal(state, place->subject, place->field, place->year);
    const QWidget* focused = window()->focusWidget();
    if (qobject_cast<const QPlainTextEdit*>(focused) || qobject_cast<const QLineEdit*>(focused))
        enterList();
}

void PageNavigation::count(const DocumentState& state) {
    const auto missing = static_cast<int>(missingOf(state.calculations, m_language).size());
    m_list->setCount(QStringLiteral("analysis"), missing,
                     tr("%n things missing", nullptr, missing));
    int differences = 0;
    if (const auto& reconciliation = state.calculations.reconciliation())
        differences = static_cast<int>(
            std::ranges::count_if(reconciliation->findings, [](const Finding& finding) {
                return finding.kind == FindingClass::Difference && finding.accepted.isNull();
            }));
    m_list->setCount(QStringLiteral("reconciliation"), differences,
                     tr("%n differences that nobody has accepted", nullptr, differences));
}

void PageNavigation::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    fit();
}

void PageNavigation::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Below the width that a page needs beside the names, the list shows icons alone.
void PageNavigation::fit() {
    constexpr int least = 1100; // where texts are 10 points high
    constexpr int usual = 17;   // the line that such a text takes
    m_list->setNarrow(m_isNarrow ||
                      width() < least * std::max(fontMetrics().height(), usual) / usual);
}

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
