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

/// What the copy may lack is said before it is made.
void FileBar::show(const std::optional<Error>& reason) {
    say(reason ? tr("%1 Where the history in the file can no longer be read, the copy begins "
                    "without it, and nothing is exported from it unless secret texts are "
                    "included.")
                     .arg(reason->message)
               : QString());
}

} // namespace nytto

#include "moc_file_bar.cpp"
