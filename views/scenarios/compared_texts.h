// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/card.h"

class QGridLayout;

namespace nytto {

struct DocumentState;
struct ScenarioSummary;

/// The texts of scenarios side by side: a column per scenario, a row per text that one of them
/// has. It takes no room where none has any.
class ComparedTexts : public Card {
    Q_OBJECT

public:
    explicit ComparedTexts(QWidget* parent = nullptr);
    void show(const DocumentState& state, const std::vector<const ScenarioSummary*>& scenarios);

private:
    QWidget* m_texts = nullptr; ///< made anew for each state
};

} // namespace nytto
