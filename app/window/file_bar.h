// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/notice_bar.h"
#include "model/basics/result.h"

namespace nytto {

/// Above the pages as long as the file no longer holds the document that the window shows: why, and
/// what can be done about it.
class FileBar : public NoticeBar {
    Q_OBJECT

public:
    explicit FileBar(QWidget* parent = nullptr);

    /// Without a reason it is not there.
    void show(const std::optional<Error>& reason);

Q_SIGNALS:
    /// The document is to be copied, and the copy opened in its place.
    void copyRequested();
};

} // namespace nytto
