// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/missing_strip.h"

#include "model/tables/report.h"
#include "views/panels/chip.h"
#include "views/tables/result_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

QString textOf(const Row& row, std::size_t column) {
    const auto* text =
        column < row.cells.size() ? std::get_if<QString>(&row.cells[column].content) : nullptr;
    return text ? *text : QString();
}

} // namespace

MissingStrip::MissingStrip(const Language& language, QWidget* parent)
    : QWidget(parent), m_count(new Chip(this)), m_first(new QPushButton(this)),
      m_all(new QToolButton(this)),
      m_table(new ResultTable(QStringLiteral("analysis-missing"), ResultTable::Manner::List,
                              language, this)) {
    m_count->setWordWrap(false); // one line, whatever else stands in it
    m_first->setObjectName(QStringLiteral("analysis-missing-first"));
    m_first->setAccessibleName(tr("The first thing that is missing"));
    m_first->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_all->setObjectName(QStringLiteral("analysis-missing-all"));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all that is missing in the chapter"));
    m_all->setCheckable(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_table->foldGroups();
    m_table->hide();
    constexpr int lines = 9;
    m_table->setMaximumHeight(fontMetrics().lineSpacing() * lines);
    connect(m_all, &QToolButton::toggled, m_table, &QWidget::setVisible);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT activated(m_firstKey); });
    connect(m_table, &ResultTable::activated, this, &MissingStrip::activated);
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_first);
    line->addStretch(1);
    line->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_table);
    hide();
}

void MissingStrip::show(ReportTable missing) {
    const auto count =
        static_cast<int>(std::ranges::count(missing.rows, RowKind::Body, &Row::kind));
    setVisible(count > 0);
    m_count->show(ChipKind::Attention, tr("%n thing(s) missing in the chapter", nullptr, count));
    m_all->setVisible(count > 1);
    if (count < 2)
        m_all->setChecked(false);
    showFirst(missing);
    m_table->setTable(std::move(missing));
}

/// It is cut where it is longer than what can be read at a glance; the whole is read aloud.
void MissingStrip::showFirst(const ReportTable& missing) {
    const auto first = std::ranges::find(missing.rows, RowKind::Body, &Row::kind);
    if (first == missing.rows.end())
        return;
    m_firstKey = first->key;
    const QString where = textOf(*first, 1);
    const QString words =
        where.isEmpty() ? textOf(*first, 0) : tr("%1: %2").arg(textOf(*first, 0), where);
    constexpr int characters = 60;
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight,
                                                   fontMetrics().averageCharWidth() * characters);
    m_first->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    m_first->setToolTip(words);
    m_first->setAccessibleName(words);
}

} // namespace nytto

#include "moc_missing_strip.cpp"
