// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_list.h"
#include "model/entities/entity_ref.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace nytto {

struct DocumentState;
struct Edit;
struct Explanation;
struct ReportTable;

/// The pages of the document, and the list that chooses among them.
class PageNavigation : public QWidget {
    Q_OBJECT

public:
    explicit PageNavigation(const Language& language, QWidget* parent = nullptr);

    const std::vector<PageEntry>& pages() const { return m_pages; }
    /// The page that is seen.
    Page& front() const;
    /// The key of the page that is chosen.
    QString chosenKey() const;
    /// Chooses a page by its key; an unknown one changes nothing.
    void choose(const QString& key);
    /// Draws the chosen page and brings it to the front.
    void show(const DocumentState& state);
    /// Brings something into view on the first page that has it; false where none does.
    bool reveal(const DocumentState& state, const EntityRef& ref, const QString& field,
                std::optional<int> year);
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

private:
    void buildList();
    void add(const PageEntry& entry);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<PageEntry> m_pages;
};

} // namespace nytto
