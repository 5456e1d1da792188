// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_ref.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QAbstractItemView;
class QAction;
class QDockWidget;
class QMainWindow;

namespace nytto {

struct DocumentState;
struct Explanation;
class ExplanationPanel;
class HistoryPanel;
class Language;
class OpenDocument;
class Page;
struct ReportTable;

/// What stands beside the pages when it is asked for: how a figure was made, and the history.
/// After an edit they would tell of what is no longer so, and are to be refreshed. How a figure was
/// made follows the current cell of the page that is seen, and is never of another page.
class SideDocks : public QObject {
    Q_OBJECT

public:
    SideDocks(QMainWindow& window, const Language& language);
    /// Takes the docks away.
    ~SideDocks() override;

    /// Shows and hides the explanation.
    QAction* explanationAction() const;

    /// How a figure on `page` was made. Asked once more, it is to be read: it gets the focus.
    void explain(const Explanation& explanation, Page& page, const DocumentState& state);
    bool isExplaining() const;
    void setExplaining(bool isExplaining);
    /// Who changed a value; likewise.
    void showHistory(const OpenDocument& document, const EntityRef& ref, const QString& field);
    /// Asks to be refreshed, once the page is drawn.
    void refreshSoon() { m_refresh.start(); }
    /// `front` is the page that is seen, and drawn already.
    void refresh(const OpenDocument& document, const Page* front);
    /// Forgets what was explained, of a document that goes.
    void forget();
    void hide();

Q_SIGNALS:
    void outdated();
    /// A dock was closed by key: back to the page.
    void left();
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);
    void said(const QString& message);
    void exportRequested(const nytto::ReportTable& table);

private:
    QDockWidget* addDock(QMainWindow& window, const QString& name, const QString& title,
                         QWidget* panel, Qt::DockWidgetArea area);
    void watch(QWidget* focused);
    void follow();
    void showExplanation();
    void refreshExplanation(const DocumentState& state, const Page* front);

    QTimer m_refresh;
    ExplanationPanel* m_explanation;
    HistoryPanel* m_history;
    QDockWidget* m_explanationDock;
    QDockWidget* m_historyDock;
    QPointer<Page> m_explainedOn;        ///< the page of the figure that is explained
    QPointer<QAbstractItemView> m_table; ///< of that page: its current cell is explained
    bool m_follows = false;              ///< and not what was asked for last
    bool m_isFitted = false;             ///< to the window
    QMetaObject::Connection m_watching;
};

} // namespace nytto
