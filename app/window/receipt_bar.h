// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/notice_bar.h"

namespace nytto {

/// Above the pages after the plan's next year was begun: what was carried over and what is to be
/// done now, with the ways there, until it is closed or the step taken back.
class ReceiptBar : public NoticeBar {
    Q_OBJECT

public:
    explicit ReceiptBar(QWidget* parent = nullptr);

Q_SIGNALS:
    /// To a page, by its key.
    void pageRequested(const QString& key);
    void undoRequested();
};

} // namespace nytto
