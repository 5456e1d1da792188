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
      m_mark(new QRubberBand(QRubberBand::Rectangle, &portfolios)) {
    // The names stay while the rest scrolls, and lie over it: they take what is dropped, too.
    for (QWidget* part : {portfolios.viewport(), portfolios.frozen().viewport()}) {
        part->setAcceptDrops(true);
        part->installEventFilter(this);
    }
}

QModelIndex PortfolioDrop::rowAt(int y) const {
    const int row = m_portfolios.rowAt(y);
    return row < 0 ? QModelIndex()
                   : m_portfolios.order().mapToSource(m_portfolios.order().index(row, 0));
}

void PortfolioDrop::mark(const QModelIndex& row) {
    if (!row.isValid()) {
        m_mark->hide();
        return;
    }
    const int y = m_portfolios.rowViewportPosition(m_portfolios.order().mapFromSource(row).row());
    const int height = m_portfolios.rowHeight(m_portfolios.order().mapFromSource(row).row());
    const QRect cells = m_portfolios.viewport()->geometry();
    m_mark->setGeometry(cells.left(), cells.top() + y, cells.width(), height);
    m_mark->show();
    m_mark->raise();
}

bool PortfolioDrop::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (initiativesIn(drag->mimeData()).empty())
            return false;
        const QModelIndex row = rowAt(qRound(drag->position().y()));
        mark(row);
        if (row.isValid())
            Q_EMIT hovered(initiativesIn(drag->mimeData()),
                           m_portfolios.grid().refAt(row.row()).id);
        else
            Q_EMIT left();
        // Entering between rows is accepted too, or no move would follow.
        drag->setAccepted(row.isValid() || event->type() == QEvent::DragEnter);
        return true;
    }
    case QEvent::DragLeave:
        mark({});
        Q_EMIT left();
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        const std::vector<EntityRef> refs = initiativesIn(drop->mimeData());
        const QModelIndex row = rowAt(qRound(drop->position().y()));
        mark({});
        Q_EMIT left();
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

#include "moc_portfolio_drop.cpp"
