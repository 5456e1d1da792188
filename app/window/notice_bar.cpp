// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "views/shared/selectable_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace nytto {

NoticeBar::NoticeBar(const QString& name, const QString& about, const QString& part,
                     QWidget* parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_text(new SelectableLabel(this)) {
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(name + u'-' + part);
    m_text->setAccessibleDescription(about);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_text, 1);
    hide();
}

void NoticeBar::addSign(QStyle::StandardPixmap sign) {
    auto* label = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    label->setPixmap(style()->standardIcon(sign).pixmap(side));
    m_layout->insertWidget(0, label);
}

QPushButton& NoticeBar::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    m_layout->addWidget(button);
    return *button;
}

void NoticeBar::say(const QString& sentence) {
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace nytto

#include "moc_notice_bar.cpp"
