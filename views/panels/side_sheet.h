// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace nytto {

class RoleLabel;

/// What stands beside a page, or at its foot, while it is asked for: a head with a title and a
/// button that closes it, and below that what it is about. Escape in it closes it, too; whoever
/// shows it hides it, and says where the focus goes.
class SideSheet : public QFrame {
    Q_OBJECT

public:
    /// The edge that it has in common with the page.
    enum class Edge { Left, Top };

    /// It is called "<name>-sheet", the action that closes it "close-<name>" and its button
    /// "<name>-close".
    SideSheet(const QString& name, const QString& title, Edge edge, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Stands in the head between the title and the button.
    void addToHead(QWidget* widget);
    void addBody(QWidget* widget, int stretch = 0);
    /// Escape closes it only where what has the focus does nothing else by it, as tables that are
    /// entered in do.
    void leaveEscapeToTables();
    /// Room around what it holds, in pixels.
    static constexpr int margin = 16;

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead(const QString& title);
    void drawIcon();

    const Edge m_edge;
    RoleLabel* m_title;
    QAction* m_closing;
    QToolButton* m_close;
    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
};

} // namespace nytto
