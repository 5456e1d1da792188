// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nytto {

/// How much of a whole is there: of an amount that is known, or of a frame that is used. What goes
/// beyond the whole is drawn beyond its mark. The same is said in words beside it, and to assistive
/// technology.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    enum class Colour { Benefit, Cost };

    explicit ShareBar(Colour colour, QWidget* parent = nullptr);
    /// A share of the whole, from 0; over 1 it is exceeded. Nothing is drawn without one.
    void setShare(std::optional<double> share, const QString& words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Colour m_colour;
    std::optional<double> m_share;
};

} // namespace nytto
