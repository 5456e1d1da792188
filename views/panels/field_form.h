// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/document/value_place.h"
#include "model/tables/document_state.h"

#include <QWidget>

#include <map>

class QAction;
class QFormLayout;
class QLabel;

namespace nytto {

/// Fields of one entity below each other, made from its field list. A field is one edit when it is
/// left or Enter is pressed. What cannot stand stays as it was typed, marked and with its reason
/// below, until it is mended or taken back with Esc, whatever else changes or is shown meanwhile.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    /// `fields` are keys of the kind's fields, in the order shown.
    FieldForm(const QString& name, const EntityInfo& info, const QStringList& fields,
              const Language& language, QWidget* parent = nullptr);

    /// Shows an entity of the kind; a null id empties the form and closes it for typing.
    void showEntity(const DocumentState& state, const QUuid& id);
    /// Whether it holds what was typed and is not stored, of any entity that it has shown and that
    /// is still in the document.
    bool hasUnstored(const Contents& contents) const;
    /// Asks once more for one field that is not stored; whether it is stored now.
    bool storeAgain();
    /// Why the edit that was asked for last was not stored.
    void tellWhyUnstored(const QString& reason) { m_whyUnstored = reason; }
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
        QLabel* refusal; ///< why what is in the editor is not stored
        QAction* mark;   ///< the sign of it in a line; null in other editors
        QString help;    ///< of the field
    };
    struct Refused {
        QString text;
        QString reason;
    };

    void addField(const FieldInfo& field);
    QWidget* makeEditor(const FieldInfo& field);
    void fill(const Entry& entry, const AnyEntity* entity);
    void setText(const Entry& entry, const QString& text);
    /// Shows why the value is not stored, or (empty) that nothing is amiss.
    void showRefusal(const Entry& entry, const QString& reason);
    const Refused* refusedIn(const Entry& entry) const;
    void forget(const Entry& entry);
    /// What was refused before may be able to stand now, and still is not stored.
    void recheck(const Entry& entry);
    QString typedIn(const Entry& entry) const;
    const Entry* entryOf(const QObject* editor) const;
    void commit(const Entry& entry);
    /// What is in the editor as an edit; none where it changes nothing. What was typed anew and is
    /// the same confirms the value: a note that it was taken over ends.
    Result<std::optional<Edit>> editOf(const Entry& entry) const;
    bool isTypedAnew(const Entry& entry) const;
    void follow(const Entry& entry);
    ValueTexts texts() const { return {m_state->contents, m_state->language, m_state->unit()}; }

    const EntityInfo& m_info;
    Language m_language;
    QFormLayout* m_layout;
    std::vector<Entry> m_entries;
    std::map<std::pair<QUuid, const FieldInfo*>, Refused> m_refused; ///< of every entity shown
    std::optional<DocumentState> m_state;
    QString m_whyUnstored;
    QUuid m_id;
    bool m_filling = false;
};

} // namespace nytto
