// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/text_role.h"

#include <QPushButton>

class QVBoxLayout;

namespace nytto {

/// A button that is drawn as a card with texts below each other.
class CardButton : public QPushButton {
    Q_OBJECT

public:
    explicit CardButton(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    void addText(TextRole role, const QString& text);
    /// A quiet text at the right of the others.
    void setBeside(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RoleLabel* textOf(TextRole role, const QString& text);

    QVBoxLayout* m_column;
};

} // namespace nytto
