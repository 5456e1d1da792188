// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nytto {

/// Leaves Ctrl+Z and Ctrl+Y to the document in a field in which nothing has been typed: fields take
/// the keys for their own steps, also where they have none. Cells that are being edited keep them.
class UndoKeys : public QObject {
public:
    explicit UndoKeys(QObject* parent);

    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace nytto
