// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/rescued_copies.h"
#include "app/window/notice_bar.h"

namespace nytto {

/// Above the pages when a copy of the document was rescued: where it is, until it is opened or
/// dismissed.
class RescueBar : public NoticeBar {
    Q_OBJECT

public:
    explicit RescueBar(QWidget* parent = nullptr);

    /// Without a copy it is not there.
    void show(const std::optional<RescuedCopies::Copy>& copy);

Q_SIGNALS:
    void openRequested(const QString& path);
    void dismissed(const QString& path);

private:
    QString m_path;
};

} // namespace nytto
