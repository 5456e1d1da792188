// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_bar.h"

#include <QPushButton>

namespace nytto {

FileBar::FileBar(QWidget* parent)
    : NoticeBar(QStringLiteral("file-bar"), tr("Why the file does not hold the document"),
                QStringLiteral("reason"), parent) {
    addSign(QStyle::SP_MessageBoxWarning);
    connect(&addButton(QStringLiteral("go-on-with-copy"), tr("Save a copy and go on with it …")),
            &QPushButton::clicked, this, &FileBar::copyRequested);
}

} // namespace nytto

#include "moc_file_bar.cpp"
