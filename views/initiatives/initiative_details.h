// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/edit.h"
#include "model/tables/document_state.h"

#include <QTabWidget>

class QPushButton;

namespace nytto {

struct DocumentState;
struct Edit;
class FieldForm;
class TickList;
class GridPanel;
class OwnedTable;

struct Initiative;

/// All about one initiative, on tabs: its figures and texts, the services that it touches, its
/// investments, the scenarios that it is part of, and the notes about it.
class InitiativeDetails : public QTabWidget {
    Q_OBJECT

public:
    explicit InitiativeDetails(const Language& language, QWidget* parent = nullptr);

    void showInitiative(const DocumentState& state, Id<Initiative> id);
    /// Puts the focus into a field of the forms; false when none has it.
    bool focusField(const QString& field);
    /// What belongs to the initiative: its investments, its part in scenarios, notes about it.
    const std::vector<OwnedTable*>& owned() const { return m_owned; }
    /// All tables.
    const std::vector<GridPanel*>& panels() const { return m_panels; }

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);

private:
    FieldForm* makeForm(const QString& name, const QStringList& fields);
    void buildServices();
    void chooseServices();
    void setServices(const std::vector<QUuid>& services);
    void showServices(const DocumentState& state, const Initiative* initiative);

    Language m_language;
    std::vector<FieldForm*> m_forms;
    std::vector<GridPanel*> m_panels;
    GridPanel* m_services = nullptr;
    QPushButton* m_choose = nullptr;
    TickList* m_chooser = nullptr; ///< of services
    std::optional<DocumentState> m_state;
    Id<Initiative> m_initiative;
    std::vector<OwnedTable*> m_owned;
};

} // namespace nytto
