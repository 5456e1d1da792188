// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "views/shared/line_icon.h"
#include "views/shared/text_role.h"
#include "views/shared/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace nytto {

namespace {
/// The name of a button's line icon.
constexpr const char* iconProperty = "lineIcon";
} // namespace

TopBar::TopBar(const Language& language, QWidget* parent)
    : QFrame(parent), m_language(language),
      m_back(addButton(QStringLiteral("go-back"), tr("Back"), QStringLiteral("back"),
                       QStringLiteral("Alt+Left"))),
      m_forward(addButton(QStringLiteral("go-forward"), tr("Forward"), QStringLiteral("forward"),
                          QStringLiteral("Alt+Right"))),
      m_group(new RoleLabel(TextRole::Quiet, this)), m_title(new RoleLabel(TextRole::Title, this)),
      m_unit(new QToolButton(this)), m_units(new QActionGroup(this)),
      m_find(addButton(QStringLiteral("find-anything"), tr("Find …"), QStringLiteral("search"),
                       QStringLiteral("Ctrl+K"))),
      m_show(addButton(QStringLiteral("full-screen"), tr("Full screen"), QStringLiteral("wide"),
                       QStringLiteral("F11"))),
      m_export(addButton(QStringLiteral("export-analysis"), tr("Export"), QStringLiteral("export"),
                         QStringLiteral("Ctrl+E"))) {
    setObjectName(QStringLiteral("top-bar"));
    buildUnits(language);
    for (QToolButton* button : {m_find, m_export})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_find, &QToolButton::clicked, this, &TopBar::findRequested);
    connect(m_show, &QToolButton::clicked, this, &TopBar::fullScreenRequested);
    connect(m_export, &QToolButton::clicked, this, &TopBar::exportRequested);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout(this);
    constexpr int side = 12;
    constexpr int above = 5;
    row->setContentsMargins(side, above, side, above);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(side);
    row->addWidget(m_group);
    row->addWidget(m_title, 1);
    for (QToolButton* button : {m_unit, m_find, m_show, m_export})
        row->addWidget(button);
    drawIcons();
    setPlaces(false, false);
}

QToolButton* TopBar::addButton(const QString& name, const QString& text, const QString& icon,
                               const QString& key) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    button->setProperty(iconProperty, icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::buildUnits(const Language& language) {
    m_unit->setObjectName(QStringLiteral("shown-unit"));
    m_unit->setPopupMode(QToolButton::InstantPopup);
    m_unit->setAutoRaise(true);
    m_unit->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_unit);
    for (const MoneyUnit unit : {MoneyUnit::Kronor, MoneyUnit::Thousands, MoneyUnit::Millions}) {
        QAction* action = menu->addAction(language.unitName(unit), this,
                                          [this, unit] { Q_EMIT unitChosen(unit); });
        action->setObjectName(QStringLiteral("show-in-") + QString::number(orePer(unit) / 100));
        action->setCheckable(true);
        action->setData(static_cast<int>(unit));
        m_units->addAction(action);
    }
    m_unit->setMenu(menu);
}

void TopBar::setTitle(const QString& group, const QString& title) {
    m_group->setText(group.isEmpty() ? QString() : group + QStringLiteral(" ›"));
    m_group->setVisible(!group.isEmpty());
    m_title->setText(title);
}

void TopBar::setUnit(MoneyUnit unit, bool canBeChosen) {
    const QString name = m_language.unitName(unit);
    m_unit->setText(name);
    m_unit->setEnabled(canBeChosen);
    m_unit->setToolTip(tr("All amounts are shown in %1").arg(name));
    m_unit->setAccessibleName(m_unit->toolTip());
    for (QAction* action : m_units->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(unit));
}

void TopBar::setPlaces(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::drawIcons() {
    const QColor colour = tokensOf(*this).text;
    constexpr int size = 20;
    for (QToolButton* button : {m_back, m_forward, m_find, m_show, m_export}) {
        button->setIcon(lineIcon(button->property(iconProperty).toString(), colour));
        button->setIconSize({size, size});
    }
}

void TopBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_export)
        drawIcons();
}

} // namespace nytto

#include "moc_top_bar.cpp"
