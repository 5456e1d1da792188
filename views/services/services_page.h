// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"

class QTabWidget;

namespace nytto {

class EmptyState;
class FieldForm;
class GridPanel;
struct Owned;
class OwnedTable;

/// The services: what each costs per year, how that changes and why; beside the table the texts,
/// causes, moved development and proposals of the one that is chosen.
class ServicesPage : public Page {
    Q_OBJECT

public:
    explicit ServicesPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    void showDetail();
    OwnedTable* addDetail(Owned owned, const QString& title);
    void addDetails();

    Language m_language;
    EmptyState* m_empty;
    GridPanel* m_services;
    QTabWidget* m_tabs;
    FieldForm* m_form;
    std::vector<OwnedTable*> m_details; ///< what belongs to the service that is chosen
    std::optional<DocumentState> m_state;
};

} // namespace nytto
