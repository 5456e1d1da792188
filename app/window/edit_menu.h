// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace nytto {

/// Cut, copy, paste and so on in the menu of a window, for the table or text that has the focus.
/// The keys are those of tables and texts: they only stand beside the words here.
class EditMenu : public QObject {
    Q_OBJECT

public:
    EditMenu(QMenu& menu, QWidget& window);

private:
    struct Entry {
        QAction* action;
        const char* inTables; ///< how the table's own action is called, behind the table's name
        const char* inTexts;  ///< the slot of a text; null where texts have none
    };

    void add(QMenu& menu, const QString& text, const char* key, const Entry& entry);
    /// The menu itself takes the focus while it is open.
    void follow(QWidget* focused);
    void update();
    void run(const Entry& entry);
    QAction* actionOfTable(const Entry& entry) const;
    bool canRunInText(const Entry& entry) const;

    QWidget& m_window;
    QPointer<QWidget> m_target;
    std::vector<Entry> m_entries;
};

} // namespace nytto
