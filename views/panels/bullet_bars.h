// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"

#include <QListWidget>
#include <QUuid>

#include <vector>

namespace nytto {

/// What is used of a frame.
struct BulletBar {
    QString caption; ///< of which year
    QString words;   ///< "5,0 of 12,0"
    Figure used;
    Figure frame;
    bool isExceeded = false;

    bool operator==(const BulletBar&) const = default;
};

/// The frames of one owner.
struct BulletRow {
    QUuid id;
    QString name;
    QString detail = {}; ///< behind the name: what the bars are a preview of
    std::vector<BulletBar> bars;
    QString spoken; ///< name and bars in words, for reading aloud

    bool operator==(const BulletRow&) const = default;
};

/// A row with a name per owner, below it a bar per frame: the track is the frame, filled with what
/// is used; what is over it is red behind the frame's end, with a sign in words. Bars of a row have
/// one scale. Each row is read aloud as a sentence.
class BulletBars : public QListWidget {
    Q_OBJECT

public:
    explicit BulletBars(const QString& name, QWidget* parent = nullptr);

    /// Keeps the row that is current.
    void show(const std::vector<BulletRow>& rows);
    void setCurrent(const QUuid& id);
    const std::vector<BulletRow>& rows() const { return m_rows; }

Q_SIGNALS:
    /// A row was chosen, by mouse or key.
    void chosen(const QUuid& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<BulletRow> m_rows;
};

} // namespace nytto
