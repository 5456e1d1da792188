// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/side_sheet.h"

#include "views/shared/line_icon.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace nytto {

SideSheet::SideSheet(const QString& name, const QString& title, Edge edge, QWidget* parent)
    : QFrame(parent), m_edge(edge), m_title(new RoleLabel(TextRole::Section, this)),
      m_closing(new QAction(tr("Close, and back to the page"), this)),
      m_close(new QToolButton(this)), m_column(new QVBoxLayout(this)), m_head(new QHBoxLayout) {
    setObjectName(name + QStringLiteral("-sheet"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    constexpr int spacing = 8;
    m_column->setContentsMargins(margin, spacing, margin, spacing);
    m_column->setSpacing(spacing);
    m_closing->setObjectName(QStringLiteral("close-") + name);
    m_closing->setShortcut(Qt::Key_Escape);
    m_closing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_closing, &QAction::triggered, this, &SideSheet::closeRequested);
    addAction(m_closing);
    m_close->setObjectName(name + QStringLiteral("-close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, m_closing, &QAction::trigger);
    m_title->setWordWrap(true);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_close, 0, Qt::AlignTop);
    m_column->addLayout(m_head);
    setTitle(title);
    drawIcon();
}

void SideSheet::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_close->setAccessibleName(tr("Close: %1").arg(title));
}

void SideSheet::addToHead(QWidget* widget) {
    m_head->insertWidget(m_head->count() - 1, widget);
}

void SideSheet::addBody(QWidget* widget, int stretch) {
    m_column->addWidget(widget, stretch);
}

void SideSheet::leaveEscapeToTables() {
    m_closing->setShortcut({});
}

void SideSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        m_closing->trigger();
    else
        QFrame::keyPressEvent(event);
}

void SideSheet::drawIcon() {
    constexpr int size = 20;
    m_close->setIcon(lineIcon(QStringLiteral("close"), tokensOf(*this).text));
    m_close->setIconSize({size, size});
}

void SideSheet::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void SideSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(tokensOf(*this).border);
    if (m_edge == Edge::Left)
        painter.drawLine(0, 0, 0, height());
    else
        painter.drawLine(0, 0, width(), 0);
}

} // namespace nytto

#include "moc_side_sheet.cpp"
