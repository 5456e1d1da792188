// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/paste_preview.h"

#include "views/tables/grid_view.h"
#include "views/tables/selecting_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr int unfitNamed = 3;

}

PastePreview::PastePreview(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_faults(new SelectingView<QTableWidget>(this)),
      m_dashes(new QCheckBox(tr("A &dash alone means 0"), this)),
      m_rest(new QPushButton(tr("Paste the &rest"), this)),
      m_here(new QPushButton(tr("&Without new rows"), this)) {
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
    m_dashes->setObjectName(QStringLiteral("paste-dashes"));
    m_rest->setObjectName(QStringLiteral("paste-rest"));
    m_here->setObjectName(QStringLiteral("paste-here"));
    auto* nothing = new QPushButton(tr("Paste &nothing"), this);
    nothing->setObjectName(QStringLiteral("paste-nothing"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_rest);
    buttons->addWidget(m_here);
    buttons->addWidget(nothing);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_faults, 1);
    layout->addWidget(m_dashes);
    layout->addLayout(buttons);
    connect(m_rest, &QPushButton::clicked, this, [this] { accept(m_sound); });
    connect(m_here, &QPushButton::clicked, this, [this] { accept(m_soundHere); });
    connect(nothing, &QPushButton::clicked, this, &PastePreview::close);
    connect(m_faults, &QTableWidget::cellActivated, this, [this](int row, int) {
        const QVariant place = m_faults->item(row, 0)->data(Qt::UserRole);
        Q_EMIT cellRequested(place.toPoint().x(), place.toPoint().y());
    });
    QFrame::hide();
}

/// Which rows do not fit, and where to begin instead.
QString PastePreview::unfitSentence(const QStringList& rows, const GridModel& grid) {
    QString names = rows.mid(0, unfitNamed).join(QStringLiteral(", "));
    if (rows.size() > unfitNamed)
        names += QStringLiteral(", …");
    return tr("%n row(s) do not fit: %1. Rows are not added here: add them to the table %2 first, "
              "then paste again.",
              nullptr, static_cast<int>(rows.size()))
        .arg(names, grid.titleOfRows());
}

void PastePreview::addFault(const TypedCell& cell, const QString& message, const GridModel& grid) {
    const int row = m_faults->rowCount();
    m_faults->insertRow(row);
    const QString name = cell.row < grid.rowCount()
                             ? grid.index(cell.row, 0).data(Qt::DisplayRole).toString()
                             : tr("New row %1").arg(cell.row - grid.rowCount() + 1);
    const QStringList texts{name, grid.columns()[static_cast<std::size_t>(cell.column)].heading,
                            cell.text, message};
    for (int column = 0; column < m_faults->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1: %2").arg(m_faults->horizontalHeaderItem(column)->text(),
                                                   item->text()));
        m_faults->setItem(row, column, item);
    }
    m_faults->item(row, 0)->setData(Qt::UserRole, QPoint(cell.row, cell.column));
}

void PastePreview::show(const Paste& paste, const GridModel& grid) {
    m_sound.clear();
    m_soundHere.clear();
    m_faults->setRowCount(0);
    for (const TypedCell& cell : paste.cells) {
        const auto fault = std::ranges::find_if(paste.result.faults, [&](const CellFault& each) {
            return each.row == cell.row && each.column == cell.column;
        });
        if (fault != paste.result.faults.end()) {
            addFault(cell, fault->message, grid);
            continue;
        }
        m_sound.push_back(cell);
        if (cell.row < grid.rowCount())
            m_soundHere.push_back(cell);
    }
    const int faults = m_faults->rowCount();
    const int added = paste.result.added;
    QStringList sentences;
    if (faults > 0)
        sentences << tr("%n cell(s) cannot be pasted. Nothing has been changed yet.", nullptr,
                        faults);
    if (added > 0)
        sentences << tr("%n row(s) are added.", nullptr, added);
    if (paste.cut > 0)
        sentences << tr("%n cell(s) lie to the right of the last column.", nullptr, paste.cut);
    if (!paste.unfit.isEmpty())
        sentences << unfitSentence(paste.unfit, grid);
    if (paste.dashes > 0)
        sentences << tr("%n cell(s) hold only a dash.", nullptr, paste.dashes);
    m_title->setText(sentences.join(u' '));
    m_dashes->setVisible(paste.dashes > 0);
    m_dashes->setChecked(true);
    m_faults->setVisible(faults > 0);
    m_faults->resizeColumnsToContents();
    const bool isSound = faults == 0 && paste.cut == 0 && paste.unfit.isEmpty();
    m_rest->setText(added > 0 && faults == 0 ? tr("&Paste and add the rows")
                    : isSound                ? tr("&Paste")
                                             : tr("Paste the &rest"));
    m_rest->setEnabled(!m_sound.empty());
    m_here->setVisible(added > 0 && !m_soundHere.empty());
    QFrame::show();
    // What is wrong is read before it is left out; what is only more is pasted by Enter.
    (isSound ? m_rest : findChild<QPushButton*>(QStringLiteral("paste-nothing")))->setFocus();
}

void PastePreview::accept(std::vector<TypedCell> cells) {
    if (!m_dashes->isChecked())
        std::erase_if(cells, [](const TypedCell& cell) { return cell.isDash; });
    Q_EMIT accepted(cells);
}

void PastePreview::close() {
    QFrame::hide();
    Q_EMIT closed();
}

void PastePreview::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_paste_preview.cpp"
