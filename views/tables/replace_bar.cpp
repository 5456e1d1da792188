// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/replace_bar.h"

#include "views/tables/grid_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace nytto {

namespace {

constexpr std::size_t mostTold = 4; ///< cells that are refused

} // namespace

ReplaceBar::ReplaceBar(GridView& view, QWidget* parent)
    : QFrame(parent), m_view(view), m_text(addText(tr("Find"), "text")),
      m_by(addText(tr("Replace with"), "by")), m_case(new QCheckBox(tr("&Match case"), this)),
      m_whole(new QCheckBox(tr("Whole &cell"), this)),
      m_next(addButton(tr("Find &next"), "next", &ReplaceBar::goToNext)),
      m_one(addButton(tr("&Replace"), "one", &ReplaceBar::replaceOne)),
      m_all(addButton(tr("Replace &all"), "all", &ReplaceBar::replaceAll)),
      m_told(new QLabel(this)) {
    setObjectName(view.objectName() + QStringLiteral("-replacing"));
    setFrameShape(StyledPanel);
    m_case->setObjectName(QStringLiteral("replace-case"));
    m_whole->setObjectName(QStringLiteral("replace-whole"));
    m_told->setObjectName(QStringLiteral("replace-told"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    QPushButton* leave = addButton(tr("C&lose"), "close", &ReplaceBar::close);
    auto* find = new QLabel(tr("&Find:"), this);
    find->setBuddy(m_text);
    auto* by = new QLabel(tr("Replace &with:"), this);
    by->setBuddy(m_by);
    auto* layout = new QGridLayout(this);
    layout->addWidget(find, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(by, 1, 0);
    layout->addWidget(m_by, 1, 1);
    layout->addWidget(m_case, 0, 2);
    layout->addWidget(m_whole, 1, 2);
    layout->addWidget(m_next, 0, 3);
    layout->addWidget(leave, 0, 4);
    layout->addWidget(m_one, 1, 3);
    layout->addWidget(m_all, 1, 4);
    layout->addWidget(m_told, 2, 0, 1, 6);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(5, 1);
    QWidget* before = m_text;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_by, m_case, m_whole, m_next, m_one, m_all, leave}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_text, &QLineEdit::textChanged, this, &ReplaceBar::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &ReplaceBar::goToNext);
    connect(m_by, &QLineEdit::returnPressed, this, &ReplaceBar::replaceOne);
    connect(m_case, &QCheckBox::toggled, this, &ReplaceBar::refresh);
    connect(m_whole, &QCheckBox::toggled, this, &ReplaceBar::refresh);
    QFrame::hide();
}

QLineEdit* ReplaceBar::addText(const QString& name, const char* key) {
    auto* text = new QLineEdit(this);
    text->setObjectName(QStringLiteral("replace-") + QLatin1String(key));
    text->setAccessibleName(name);
    text->setClearButtonEnabled(true);
    return text;
}

QPushButton* ReplaceBar::addButton(const QString& text, const char* name,
                                   void (ReplaceBar::*run)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("replace-") + QLatin1String(name));
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void ReplaceBar::open() {
    QFrame::show();
    m_text->setFocus();
    m_text->selectAll();
    refresh();
}

void ReplaceBar::close() {
    QFrame::hide();
    Q_EMIT closed();
}

Sought ReplaceBar::sought() const {
    return {m_text->text(), m_case->isChecked(), m_whole->isChecked()};
}

void ReplaceBar::tell(const QStringList& sentences) {
    m_told->setText(sentences.join(u' '));
    m_told->setAccessibleName(m_told->text());
}

void ReplaceBar::refresh() {
    const auto count = static_cast<int>(foundCells(m_view, sought()).size());
    for (QPushButton* button : {m_next, m_one, m_all})
        button->setEnabled(count > 0);
    if (m_text->text().isEmpty())
        tell({tr("Looks in the texts of the rows and columns that are shown.")});
    else if (count == 0)
        tell({tr("“%1” is in no text that is shown here.").arg(m_text->text())});
    else
        tell({tr("“%1” is in %n cell(s).", nullptr, count).arg(m_text->text())});
}

/// Behind the current cell, as they stand; from the end on from the beginning.
void ReplaceBar::goToNext() {
    const QModelIndexList found = foundCells(m_view, sought());
    if (found.isEmpty())
        return refresh();
    const auto placeOf = [this](const QModelIndex& cell) {
        return std::pair(m_view.order().mapFromSource(cell).row(),
                         m_view.horizontalHeader()->visualIndex(cell.column()));
    };
    const QModelIndex current = m_view.currentCell();
    auto next = found.begin();
    if (current.isValid())
        next = std::ranges::find_if(
            found, [&](const QModelIndex& cell) { return placeOf(cell) > placeOf(current); });
    if (next == found.end())
        next = found.begin();
    m_view.select(next->row(), next->column());
    tell({tr("%1 of %2: %3")
              .arg(QString::number(next - found.begin() + 1), QString::number(found.size()),
                   next->data(PlainRole).toString().simplified())});
}

bool ReplaceBar::request(const Replacing& replacing) {
    if (!replacing.typed.edit)
        return false;
    Q_EMIT editRequested(*replacing.typed.edit);
    return m_view.grid().isTaken(*replacing.typed.edit);
}

QStringList ReplaceBar::refusals(const Replacing& replacing) const {
    QStringList sentences;
    if (replacing.refused.empty())
        return sentences;
    sentences << tr("%n stay(s) as before:", nullptr, static_cast<int>(replacing.refused.size()));
    for (std::size_t at = 0; at < std::min(replacing.refused.size(), mostTold); ++at) {
        const CellFault& fault = replacing.refused[at];
        sentences << QStringLiteral("%1: %2").arg(
            m_view.grid().index(fault.row, fault.column).data(PlainRole).toString().simplified(),
            fault.message);
    }
    if (replacing.refused.size() > mostTold)
        sentences << QStringLiteral("…");
    return sentences;
}

void ReplaceBar::replaceOne() {
    const QModelIndex current = m_view.currentCell();
    const QModelIndexList found = foundCells(m_view, sought());
    if (!found.contains(current)) // it is shown first
        return goToNext();
    const Replacing replacing = replacedCells(m_view, {current}, sought(), m_by->text(), QString());
    if (!replacing.refused.empty())
        return tell(refusals(replacing));
    if (request(replacing) || !replacing.typed.edit)
        goToNext();
}

void ReplaceBar::replaceAll() {
    const QModelIndexList found = foundCells(m_view, sought());
    if (found.isEmpty())
        return refresh();
    const Replacing replacing =
        replacedCells(m_view, found, sought(), m_by->text(),
                      tr("Replace “%1” in %n cell(s)", nullptr, static_cast<int>(found.size()))
                          .arg(m_text->text()));
    const QStringList refused = refusals(replacing); // by their texts as they are
    const int changed = request(replacing) ? replacing.typed.changed : 0;
    tell(QStringList{tr("Replaced in %n cell(s).", nullptr, changed)} + refused);
}

void ReplaceBar::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && button)
        button->click();
    else if (!isEnter)
        QFrame::keyPressEvent(event);
}

} // namespace nytto

#include "moc_replace_bar.cpp"
