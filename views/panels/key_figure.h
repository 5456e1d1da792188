// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/card.h"
#include "views/panels/chip.h"

namespace nytto {

class RoleLabel;
struct KeyFigure;

/// One figure as a card, that leads to where it comes from (activated()).
class KeyFigureCard : public Card {
    Q_OBJECT

public:
    explicit KeyFigureCard(const QString& name, QWidget* parent = nullptr);
    void show(const KeyFigure& figure);

private:
    RoleLabel* m_caption;
    RoleLabel* m_value;
    RoleLabel* m_detail;
    Chip* m_chip;
};

} // namespace nytto
