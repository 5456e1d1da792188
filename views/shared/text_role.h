// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nytto {

/// What a text is on a page; its size is a multiple of the body's (10, 9, 10, 13, 13, 18 and 28
/// points where that is 10), so that all follow the text size that is chosen.
enum class TextRole { Body, Quiet, Strong, Lead, Section, Title, KeyFigure };

/// The font of a role where texts are set in `body`.
QFont fontOf(TextRole role, const QFont& body);

/// The program's font: the desktop's where its ten digits are equally wide, so that columns of
/// figures can be compared, else the first of the fonts known to be that is there; of 10 points
/// times the text size in per cent.
QFont bodyFont(const QFont& system, int percent);

/// A plain text of a role, that keeps the size of its role when the program's font changes. It
/// wraps where it is asked to, and a quiet one is drawn in the quiet colour.
class RoleLabel : public QLabel {
    Q_OBJECT

public:
    explicit RoleLabel(TextRole role, QWidget* parent = nullptr);
    RoleLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void apply();

    TextRole m_role;
    bool m_applying = false;
};

} // namespace nytto
