// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/term_cells.h"

#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QPainter>

namespace nytto {

namespace {

constexpr int aside = 4;
constexpr int above = 4;
constexpr int asHighAsItTakes = 100'000;

struct Texts {
    QString name;
    QString remark;
    QFont nameFont;
    QFont remarkFont;
    int flags;
};

Texts textsOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont name = option.font;
    name.setUnderline(index.data(TermCells::LinkRole).toBool());
    QFont plain = option.font;
    plain.setBold(false);
    return {index.data().toString(), index.data(TermCells::RemarkRole).toString(), name,
            fontOf(TextRole::Quiet, plain),
            static_cast<int>(Qt::TextWordWrap | Qt::AlignTop |
                             (option.displayAlignment & Qt::AlignHorizontal_Mask))};
}

int heightOf(const QFont& font, const QString& text, int width, int flags) {
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, asHighAsItTakes), flags, text)
        .height();
}

} // namespace

void TermCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const Texts texts = textsOf(ground, index);
    const QStyle& style = *(option.widget ? option.widget->style() : QApplication::style());
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Tokens& tokens = tokensOf(option.palette);
    const QRect room = option.rect.adjusted(aside, above, -aside, -above);
    painter->save();
    painter->setFont(texts.nameFont);
    painter->setPen(isSelected                      ? tokens.selectionText
                    : index.data(LinkRole).toBool() ? tokens.link
                                                    : tokens.text);
    painter->drawText(room, texts.flags, texts.name);
    painter->setFont(texts.remarkFont);
    painter->setPen(isSelected ? tokens.selectionText : tokens.quiet);
    painter->drawText(
        room.adjusted(0, heightOf(texts.nameFont, texts.name, room.width(), texts.flags), 0, 0),
        texts.flags, texts.remark);
    painter->restore();
}

QSize TermCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Texts texts = textsOf(cell, index);
    const int natural = std::max(QFontMetrics(texts.nameFont).horizontalAdvance(texts.name),
                                 QFontMetrics(texts.remarkFont).horizontalAdvance(texts.remark)) +
                        2 * aside + 2;
    const int width = option.rect.width() > 2 * aside ? option.rect.width() : natural;
    return {natural, heightOf(texts.nameFont, texts.name, width - 2 * aside, texts.flags) +
                         heightOf(texts.remarkFont, texts.remark, width - 2 * aside, texts.flags) +
                         2 * above};
}

} // namespace nytto
