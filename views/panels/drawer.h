// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/side_sheet.h"

#include <QSplitter>

namespace nytto {

/// A page's main part at full height, with a sheet at its foot that is opened on demand, closed by
/// Escape or its button, and as high as it was made last.
class Drawer : public QSplitter {
    Q_OBJECT

public:
    /// `name` is that of the sheet: see SideSheet.
    Drawer(const QString& name, const QString& title, QWidget* main, QWidget* body,
           QWidget* parent = nullptr);

    SideSheet& sheet() const { return *m_sheet; }
    void open();
    void shut();
    bool isOpen() const { return !m_sheet->isHidden(); }

Q_SIGNALS:
    /// Opened or shut.
    void turned(bool isOpen);
    /// Someone has closed it: the focus is to go back to the main part.
    void left();

private:
    QString memory() const;

    SideSheet* m_sheet;
};

} // namespace nytto
