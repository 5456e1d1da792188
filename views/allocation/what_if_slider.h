// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/calculation/bills/what_if_slide.h"
#include "model/entities/bills/what_if.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;

namespace nytto {

class Contents;

/// Tries a volume or an amount of a what-if out, from nothing to twice what is now. While it is
/// dragged the change is only tried; where it is let go, it is chosen.
class WhatIfSlider : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfSlider(const Language& language, QWidget* parent = nullptr);

    /// Without a change that can be tried so, it is not there.
    void show(const Contents& contents, const WhatIfItem* item);
    /// What was tried by keys last is chosen now, not in a moment.
    void settle();

Q_SIGNALS:
    void tried(const nytto::WhatIfItem& item);
    void chosen(const nytto::WhatIfItem& item);

private:
    QString textOf(const WhatIfSlide::Value& value) const;
    void showValue();
    void follow();
    void choose();

    Language m_language;
    QLabel* m_value;
    QSlider* m_slider;
    QTimer m_rest; ///< keys that follow each other are one choice
    WhatIfItem m_item;
    std::optional<WhatIfSlide> m_slide;
};

} // namespace nytto
