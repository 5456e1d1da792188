// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/basics/money.h"

#include <QFrame>

class QActionGroup;
class QToolButton;

namespace nytto {

class RoleLabel;

/// What stands above every page: back and forward, what the page is called, what all amounts are
/// shown in, and the ways to find, to show and to export.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(const Language& language, QWidget* parent = nullptr);

    void setTitle(const QString& group, const QString& title);
    /// What every amount of the page is in, and whether another can be chosen.
    void setUnit(MoneyUnit unit, bool canBeChosen);
    void setPlaces(bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void findRequested();
    void unitChosen(nytto::MoneyUnit unit);
    void fullScreenRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& icon,
                           const QString& key);
    void buildUnits(const Language& language);
    void drawIcons();

    Language m_language;
    QToolButton* m_back;
    QToolButton* m_forward;
    RoleLabel* m_group;
    RoleLabel* m_title;
    QToolButton* m_unit;
    QActionGroup* m_units;
    QToolButton* m_find;
    QToolButton* m_show;
    QToolButton* m_export = nullptr;
};

} // namespace nytto
