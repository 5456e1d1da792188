// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/empty_state.h"

#include "views/shared/text_role.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

/// Text that wraps and is as high as it needs, without asking the page to be as high as all of its
/// parts would like to be, as a layout does for what has a height for its width.
class Words : public RoleLabel {
public:
    Words(const QString& text, QWidget* parent) : RoleLabel(TextRole::Body, text, parent) {
        setWordWrap(true);
    }
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override {
        constexpr int characters = 40;
        const int narrowest = characters * fontMetrics().averageCharWidth();
        return {narrowest, heightForWidth(std::max(width(), narrowest))};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        RoleLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace

EmptyState::EmptyState(const QString& name, const QString& title, const QString& purpose,
                       QWidget* parent)
    : Card(parent), m_steps(new QHBoxLayout) {
    setObjectName(name);
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    constexpr int spacing = 8;
    column()->setSpacing(spacing);
    column()->addWidget(new RoleLabel(TextRole::Section, title, this));
    column()->addWidget(new Words(purpose, this));
    m_steps->setSpacing(spacing);
    m_steps->addStretch(1);
    column()->addLayout(m_steps);
    hide();
}

void EmptyState::standIn(bool isEmpty, std::initializer_list<QWidget*> parts) {
    setVisible(isEmpty);
    for (QWidget* part : parts) {
        auto* splitter = qobject_cast<QSplitter*>(part->parentWidget());
        if (isEmpty == part->isHidden())
            continue;
        if (splitter && isEmpty)
            m_rooms[splitter] = splitter->sizes();
        part->setVisible(!isEmpty);
        if (splitter && !isEmpty)
            splitter->setSizes(m_rooms[splitter]);
    }
}

QPushButton& EmptyState::addStep(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName() + u'-' + name);
    button->setAccessibleName(QString(text).remove(u'&'));
    m_steps->insertWidget(m_steps->count() - 1, button);
    return *button;
}

void EmptyState::addRowStep(const QString& text, GridPanel& table) {
    table.setWhenEmpty({}); // it is said here
    connect(&addStep(QStringLiteral("add"), text), &QPushButton::clicked, this, [&table] {
        table.view().setFocus(); // the button goes with the first row
        table.addRow();
    });
}

} // namespace nytto

#include "moc_empty_state.cpp"
