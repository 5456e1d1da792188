// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUuid>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace nytto {

/// A list of names to tick, with a search over it: what is ticked stays so while the search
/// changes. It is seen while something is being chosen.
class TickList : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QUuid id;
        QString name;
        bool isTicked = false;
    };
    struct Words {
        QString search; ///< what is searched, for reading aloud
        QString list;   ///< what the list is of
        QString accept; ///< what the button does, likewise
        std::function<QString(int ticked)> acceptText;
    };

    /// Its parts are called `prefix` with "-search", "-list", "-all", "-add" and "-cancel".
    TickList(const QString& name, const QString& prefix, Words words, QWidget* parent = nullptr);
    /// Shows the choices. Something is asked for once it is ticked otherwise than here.
    void choose(const std::vector<Choice>& choices);

Q_SIGNALS:
    /// All that are ticked, in the order shown.
    void chosen(const std::vector<QUuid>& ids);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter(const QString& text);
    void tickShown();
    void count();
    std::vector<QUuid> ticked() const;
    void accept();
    void close();

    Words m_words;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_add;
    std::vector<QUuid> m_before; ///< what was ticked at first
};

} // namespace nytto
