// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/portfolios/portfolio_drop.h"

#include "model/entities/initiatives/initiative.h"
#include "views/tables/grid_model.h"
#include "views/tables/grid_view.h"

#include <QDropEvent>
#include <QMimeData>
#include <QRubberBand>

namespace nytto {

namespace {

/// The initiatives that are dragged; empty when it is anything else.
std::vector<EntityRef> initiativesIn(const QMimeData* mime) {
    std::vector<EntityRef> refs = mime ? GridModel::entitiesIn(*mime) : std::vector<EntityRef>();
    std::erase_if(refs,
                  [](const EntityRef& ref) { return ref.kind != QLatin1String(Initiative::key); });
    return refs;
}

} // namespace

PortfolioDrop::PortfolioDrop(GridView& portfolios)
    : QObject(&portfolios), m_portfolios(portfolios),
      m_mark(new QRubberBand(QRubberBand::Rectangle, portfolios.viewport())) {
    portfolios.viewport()->setAcceptDrops(true);
    portfolios.viewport()->installEventFilter(this);
}

QModelIndex PortfolioDrop::rowAt(const QPoint& at) const {
    const QModelIndex index = m_portfolios.indexAt(at);
    return m_portfolios.order().mapToSource(index);
}

void PortfolioDrop::mark(const QModelIndex& row) {
    if (!row.isValid()) {
        m_mark->hide();
        return;
    }
    const int y = m_portfolios.rowViewportPosition(m_portfolios.order().mapFromSource(row).row());
    const int height = m_portfolios.rowHeight(m_portfolios.order().mapFromSource(row).row());
    m_mark->setGeometry(0, y, m_portfolios.viewport()->width(), height);
    m_mark->show();
}

bool PortfolioDrop::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (initiativesIn(drag->mimeData()).empty())
            return false;
        const QModelIndex row = rowAt(drag->position().toPoint());
        mark(row);
        // Entering between rows is accepted too, or no move would follow.
        drag->setAccepted(row.isValid() || event->type() == QEvent::DragEnter);
        return true;
    }
    case QEvent::DragLeave:
        mark({});
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const std::vector<EntityRef> refs = initiativesIn(drop->mimeData());
        const QModelIndex row = rowAt(drop->position().toPoint());
        mark({});
        if (refs.empty() || !row.isValid())
            return false;
        drop->acceptProposedAction();
        Q_EMIT dropped(refs, m_portfolios.grid().refAt(row.row()).id);
        return true;
    }
    default:
        return false;
    }
}

} // namespace nytto
