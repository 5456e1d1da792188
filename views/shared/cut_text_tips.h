// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nytto {

/// While it lives, a field or a list to choose from that is too narrow for its text shows the whole
/// text beside the mouse, before what it says of itself otherwise.
class CutTextTips : public QObject {
    Q_OBJECT

public:
    explicit CutTextTips(QObject* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace nytto
