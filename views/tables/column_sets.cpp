// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_sets.h"

#include "views/tables/grid_column.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace nytto {

ColumnSets::ColumnSets(const QString& table, QWidget* parent)
    : QWidget(parent), m_table(table), m_row(new QHBoxLayout(this)),
      m_all(addButton(QStringLiteral("all"))) {
    setObjectName(table + QStringLiteral("-sets"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addStretch();
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("All columns"));
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT chosen({}); });
    hide();
}

QToolButton* ColumnSets::addButton(const QString& key) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("%1-set-%2").arg(m_table, key));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->insertWidget(std::max(0, m_row->count() - 1), button);
    return button;
}

/// What is chosen is told by a sign, too.
void ColumnSets::tick(QToolButton& button, const QString& name, bool isOn,
                      const QString& tableName) {
    button.setChecked(isOn);
    button.setText(isOn ? QStringLiteral("✓ ") + name : name);
    button.setAccessibleName(
        QStringLiteral("%1: %2").arg(tr("Columns shown, %1").arg(name), tableName));
}

void ColumnSets::show(const std::vector<ColumnSet>& sets, const QSet<QString>& chosen,
                      const QString& tableName) {
    m_chosen = chosen;
    const auto isSame = [](const ColumnSet& set, const std::pair<QString, QToolButton*>& button) {
        return set.key == button.first;
    };
    if (!std::ranges::equal(sets, m_buttons, isSame)) {
        for (const auto& [key, button] : m_buttons)
            delete button;
        m_buttons.clear();
        for (const ColumnSet& set : sets) {
            QToolButton* button = addButton(set.key);
            button->setToolTip(tr("Columns of this kind; choose one or several"));
            connect(button, &QToolButton::clicked, this,
                    [this, key = set.key](bool isOn) { turn(key, isOn); });
            m_buttons.emplace_back(set.key, button);
        }
    }
    tick(*m_all, tr("All"), chosen.isEmpty(), tableName);
    for (std::size_t at = 0; at < sets.size(); ++at)
        tick(*m_buttons[at].second, sets[at].name, chosen.contains(sets[at].key), tableName);
    setVisible(!sets.empty());
}

void ColumnSets::turn(const QString& key, bool isOn) {
    QSet<QString> keys = m_chosen;
    if (isOn)
        keys.insert(key);
    else
        keys.remove(key);
    Q_EMIT chosen(keys.size() == static_cast<qsizetype>(m_buttons.size()) ? QSet<QString>() : keys);
}

} // namespace nytto

#include "moc_column_sets.cpp"
