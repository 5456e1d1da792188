// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/grid/grid_panel.h"
#include "views/shared/page.h"

namespace nytto {

/// The initiatives.
class InitiativesPage : public Page {
    Q_OBJECT

public:
    explicit InitiativesPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    Language m_language;
    GridPanel* m_initiatives;
};

} // namespace nytto
