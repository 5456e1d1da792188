// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nytto {

enum class Urgency;

/// What a short word in a coloured ground says; each kind has a sign of its own beside the colour.
enum class ChipKind { Neutral, Chosen, Attention, Exceeded, Good };

/// A few words in a rounded ground; empty ones take no room.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    void show(ChipKind kind, const QString& words);
    ChipKind kind() const { return m_kind; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ChipKind m_kind = ChipKind::Neutral;
};

/// How something that wants to be seen so much is shown.
ChipKind kindOf(Urgency urgency);

/// The sign that stands before the words of a kind, with a space behind it; none for some.
QString signOf(ChipKind kind);

} // namespace nytto
