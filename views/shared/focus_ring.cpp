// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace nytto {

namespace {

/// Lies over the whole of its parent, and is in nobody's way.
class Ring : public QWidget {
public:
    explicit Ring(QWidget& around) : QWidget(&around) {
        setObjectName(QStringLiteral("focus-ring"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(around.rect());
        around.installEventFilter(this);
        show();
        raise();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        constexpr int width = 2;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

FocusRing::FocusRing(QWidget& window) : QObject(&window), m_window(window) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { follow(focused); });
}

void FocusRing::follow(QWidget* focused) {
    auto* area = qobject_cast<QAbstractScrollArea*>(focused);
    if (m_ring && area && m_ring->parentWidget() == area)
        return;
    delete m_ring;
    if (area && m_window.isAncestorOf(area))
        m_ring = new Ring(*area);
}

} // namespace nytto

#include "moc_focus_ring.cpp"
