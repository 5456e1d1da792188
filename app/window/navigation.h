// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_list.h"

#include <QListWidget>

namespace nytto {

/// The pages in groups under their captions, each with an icon, and with a count where something is
/// left to do. Narrow, it shows the icons alone, and tells the names beside the mouse. What is
/// selected is a page, never a caption.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    /// The key of the page that is selected.
    QString page() const;
    void setPage(const QString& key);
    /// What is left to do on a page; none for 0. `words` say of what.
    void setCount(const QString& key, int count, const QString& words);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void pageChanged(const QString& key);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const std::vector<PageEntry>& pages);
    void fit();
    void sinkFoot();
    QListWidgetItem* itemOf(const QString& key) const;

    bool m_narrow = false;
};

} // namespace nytto
