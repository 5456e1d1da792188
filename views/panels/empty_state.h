// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/card.h"

#include <QList>

#include <map>

class QHBoxLayout;
class QPushButton;
class QSplitter;

namespace nytto {

class GridPanel;

/// What stands on a page while it has nothing to show: what the page is for, and the next step or
/// two as buttons. The page shows and hides it.
class EmptyState : public Card {
    Q_OBJECT

public:
    /// `title` is what there is none of, `purpose` what the page is for and how to begin.
    EmptyState(const QString& name, const QString& title, const QString& purpose,
               QWidget* parent = nullptr);

    /// The first is the one to begin with.
    QPushButton& addStep(const QString& name, const QString& text);
    /// A step that adds the first row of a table and goes there.
    void addRowStep(const QString& text, GridPanel& table);
    /// While the page is empty it is shown, and the parts of splitters that have nothing to show
    /// are not; they get the room that they had when the first row comes.
    void standIn(bool isEmpty, std::initializer_list<QWidget*> parts);

private:
    QHBoxLayout* m_steps;
    std::map<QSplitter*, QList<int>> m_rooms; ///< before a part of it was hidden
};

} // namespace nytto
