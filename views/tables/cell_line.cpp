// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/cell_line.h"

#include "model/basics/figure.h"
#include "views/tables/cell_role.h"

#include <QPainter>

#include <utility>

namespace nytto {

CellLine::CellLine(QAbstractItemView& view, const Language& language, Making making)
    : QWidget(view.parentWidget()), m_view(view), m_language(language),
      m_making(std::move(making)) {
    setObjectName(view.objectName() + QStringLiteral("-cell"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(30); // where keys are held down
    connect(&m_refresh, &QTimer::timeout, this, &CellLine::write);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CellLine::refresh);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &CellLine::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &CellLine::refresh);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CellLine::refresh);
}

/// Without a unit, for the value has its own.
QString CellLine::headingOf(const QModelIndex& cell) const {
    QString heading =
        m_view.model()->headerData(cell.column(), Qt::Horizontal).toString().simplified();
    for (const MoneyUnit unit : {MoneyUnit::Kronor, MoneyUnit::Thousands, MoneyUnit::Millions})
        heading.remove(QStringLiteral(" (%1)").arg(m_language.unitName(unit)));
    return heading;
}

/// Amounts to the öre.
QString CellLine::valueOf(const QModelIndex& cell) const {
    const QVariant figure = cell.data(FigureRole);
    if (figure.canConvert<Figure>() && figure.value<Figure>().isAmount())
        return QStringLiteral("%1 %2").arg(
            m_language.amount(figure.value<Figure>().amount(), MoneyUnit::Kronor, 2),
            m_language.unitName(MoneyUnit::Kronor));
    return cell.data().toString().simplified();
}

void CellLine::write() {
    const QModelIndex cell = m_view.currentIndex();
    QStringList parts;
    if (const QString value = cell.isValid() ? valueOf(cell) : QString(); !value.isEmpty()) {
        const QString heading = headingOf(cell);
        parts << (heading.isEmpty() ? value : QStringLiteral("%1: %2").arg(heading, value));
        if (const QString making = m_making(cell); !making.isEmpty())
            parts << making;
        if (const QString note = cell.data(NoteRole).toString().simplified(); !note.isEmpty())
            parts << note;
    }
    m_text = parts.join(QStringLiteral("  ·  "));
    setAccessibleName(m_text);
    setToolTip(m_text);
    update();
}

QSize CellLine::sizeHint() const {
    return {0, fontMetrics().height() + 4};
}

void CellLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect room = rect().adjusted(4, 0, -4, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace nytto

#include "moc_cell_line.cpp"
