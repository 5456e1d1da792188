// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/allocation/mending_place.h"
#include "model/tables/document_state.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nytto {

struct Edit;

/// Where a volume that is missing can be filled in, without leaving the list that tells of it.
class MissingVolume : public QWidget {
    Q_OBJECT

public:
    explicit MissingVolume(QWidget* parent = nullptr);

    /// Shown where what is to be mended is the volume of one unit; what is typed for another place
    /// is gone.
    void showPlace(const DocumentState& state, const MendingPlace& place);
    void clear();

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    void said(const QString& message);

private:
    void fill();

    std::optional<DocumentState> m_state;
    MendingPlace m_place;
    QLabel* m_caption;
    QLineEdit* m_volume;
};

} // namespace nytto
