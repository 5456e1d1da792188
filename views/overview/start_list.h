// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace nytto {

class Card;
class Chip;
class RoleLabel;
struct StartStep;

/// The steps from an empty document to its annual analysis, in their order: what each is for, what
/// is done of it, and where it is taken.
class StartList : public QWidget {
    Q_OBJECT

public:
    explicit StartList(QWidget* parent = nullptr);
    void show(const std::vector<StartStep>& steps);

Q_SIGNALS:
    /// A step was chosen, which is taken on this page.
    void chosen(const QString& page);

private:
    struct Row {
        Card* card;
        RoleLabel* number;
        RoleLabel* title;
        RoleLabel* what;
        RoleLabel* done;
        Chip* next;
        QString page = {};
    };
    void addRow();
    void fill(std::size_t at, const StartStep& step, bool isNext);

    QVBoxLayout* m_column;
    RoleLabel* m_title;
    std::vector<Row> m_rows;
};

} // namespace nytto
