// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/findable.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace nytto {

/// One field that finds pages, everything that has a name, reports and commands by their words:
/// arrows choose, Enter goes there, Esc closes it.
class Finder : public QFrame {
    Q_OBJECT

public:
    explicit Finder(QWidget* parent);
    /// Opens below the top of `over` with what can be found now.
    void open(std::vector<Findable> all, const QWidget& over);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search();
    void go();

    std::vector<Findable> m_all;
    std::vector<std::size_t> m_found;
    QLineEdit* m_typed;
    QListWidget* m_list;
};

} // namespace nytto
