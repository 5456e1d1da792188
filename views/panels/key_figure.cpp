// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/key_figure.h"

#include "model/tables/overview/key_figures.h"
#include "views/shared/text_role.h"

#include <QVBoxLayout>

namespace nytto {

KeyFigureCard::KeyFigureCard(const QString& name, QWidget* parent)
    : Card(parent), m_caption(new RoleLabel(TextRole::Quiet, this)),
      m_value(new RoleLabel(TextRole::KeyFigure, this)),
      m_detail(new RoleLabel(TextRole::Quiet, this)), m_chip(new Chip(this)) {
    setObjectName(name);
    setLeading(true);
    m_detail->setWordWrap(true);
    for (QWidget* part : {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_value),
                          static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_chip)})
        column()->addWidget(part);
    column()->addStretch(1);
    constexpr int narrowest = 168;
    setMinimumWidth(narrowest);
}

void KeyFigureCard::show(const KeyFigure& figure) {
    m_caption->setText(figure.caption);
    m_value->setText(figure.value);
    m_detail->setText(figure.detail);
    m_detail->setVisible(!figure.detail.isEmpty());
    m_chip->show(kindOf(figure.urgency), figure.remark);
    QStringList said = {figure.caption + QStringLiteral(": ") + figure.value};
    for (const QString& words : {figure.detail, figure.remark})
        if (!words.isEmpty())
            said << words;
    setAccessibleName(said.join(QStringLiteral(". ")));
}

} // namespace nytto

#include "moc_key_figure.cpp"
