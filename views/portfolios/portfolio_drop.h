// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/entities/entity_ref.h"

class QRubberBand;

namespace nytto {

class GridView;

/// Lets initiatives be dropped onto the rows of a table of portfolios.
class PortfolioDrop : public QObject {
    Q_OBJECT

public:
    explicit PortfolioDrop(GridView& portfolios);

Q_SIGNALS:
    /// Initiatives are held over a portfolio.
    void hovered(const std::vector<nytto::EntityRef>& initiatives, const QUuid& portfolio);
    /// They are dropped, or held elsewhere.
    void left();
    void dropped(const std::vector<nytto::EntityRef>& initiatives, const QUuid& portfolio);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    /// The row at a height; an invalid index between rows.
    QModelIndex rowAt(int y) const;
    void mark(const QModelIndex& row);

    GridView& m_portfolios;
    QRubberBand* m_mark; ///< around the row that would take what is dragged
};

} // namespace nytto
