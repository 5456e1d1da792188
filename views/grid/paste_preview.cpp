// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/paste_preview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

PastePreview::PastePreview(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_faults(new QTableWidget(this)) {
    setObjectName(QStringLiteral("paste-preview"));
    setFrameShape(StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_faults->setObjectName(QStringLiteral("paste-faults"));
    m_faults->setAccessibleName(tr("What cannot be pasted"));
    m_faults->setColumnCount(4);
    m_faults->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Text"), tr("Reason")});
    m_faults->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faults->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_faults->setTabKeyNavigation(false);
    m_faults->verticalHeader()->hide();
    m_faults->horizontalHeader()->setStretchLastSection(true);
    auto* rest = new QPushButton(tr("Paste the &rest"), this);
    rest->setObjectName(QStringLiteral("paste-rest"));
    auto* nothing = new QPushButton(tr("Paste &nothing"), this);
    nothing->setObjectName(QStringLiteral("paste-nothing"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(rest);
    buttons->addWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_faults, 1);
    layout->addLayout(buttons);
    connect(rest, &QPushButton::clicked, this, [this] {
        Q_EMIT accepted(m_sound);
        close();
    });
    connect(nothing, &QPushButton::clicked, this, &PastePreview::close);
    connect(m_faults, &QTableWidget::cellActivated, this, [this](int row, int) {
        const QVariant place = m_faults->item(row, 0)->data(Qt::UserRole);
        Q_EMIT cellRequested(place.toPoint().x(), place.toPoint().y());
    });
    QFrame::hide();
}

void PastePreview::show(const Paste& paste, const GridModel& grid) {
    m_sound.clear();
    m_faults->setRowCount(0);
    for (const TypedCell& cell : paste.cells) {
        const auto fault = std::ranges::find_if(paste.result.faults, [&](const CellFault& each) {
            return each.row == cell.row && each.column == cell.column;
        });
        if (fault == paste.result.faults.end()) {
            m_sound.push_back(cell);
            continue;
        }
        const int row = m_faults->rowCount();
        m_faults->insertRow(row);
        auto* place =
            new QTableWidgetItem(grid.index(cell.row, 0).data(Qt::DisplayRole).toString());
        place->setData(Qt::UserRole, QPoint(cell.row, cell.column));
        m_faults->setItem(row, 0, place);
        m_faults->setItem(
            row, 1,
            new QTableWidgetItem(grid.columns()[static_cast<std::size_t>(cell.column)].heading));
        m_faults->setItem(row, 2, new QTableWidgetItem(cell.text));
        m_faults->setItem(row, 3, new QTableWidgetItem(fault->message));
        for (int column = 0; column < m_faults->columnCount(); ++column) {
            QTableWidgetItem* item = m_faults->item(row, column);
            item->setData(Qt::AccessibleTextRole,
                          QStringLiteral("%1: %2").arg(
                              m_faults->horizontalHeaderItem(column)->text(), item->text()));
        }
    }
    QStringList sentences;
    if (m_faults->rowCount() > 0)
        sentences << tr("%n cell(s) cannot be pasted. Nothing has been changed yet.", nullptr,
                        m_faults->rowCount());
    if (paste.cut > 0)
        sentences << tr("%n cell(s) lie outside the table.", nullptr, paste.cut);
    m_title->setText(sentences.join(u' '));
    m_faults->setVisible(m_faults->rowCount() > 0);
    m_faults->resizeColumnsToContents();
    QFrame::show();
    findChild<QPushButton*>(QStringLiteral("paste-nothing"))->setFocus();
}

void PastePreview::close() {
    QFrame::hide();
    Q_EMIT closed();
}

void PastePreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nytto
