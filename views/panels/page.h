// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/rows.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"
#include "views/shared/children.h"

#include <QWidget>

#include <map>

namespace nytto {

struct DocumentState;
struct Edit;
struct ReportTable;

class ChartPanel;
class GridPanel;
class ResultTable;
struct Missing;

/// A page of the main window. It draws the document's state and asks for everything else by
/// signal: pages change nothing themselves and know nothing of each other.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~Page() override { stopListeningToChildren(*this); }

    /// Draws the state, keeping selection and scroll position where they still make sense. Called
    /// before the page is first seen, after each edit while it is seen, and when a report that it
    /// asked for is built.
    virtual void showState(const DocumentState& state) = 0;
    /// Brings an entity (and a field and year of it) into view and focus; false when the page does
    /// not show entities of that kind.
    virtual bool reveal(const EntityRef& /*ref*/, const QString& /*field*/ = {},
                        std::optional<int> /*year*/ = {}) {
        return false;
    }
    /// Brings a place of the page into view and focus, by the name that pageRequested() gave.
    virtual void showPlace(const QString& /*place*/) {}
    /// Brings into view what an edit that was taken back or made again has left in a table that is
    /// seen: a row that is there again, or one that a filter hides. False where none has it.
    bool showStep(const Edit& step);
    /// Adds a row to the first table that is seen and takes rows, of those that are nearest around
    /// the focus: where that is on tabs, of what the chosen tab shows. False where there is none.
    virtual bool addRow();
    /// Whether something that was typed on the page and belongs into the document, as it is now, is
    /// not stored.
    virtual bool hasUnstored(const Contents& contents) const;
    /// Asks once more for one thing that was asked for and is not stored; whether it is stored now.
    /// The page is to be shown.
    virtual bool storeAgain();
    /// Why an edit that was just asked for could not be stored: on a full disk for one. What asked
    /// for it shows it beside what was typed.
    virtual void tellWhyUnstored(const QString& reason);
    /// How the figure that was explained last is made now; nothing when it is no longer shown.
    virtual std::optional<Explanation> explainAgain() const;
    /// How the figure in the current cell of one of the page's tables is made; nothing where there
    /// is no calculation behind it.
    std::optional<Explanation> explanationIn(const QWidget& table) const;
    /// The year that everything on the page is about; nothing where it is about several.
    virtual std::optional<int> shownYear() const { return {}; }

Q_SIGNALS:
    /// An edit that passes checkEdit(); the window signs it with author and time.
    void editRequested(const nytto::Edit& edit);
    /// Leads to another entity, on whichever page shows it.
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);
    /// Leads to a page, by its key in app/pages/page_list.cpp, and to a place of it (showPlace()).
    void pageRequested(const QString& key, const QString& place = {});
    void explanationRequested(const nytto::Explanation& explanation);
    /// Who changed this value, and when? A null ref: the whole history.
    void historyRequested(const nytto::EntityRef& ref, const QString& field);
    /// What is selected, for the status bar: "Count 5 · Sum 12 300 · Average 2 460".
    void selectionSummarised(const QString& text);
    /// A sentence for the status bar.
    void said(const QString& message);
    /// The annual analysis as a workbook.
    void annualAnalysisRequested();
    /// A table exactly as it is shown, to be written to a file.
    void exportRequested(const nytto::ReportTable& table);
    /// A chart as a picture, on the clipboard or in a file.
    void pictureRequested(const nytto::ChartData& chart, bool onClipboard);

protected:
    /// Passes on what a table of the page asks for.
    void connectTable(GridPanel& panel);
    void connectTable(ResultTable& table);
    /// Passes on what a chart of the page asks for.
    void connectChart(ChartPanel& chart);
    /// Leads to where something that is missing is seen to.
    void leadTo(const Missing& missing);

private:
    template <class Table>
    void passExplanations(Table& table, const QWidget& shown);

    std::function<std::optional<Explanation>()> m_explainAgain; ///< by the table asked last
    std::map<const QWidget*, std::function<std::optional<Explanation>()>> m_explainCurrent;
};

} // namespace nytto
