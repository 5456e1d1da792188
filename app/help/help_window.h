// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/help_library.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTextBrowser;
class QToolBar;

namespace nytto {

/// The help: contents and search on the left, a topic on the right. A window of its own, which
/// stands beside the work and leaves it alone.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(const Language& language);

    /// Shows a topic from an anchor on; an unknown place shows the first topic.
    void showPlace(const HelpPlace& place);
    /// Everything is shown in this language from now on, at the same place.
    void setLanguage(const Language& language);

    const HelpLibrary& library() const { return m_library; }
    const HelpPlace& place() const { return m_trail[m_at].place; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// A place that was seen, and how far it was scrolled when it was left.
    struct Visit {
        HelpPlace place;
        int scrolled = -1; ///< −1: to the anchor
    };

    void build();
    QAction* addAction(const QString& text, const QString& name, const QList<QKeySequence>& keys,
                       std::function<void()> run);
    void go(const HelpPlace& place);
    void goBy(int steps);
    void show(const Visit& visit);
    void fillContents();
    void fillHits(const std::vector<HelpHit>& hits);
    void search();
    void open(const QListWidgetItem& item);
    void highlight();
    void zoom(int steps);
    void applyZoom();
    void clearOrClose();

    HelpLibrary m_library;
    std::vector<Visit> m_trail{{}};
    std::size_t m_at = 0;
    int m_zoom = 0; ///< steps up or down from the system's text size
    bool m_opening = false;

    QToolBar* m_bar = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_found = nullptr;
    QTextBrowser* m_text = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

} // namespace nytto
