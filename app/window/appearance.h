// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QFont>
#include <QObject>

namespace nytto {

/// How the whole program is coloured, and how large its texts are; both are kept from one start to
/// the next. The desktop's palette and font are what it begins with.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Takes over palette and font of the application, which must be there.
    Appearance();

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// In per cent of the body's 10 points.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    /// The sizes that can be chosen, in rising order.
    static const std::vector<int>& textSizes();
    /// One size larger (1) or smaller (−1).
    void stepTextSize(int step);

    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Theme m_theme;
    int m_textSize;
    QFont m_systemFont;
    bool m_applying = false;
};

} // namespace nytto
