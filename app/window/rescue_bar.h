// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/rescued_copies.h"

#include <QFrame>

namespace nytto {

class SelectableLabel;

/// Above the pages when a copy of the document was rescued: where it is, until it is opened or
/// dismissed.
class RescueBar : public QFrame {
    Q_OBJECT

public:
    explicit RescueBar(QWidget* parent = nullptr);

    /// Without a copy it is not there.
    void show(const std::optional<RescuedCopies::Copy>& copy);

Q_SIGNALS:
    void openRequested(const QString& path);
    void dismissed(const QString& path);

private:
    SelectableLabel* m_text;
    QString m_path;
};

} // namespace nytto
