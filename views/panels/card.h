// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace nytto {

/// A ground with rounded corners that holds what belongs together. One that leads somewhere takes
/// the focus, a click, Enter and the space bar; assistive technology is told of a button then.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    /// Whether the card leads somewhere (activated()).
    void setLeading(bool leading);
    bool isLeading() const { return m_leading; }
    /// Drawn with the frame of what is chosen.
    void setChosen(bool chosen);
    /// Room around what it holds, in pixels.
    static constexpr int margin = 16;
    static constexpr int radius = 8;

Q_SIGNALS:
    void activated();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_leading = false; // before the layout, which sends events already
    bool m_chosen = false;
    QVBoxLayout* m_column;
};

} // namespace nytto
