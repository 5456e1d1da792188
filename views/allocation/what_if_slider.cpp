// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/what_if_slider.h"

#include "model/document/contents.h"
#include "views/shared/text_role.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

WhatIfSlider::WhatIfSlider(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_value(new RoleLabel(TextRole::Body, this)),
      m_slider(new QSlider(Qt::Horizontal, this)) {
    setObjectName(QStringLiteral("what-if-try"));
    m_value->setObjectName(QStringLiteral("what-if-try-value"));
    m_value->setWordWrap(true);
    m_slider->setObjectName(QStringLiteral("what-if-slider"));
    m_slider->setAccessibleName(tr("Try another value"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_value);
    column->addWidget(m_slider);
    constexpr int rest = 400; // milliseconds
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &WhatIfSlider::choose);
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfSlider::follow);
    connect(m_slider, &QSlider::sliderReleased, this, &WhatIfSlider::choose);
    hide();
}

void WhatIfSlider::show(const Contents& contents, const WhatIfItem* item) {
    if (m_slider->isSliderDown())
        return;
    m_rest.stop();
    m_slide = item ? slideOf(contents, *item) : std::nullopt;
    setVisible(m_slide.has_value());
    if (!m_slide)
        return;
    m_item = *item;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, m_slide->last());
    m_slider->setTickInterval(m_slide->half);
    m_slider->setPageStep(std::max(1, m_slide->half / 10));
    m_slider->setValue(m_slide->step);
    showValue();
}

QString WhatIfSlider::textOf(const WhatIfSlide::Value& value) const {
    if (const auto* volume = std::get_if<Quantity>(&value))
        return m_language.quantity(*volume);
    return QStringLiteral("%1 %2").arg(m_language.amount(std::get<Money>(value), MoneyUnit::Kronor),
                                       m_language.unitName(MoneyUnit::Kronor));
}

void WhatIfSlider::showValue() {
    const int percent = (m_slider->value() * 100 + m_slide->half / 2) / m_slide->half;
    m_value->setText(tr("Now %1, tried %2 (%3 %)")
                         .arg(textOf(m_slide->now), textOf(m_slide->at(m_slider->value())),
                              QString::number(percent)));
    m_slider->setAccessibleDescription(m_value->text());
}

void WhatIfSlider::follow() {
    if (!m_slide)
        return;
    showValue();
    Q_EMIT tried(slidTo(m_item, *m_slide, m_slider->value()));
    if (!m_slider->isSliderDown())
        m_rest.start();
}

void WhatIfSlider::choose() {
    m_rest.stop();
    if (m_slide && m_slider->value() != m_slide->step)
        Q_EMIT chosen(slidTo(m_item, *m_slide, m_slider->value()));
}

void WhatIfSlider::settle() {
    if (m_rest.isActive())
        choose();
}

} // namespace nytto

#include "moc_what_if_slider.cpp"
