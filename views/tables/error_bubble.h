// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nytto {

/// A sentence beside the place that it is about, which takes no focus and asks nothing. It goes
/// away with the next key or click elsewhere.
class ErrorBubble : public QLabel {
    Q_OBJECT

public:
    /// A child of `place`, on top of its other children.
    explicit ErrorBubble(QWidget* place);
    /// Below `cell` (in the place's coordinates), or above it where there is no room. `kind` is
    /// what it is called aloud.
    void showAt(const QRect& cell, const QString& message, const QString& kind = tr("Error"));
    /// Beside an editor of a cell, a bubble of its own: it follows the editor, says one sentence at
    /// a time (none when empty) and goes away with it.
    static void showBeside(QWidget& editor, QWidget& place, const QString& message);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place(const QRect& cell);
    void follow(const QWidget& editor);
};

} // namespace nytto
