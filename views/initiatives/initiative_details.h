// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/edit.h"

#include <QTabWidget>

namespace nytto {

struct DocumentState;
struct Edit;
struct EntityInfo;
struct EntityRef;
class FieldForm;
class GridPanel;

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
    /// Brings a member, an investment or a note of the initiative into view.
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year);
    const std::vector<GridPanel*>& panels() const { return m_panels; }

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);

private:
    FieldForm* makeForm(const QString& name, const QStringList& fields);
    QWidget* scrolled(FieldForm* form);
    GridPanel* addPanel(const QString& name, const EntityInfo& info, const QString& title,
                        const QString& whenEmpty);
    void buildServices();
    void showServices(const DocumentState& state, const Initiative* initiative);
    void showInvestments(const DocumentState& state, Id<Initiative> id);
    void showMembers(const DocumentState& state, Id<Initiative> id);
    void showNotes(const DocumentState& state, Id<Initiative> id);
    int tabOf(const QWidget* widget) const;

    Language m_language;
    std::vector<FieldForm*> m_forms;
    std::vector<GridPanel*> m_panels;
    GridPanel* m_services = nullptr;
    GridPanel* m_investments = nullptr;
    GridPanel* m_members = nullptr;
    GridPanel* m_notes = nullptr;
};

} // namespace nytto
