// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nytto {

/// While it lives, the wheel turns no list to choose from and no number of the program unless that
/// has the focus: who scrolls a page would change what the mouse happens to pass. The wheel scrolls
/// what is around it instead, and gives nothing the focus.
class WheelNeedsFocus : public QObject {
    Q_OBJECT

public:
    explicit WheelNeedsFocus(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace nytto
