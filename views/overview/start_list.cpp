// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/start_list.h"

#include "model/tables/overview/start_steps.h"
#include "views/panels/card.h"
#include "views/panels/chip.h"
#include "views/shared/text_role.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

StartList::StartList(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_title(new RoleLabel(TextRole::Section, tr("Five steps to an annual analysis"), this)) {
    setObjectName(QStringLiteral("start-list"));
    setAccessibleName(m_title->text());
    constexpr int spacing = 8;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing);
    m_column->addWidget(m_title);
}

void StartList::addRow() {
    constexpr int spacing = 16;
    auto* card = new Card(this);
    card->setLeading(true);
    card->setObjectName(QStringLiteral("start-step-%1").arg(m_rows.size() + 1));
    const Row row{card,
                  new RoleLabel(TextRole::Title, card),
                  new RoleLabel(TextRole::Strong, card),
                  new RoleLabel(TextRole::Quiet, card),
                  new RoleLabel(TextRole::Body, card),
                  new Chip(card)};
    row.number->setMinimumWidth(row.number->fontMetrics().averageCharWidth() * 2);
    row.number->setAlignment(Qt::AlignCenter);
    row.what->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.title);
    words->addWidget(row.what);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(row.number);
    line->addLayout(words, 1);
    line->addWidget(row.done);
    line->addWidget(row.next);
    card->column()->addLayout(line);
    const std::size_t at = m_rows.size();
    connect(card, &Card::activated, this, [this, at] { Q_EMIT chosen(m_rows[at].page); });
    m_column->addWidget(card);
    m_rows.push_back(row);
}

/// The first that is not done is marked as the next one, in words too.
void StartList::fill(std::size_t at, const StartStep& step, bool isNext) {
    Row& row = m_rows[at];
    row.page = step.page;
    row.number->setText(step.isDone() ? QStringLiteral("✓") : QString::number(at + 1));
    row.title->setText(step.title);
    row.what->setText(step.what);
    row.done->setText(step.done);
    row.next->show(ChipKind::Chosen, isNext ? tr("Next step") : QString());
    const QString state = step.isDone() ? tr("Done: %1").arg(step.done)
                          : isNext      ? tr("Next step")
                                        : tr("Not done yet");
    row.card->setAccessibleName(
        tr("Step %1: %2. %3").arg(QString::number(at + 1), step.title, state));
    row.card->setAccessibleDescription(step.what);
}

void StartList::show(const std::vector<StartStep>& steps) {
    while (m_rows.size() < steps.size())
        addRow();
    const auto next = std::ranges::find_if_not(steps, &StartStep::isDone);
    for (std::size_t at = 0; at < steps.size(); ++at)
        fill(at, steps[at], next != steps.end() && &*next == &steps[at]);
}

} // namespace nytto

#include "moc_start_list.cpp"
