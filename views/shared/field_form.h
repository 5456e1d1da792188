// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/value_place.h"
#include "views/shared/document_state.h"
#include "views/shared/error_bubble.h"

#include <QWidget>

class QFormLayout;

namespace nytto {

/// Fields of one entity below each other, made from its field list. A field is one edit when it is
/// left or Enter is pressed; what cannot stand says so beside it and stays until it is mended or
/// taken back with Esc.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    /// `fields` are keys of the kind's fields, in the order shown.
    FieldForm(const QString& name, const EntityInfo& info, const QStringList& fields,
              const Language& language, QWidget* parent = nullptr);

    /// Shows an entity of the kind; a null id empties the form and closes it for typing.
    void showEntity(const DocumentState& state, const QUuid& id);
    /// Puts the focus into a field; false when the form does not have it.
    bool focusField(const QString& field);
    /// What is being typed becomes an edit now, if it can stand.
    void commit();

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    /// What is being typed would be this edit; it is not asked for yet. Without one the typing is
    /// over, or is back at what is there.
    void typing(const std::optional<nytto::Edit>& edit);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Entry {
        const FieldInfo* field;
        QWidget* editor;
    };

    QWidget* makeEditor(const FieldInfo& field);
    void fill(const Entry& entry, const AnyEntity* entity);
    QString typedIn(const Entry& entry) const;
    const Entry* entryOf(const QObject* editor) const;
    void commit(const Entry& entry);
    /// What is in the editor as an edit; none where it changes nothing.
    Result<std::optional<Edit>> editOf(const Entry& entry) const;
    void follow(const Entry& entry);
    ValueTexts texts() const { return {m_state->contents, m_state->language, m_state->unit()}; }

    const EntityInfo& m_info;
    Language m_language;
    std::vector<Entry> m_entries;
    ErrorBubble* m_bubble;
    std::optional<DocumentState> m_state;
    QUuid m_id;
    bool m_filling = false;
};

} // namespace nytto
