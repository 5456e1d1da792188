// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"

class QTabWidget;

namespace nytto {

struct EntityInfo;
class FieldForm;
class GridPanel;

/// What holds for the whole document: municipality, years, unit, thresholds, and the lists that
/// the other pages choose from.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    /// A list of the document, with the fields of its table.
    struct List {
        GridPanel* panel;
        QStringList fields;
    };
    void addList(const QString& name, const EntityInfo& info, const QStringList& fields,
                 const QString& whenEmpty, std::function<AnyEntity()> newEntity);

    Language m_language;
    FieldForm* m_form;
    QTabWidget* m_tabs;
    std::vector<List> m_lists;
    std::optional<DocumentState> m_state;
};

} // namespace nytto
