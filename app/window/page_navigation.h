// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_list.h"
#include "app/window/visited_places.h"
#include "model/basics/language.h"
#include "model/entities/entity_ref.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace nytto {

struct ChartData;
struct DocumentState;
struct Edit;
struct Explanation;
class Navigation;
struct ReportTable;
class TopBar;

/// The pages of the document: the list that chooses among them, the bar above them, and the way
/// back to where one was.
class PageNavigation : public QWidget {
    Q_OBJECT

public:
    explicit PageNavigation(const Language& language, QWidget* parent = nullptr);

    const std::vector<PageEntry>& pages() const { return m_pages; }
    /// The page that is seen.
    Page& front() const;
    /// The key of the page that is chosen.
    QString chosenKey() const;
    /// What the page that is seen is called.
    QString title() const;
    /// Chooses a page by its key; an unknown one changes nothing.
    void choose(const QString& key);
    /// Draws the chosen page and brings it to the front.
    void show(const DocumentState& state, bool isWritable);
    /// Brings something into view on the first page that has it; false where none does.
    bool reveal(const DocumentState& state, const EntityRef& ref, const QString& field,
                std::optional<int> year);
    /// Brings into view what an edit that was taken back or made again has left, on the page in
    /// front or, where that does not show it, on the one that does. The focus goes to no text: undo
    /// would be that of the text.
    void showStep(const DocumentState& state, const Edit& step);
    /// To the place before the last jump, and again to that; nothing happens where there is none.
    void goBack();
    void goForward();
    /// Where one was is forgotten, with a document that goes.
    void forgetPlaces();
    /// How many differences and missing things are left to see to, beside their pages.
    void count(const DocumentState& state);
    /// Whether the list shows its icons alone, wherever there is room for more.
    void setNarrow(bool isNarrow);
    /// The focus goes to where it was in the page, else to its first table, else to what comes
    /// first.
    void enterPage();
    /// The focus goes to the list.
    void enterList();

Q_SIGNALS:
    /// Another page is to be shown.
    void chosen();
    /// Another page has come to the front.
    void turned();
    /// All amounts are to be shown in this unit.
    void unitChosen(nytto::MoneyUnit unit);
    // As the bar asks for it.
    void findRequested();
    void fullScreenRequested();
    void explanationRequested(const nytto::Explanation& explanation, nytto::Page& page);
    // As the pages ask for it.
    void editRequested(const nytto::Edit& edit);
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);
    void historyRequested(const nytto::EntityRef& ref, const QString& field);
    void selectionSummarised(const QString& text);
    void said(const QString& message);
    void annualAnalysisRequested();
    void exportRequested(const nytto::ReportTable& table);
    void pictureRequested(const nytto::ChartData& chart, bool onClipboard);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(const PageEntry& entry);
    void connectBar();
    Visit here() const;
    void turn();
    void goTo(const std::optional<Visit>& visit);
    void showPlaces();
    void fit();

    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    std::vector<PageEntry> m_pages;
    Navigation* m_list;
    TopBar* m_bar;
    Language m_language;
    VisitedPlaces m_visited;
    bool m_isReturning = false;
    bool m_isNarrow = false;
};

} // namespace nytto
