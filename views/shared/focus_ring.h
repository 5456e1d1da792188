// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace nytto {

/// A frame around whichever table, list or text of a window has the focus: styles show the focus of
/// these by a cell or a caret only, which may be out of sight.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QWidget& window);

private:
    void follow(QWidget* focused);

    QWidget& m_window;
    QPointer<QWidget> m_ring; ///< belongs to what it surrounds
};

} // namespace nytto
