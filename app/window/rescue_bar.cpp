// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rescue_bar.h"

#include "views/shared/selectable_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace nytto {

RescueBar::RescueBar(QWidget* parent) : QFrame(parent), m_text(new SelectableLabel(this)) {
    setObjectName(QStringLiteral("rescue-bar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("rescue-bar-text"));
    m_text->setAccessibleDescription(tr("A rescued copy")); // its name is its text
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    auto* open = new QPushButton(tr("Open the copy"), this);
    open->setObjectName(QStringLiteral("open-rescued"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    auto* dismiss = new QPushButton(tr("Do not show again"), this);
    dismiss->setObjectName(QStringLiteral("dismiss-rescued"));
    connect(dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissed(m_path); });
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(open);
    layout->addWidget(dismiss);
    hide();
}

void RescueBar::show(const std::optional<RescuedCopies::Copy>& copy) {
    m_path = copy ? copy->path : QString();
    m_text->setText(
        copy ? tr("When the program was ended, “%1” no longer held what the window "
                  "showed. That was kept in a copy of its own: %2")
                   .arg(QFileInfo(copy->original).fileName(), QDir::toNativeSeparators(copy->path))
             : QString());
    setVisible(copy.has_value());
}

} // namespace nytto

#include "moc_rescue_bar.cpp"
