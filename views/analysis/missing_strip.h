// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace nytto {

class Chip;
class ResultTable;
struct ReportTable;

/// What is missing, in one line: how much it is, the first thing as a button that leads there, and
/// the whole list on demand. It takes no room while nothing is missing.
class MissingStrip : public QWidget {
    Q_OBJECT

public:
    explicit MissingStrip(const Language& language, QWidget* parent = nullptr);

    void show(ReportTable missing);
    ResultTable& table() const { return *m_table; }

Q_SIGNALS:
    /// One of its rows is to be seen to.
    void activated(const QString& rowKey);

private:
    void showFirst(const ReportTable& missing);

    Chip* m_count;
    QPushButton* m_first;
    QToolButton* m_all;
    ResultTable* m_table;
    QString m_firstKey;
};

} // namespace nytto
