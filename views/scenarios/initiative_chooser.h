// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/initiatives/initiative.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace nytto {

/// A list of initiatives to tick, with a search over it: what is ticked stays so while the search
/// changes.
class InitiativeChooser : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        Id<Initiative> id;
        QString name;
    };

    explicit InitiativeChooser(QWidget* parent = nullptr);
    /// Shows the choices, none of them ticked.
    void choose(const std::vector<Choice>& choices);

Q_SIGNALS:
    void chosen(const std::vector<nytto::Id<nytto::Initiative>>& initiatives);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter(const QString& text);
    void tickShown();
    void count();
    std::vector<Id<Initiative>> ticked() const;
    void accept();
    void close();

    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_add;
};

} // namespace nytto
