// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QAbstractItemView>
#include <QTimer>
#include <QWidget>

namespace nytto {

/// One line below a table about its current cell: the exact value, however it is shown in the
/// cell, how it is made where it is computed, and what is noted on it.
class CellLine : public QWidget {
    Q_OBJECT

public:
    /// How the value of a cell of the view's model is made; empty for what is entered.
    using Making = std::function<QString(const QModelIndex&)>;

    CellLine(QAbstractItemView& view, const Language& language, Making making);

    /// To be written anew, once for all that has changed.
    void refresh() { m_refresh.start(); }
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    QString headingOf(const QModelIndex& cell) const;
    QString valueOf(const QModelIndex& cell) const;

    QAbstractItemView& m_view;
    Language m_language;
    Making m_making;
    QTimer m_refresh;
    QString m_text;
};

} // namespace nytto
