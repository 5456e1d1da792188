// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/initiatives/initiatives_page.h"

#include <QVBoxLayout>

namespace nytto {

InitiativesPage::InitiativesPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_initiatives(new GridPanel(QStringLiteral("initiatives"), entityInfoOf<Initiative>(),
                                  language, this)) {
    setObjectName(QStringLiteral("initiatives-page"));
    connectTable(*m_initiatives);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_initiatives);
}

void InitiativesPage::showState(const DocumentState& state) {
    m_initiatives->showState(state, fieldColumns(entityInfoOf<Initiative>(),
                                                 {QStringLiteral("number"), QStringLiteral("name"),
                                                  QStringLiteral("stage")},
                                                 m_language, state.unit()));
}

bool InitiativesPage::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    return m_initiatives->reveal(ref, field, year);
}

} // namespace nytto
