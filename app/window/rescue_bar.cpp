// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rescue_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace nytto {

RescueBar::RescueBar(QWidget* parent)
    : NoticeBar(QStringLiteral("rescue-bar"), tr("A rescued copy"), QStringLiteral("text"),
                parent) {
    connect(&addButton(QStringLiteral("open-rescued"), tr("Open the copy")), &QPushButton::clicked,
            this, [this] { Q_EMIT openRequested(m_path); });
    connect(&addButton(QStringLiteral("dismiss-rescued"), tr("Do not show again")),
            &QPushButton::clicked, this, [this] { Q_EMIT dismissed(m_path); });
}

void RescueBar::show(const std::optional<RescuedCopies::Copy>& copy) {
    m_path = copy ? copy->path : QString();
    say(copy ? tr("When the program was ended, “%1” no longer held what the window "
                  "showed. That was kept in a copy of its own: %2")
                   .arg(QFileInfo(copy->original).fileName(), QDir::toNativeSeparators(copy->path))
             : QString());
}

} // namespace nytto

#include "moc_rescue_bar.cpp"
