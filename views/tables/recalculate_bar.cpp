// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/recalculate_bar.h"

#include "views/tables/grid_view.h"
#include "views/tables/recalculated_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

RecalculateBar::RecalculateBar(GridView& view, const Language& language, QWidget* parent)
    : QFrame(parent), m_view(view), m_language(language), m_change(new QLineEdit(this)),
      m_rounding(new QComboBox(this)), m_told(new QLabel(this)),
      m_accept(new QPushButton(tr("&Recalculate"), this)) {
    setObjectName(view.objectName() + QStringLiteral("-recalculating"));
    setFrameShape(StyledPanel);
    auto* title = new QLabel(tr("Change the selected &numbers:"), this);
    title->setBuddy(m_change);
    m_change->setObjectName(objectName() + QStringLiteral("-change"));
    m_change->setAccessibleName(tr("Change the selected numbers"));
    m_change->setPlaceholderText(tr("+3 %, *1.03, -500, /2"));
    m_change->setToolTip(tr("+ − * or / and a number or a calculation; + and − take per cent too"));
    m_change->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    m_rounding->setObjectName(objectName() + QStringLiteral("-rounding"));
    m_rounding->setAccessibleName(tr("Rounding"));
    m_told->setObjectName(objectName() + QStringLiteral("-told"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_accept->setObjectName(objectName() + QStringLiteral("-accept"));
    auto* leave = new QPushButton(tr("&Close"), this);
    leave->setObjectName(objectName() + QStringLiteral("-close"));
    auto* line = new QHBoxLayout;
    line->addWidget(title);
    line->addWidget(m_change, 1);
    line->addWidget(m_rounding);
    line->addStretch();
    line->addWidget(m_accept);
    line->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_told);
    connect(m_change, &QLineEdit::textChanged, this, &RecalculateBar::refresh);
    connect(m_change, &QLineEdit::returnPressed, this, &RecalculateBar::accept);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &RecalculateBar::refresh);
    connect(m_accept, &QPushButton::clicked, this, &RecalculateBar::accept);
    connect(leave, &QPushButton::clicked, this, &RecalculateBar::close);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecalculateBar::refresh);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &RecalculateBar::refresh);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RecalculateBar::refresh);
    QFrame::hide();
}

void RecalculateBar::open() {
    QFrame::show();
    m_change->setFocus();
    m_change->selectAll();
    refresh();
}

void RecalculateBar::close() {
    QFrame::hide();
    Q_EMIT closed();
}

Rounding RecalculateBar::rounding() const {
    const QVariant chosen = m_rounding->currentData();
    return {chosen.userType() == QMetaType::Int
                ? std::optional(static_cast<MoneyUnit>(chosen.toInt()))
                : std::nullopt,
            chosen.userType() == QMetaType::Bool};
}

/// Amounts to a unit, quantities to whole ones; per cents have no choice.
void RecalculateBar::offerRoundings(const RecalculatedCells& cells) {
    QList<std::pair<QString, QVariant>> offered{{tr("Exactly"), QVariant()}};
    if (cells.amountsBefore.amountCount() > 0) {
        offered[0].first = tr("To the öre");
        for (const MoneyUnit unit : {MoneyUnit::Kronor, MoneyUnit::Thousands, MoneyUnit::Millions})
            if (unit <= std::max(m_view.grid().unit(), MoneyUnit::Thousands))
                offered << std::pair(tr("To whole %1").arg(m_language.unitName(unit)),
                                     QVariant(static_cast<int>(unit)));
    } else if (!cells.quantities.empty()) {
        offered << std::pair(tr("To whole numbers"), QVariant(true));
    }
    m_rounding->setEnabled(offered.size() > 1);
    const bool isSame = m_rounding->count() == static_cast<int>(offered.size()) &&
                        m_rounding->itemText(m_rounding->count() - 1) == offered.back().first;
    if (isSame)
        return;
    const QSignalBlocker quiet(m_rounding);
    m_rounding->clear();
    for (const auto& [text, meaning] : offered)
        m_rounding->addItem(text, meaning);
}

/// As far as what is typed can be read.
RecalculatedCells RecalculateBar::counted() const {
    const auto change = Recalculation::read(m_change->text(), m_language);
    return recalculated(m_view.grid(), m_view.selectedCells(),
                        change ? std::optional(*change) : std::nullopt, rounding());
}

void RecalculateBar::refresh() {
    if (isHidden())
        return;
    offerRoundings(recalculated(m_view.grid(), m_view.selectedCells(), {}, {}));
    const auto change = Recalculation::read(m_change->text(), m_language);
    const RecalculatedCells cells = counted();
    const QString told = toldOf(cells, change.ok(), m_view.grid().unit(), m_language);
    const bool isTyping = m_change->text().trimmed().size() > 1;
    m_told->setText(!cells.fault.isEmpty() ? cells.fault
                    : !change && isTyping  ? change.error().message
                                           : told);
    m_accept->setEnabled(change && cells.fault.isEmpty() && !cells.cells.empty());
}

void RecalculateBar::accept() {
    refresh();
    if (!m_accept->isEnabled())
        return;
    const RecalculatedCells cells = counted();
    const QString told = toldOf(cells, true, m_view.grid().unit(), m_language);
    const TypedEdit typed = m_view.grid().typed(
        cells.cells, tr("Recalculate %n cell(s): %1", nullptr, static_cast<int>(cells.cells.size()))
                         .arg(m_change->text().trimmed()));
    if (!typed.faults.empty()) {
        const CellFault& fault = typed.faults.front();
        m_told->setText(QStringLiteral("%1: %2").arg(
            m_view.grid().index(fault.row, 0).data(Qt::DisplayRole).toString(), fault.message));
    } else if (typed.edit) {
        Q_EMIT editRequested(*typed.edit);
        if (!m_view.grid().isTaken(*typed.edit))
            return;
        m_change->clear();
        close();
        Q_EMIT said(tr("Recalculated. %1 Undo takes it back.").arg(told));
    }
}

void RecalculateBar::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && button)
        button->click();
    else if (!isEnter) // the table below does not go down by what is meant for here
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_recalculate_bar.cpp"
