// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/before_after.h"

#include "model/basics/or_unknown.h"
#include "views/shared/text_role.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace nytto {

BeforeAfter::BeforeAfter(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_heading(new RoleLabel(TextRole::Strong, this)) {
    setObjectName(name);
    m_heading->setWordWrap(true);
    auto* lines = new QGridLayout;
    lines->setColumnStretch(0, 1);
    lines->setVerticalSpacing(2);
    m_before = addLine(*lines, name + QStringLiteral("-before"), tr("Now"));
    m_after = addLine(*lines, name + QStringLiteral("-after"), tr("Would be"));
    m_difference = addLine(*lines, name + QStringLiteral("-difference"), tr("Difference"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(lines);
}

QLabel* BeforeAfter::addLine(QGridLayout& lines, const QString& name, const QString& caption) {
    auto* label = new RoleLabel(TextRole::Strong, this);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignRight);
    label->setAccessibleDescription(caption);
    const int row = lines.rowCount();
    lines.addWidget(new RoleLabel(TextRole::Quiet, caption, this), row, 0);
    lines.addWidget(label, row, 1);
    return label;
}

void BeforeAfter::show(const QString& heading, const Figure& before, const Figure& after,
                       const std::optional<Rate>& share) {
    const auto text = [this](const Figure& figure) {
        const QString words = m_language.figure(figure, MoneyUnit::Kronor);
        return figure.isAmount()
                   ? QStringLiteral("%1 %2").arg(words, m_language.unitName(MoneyUnit::Kronor))
                   : words;
    };
    const Figure difference = orUnknown(after.minus(before));
    QString change = text(difference);
    if (difference.isAmount() && difference.amount() > Money())
        change.prepend(u'+');
    if (share)
        change += QStringLiteral(" (%1)").arg(m_language.percent(*share, 1));
    m_heading->setText(heading);
    m_before->setText(text(before));
    m_after->setText(text(after));
    m_difference->setText(change);
    setVisible(true);
}

void BeforeAfter::clear() {
    setVisible(false);
}

} // namespace nytto

#include "moc_before_after.cpp"
