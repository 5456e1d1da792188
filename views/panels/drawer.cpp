// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/drawer.h"

#include <QSettings>

namespace nytto {

namespace {

constexpr int whole = 1000; ///< heights are kept as parts of it
constexpr int usual = 450;  ///< of the sheet

} // namespace

Drawer::Drawer(const QString& name, const QString& title, QWidget* main, QWidget* body,
               QWidget* parent)
    : QSplitter(Qt::Vertical, parent),
      m_sheet(new SideSheet(name, title, SideSheet::Edge::Top, this)) {
    setObjectName(name + QStringLiteral("-parts"));
    m_sheet->addBody(body, 1);
    addWidget(main);
    addWidget(m_sheet);
    setChildrenCollapsible(false);
    m_sheet->hide();
    connect(m_sheet, &SideSheet::closeRequested, this, [this] {
        shut();
        Q_EMIT left();
    });
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> heights = sizes();
        if (const int all = heights[0] + heights[1]; isOpen() && all > 0)
            QSettings().setValue(memory(), heights[1] * whole / all);
    });
}

QString Drawer::memory() const {
    return QStringLiteral("drawers/") + m_sheet->objectName();
}

void Drawer::open() {
    if (isOpen())
        return;
    m_sheet->show();
    const int high = QSettings().value(memory(), usual).toInt();
    constexpr int pixels = 100; // more than there are, so that both become smaller alike
    setSizes({(whole - high) * pixels, high * pixels});
    setStretchFactor(0, whole - high);
    setStretchFactor(1, high);
    Q_EMIT turned(true);
}

void Drawer::shut() {
    if (!isOpen())
        return;
    m_sheet->hide();
    Q_EMIT turned(false);
}

} // namespace nytto

#include "moc_drawer.cpp"
