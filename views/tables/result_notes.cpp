// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/result_notes.h"

#include "views/shared/selectable_label.h"

#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// More notes than this are folded away until they are asked for.
constexpr int notesAtOnce = 2;

} // namespace

ResultNotes::ResultNotes(const QString& name, QWidget& whole)
    : QObject(&whole), m_whole(whole), m_unfold(new QToolButton(&whole)),
      m_text(new SelectableLabel(&whole)), m_room(new QScrollArea(&whole)) {
    m_text->setObjectName(name + QStringLiteral("-note-text"));
    m_text->setWordWrap(true);
    m_text->hide();
    m_text->setAccessibleDescription(tr("Notes on the table"));
    m_unfold->setObjectName(name + QStringLiteral("-notes"));
    m_unfold->setAccessibleName(tr("Notes on the table"));
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->hide();
    connect(m_unfold, &QToolButton::toggled, this, [this](bool shown) {
        m_unfold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        show(shown);
    });
    m_room->setObjectName(name + QStringLiteral("-notes-room"));
    m_room->setAccessibleName(tr("Notes on the table"));
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setWidgetResizable(true);
    m_room->setWidget(m_text);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->hide();
}

void ResultNotes::addTo(QVBoxLayout& layout) {
    layout.addWidget(m_unfold);
    layout.addWidget(m_room);
}

void ResultNotes::setNotes(const QStringList& notes) {
    const QString text = notes.join(u'\n');
    if (text == m_text->text())
        return;
    const bool many = notes.size() > notesAtOnce;
    m_unfold->setText(tr("%n note(s)", nullptr, static_cast<int>(notes.size())));
    m_unfold->setVisible(many);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setChecked(false);
    m_text->setText(text);
    show(!many && !notes.isEmpty());
}

void ResultNotes::show(bool areShown) {
    m_text->setVisible(areShown);
    m_room->setVisible(areShown);
    fit();
}

void ResultNotes::fit() {
    if (m_room->isHidden())
        return;
    constexpr int fewestLines = 4;
    const int width = m_whole.width();
    const int most =
        std::max(fewestLines * m_whole.fontMetrics().lineSpacing(), m_whole.height() / 3);
    const int bar = m_whole.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool fits = m_text->heightForWidth(width) <= most;
    m_room->setFixedHeight(std::min(most, m_text->heightForWidth(fits ? width : width - bar)));
    m_room->setFocusPolicy(fits ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace nytto

#include "moc_result_notes.cpp"
