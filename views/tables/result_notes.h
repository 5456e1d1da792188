// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace nytto {

class SelectableLabel;

/// The notes below a result table, which are folded away where they are many until they are asked
/// for, and take a third of the table at most, so that it stays in view.
class ResultNotes : public QObject {
    Q_OBJECT

public:
    /// Of the table `name`; `whole` is the widget of the table and its notes.
    ResultNotes(const QString& name, QWidget& whole);

    /// Below what is in the layout.
    void addTo(QVBoxLayout& layout);
    void setNotes(const QStringList& notes);
    /// The whole has another size: those that do not fit can be scrolled, with the keys too.
    void fit();

private:
    void show(bool areShown);

    QWidget& m_whole;
    QToolButton* m_unfold; ///< where there are many
    SelectableLabel* m_text;
    QScrollArea* m_room;
};

} // namespace nytto
