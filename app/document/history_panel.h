// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"
#include "model/basics/language.h"
#include "model/document/history.h"
#include "model/tables/report.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace nytto {

class OpenDocument;
class Store;

class ResultTable;

/// Who changed what, when, from what to what: of everything or of a kind, an entity or a field of
/// it, by everybody or by one person. The latest are read first, more when they are asked for.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(const Language& language, QWidget* parent = nullptr);

    /// The changes of one entity, or of a field of it, by everybody; a null ref: of everything.
    void show(const OpenDocument& document, const EntityRef& subject, const QString& field);
    /// Whether that is shown.
    bool isOf(const EntityRef& subject, const QString& field) const {
        return m_filter.subject == subject && m_filter.field == field;
    }
    void focusTable();
    /// Leaves most of the window to the page.
    QSize sizeHint() const override;
    /// Reads anew what is chosen.
    void refresh(const OpenDocument& document);

Q_SIGNALS:
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);
    /// Something else was chosen; refresh() shows it.
    void chosen();
    void said(const QString& message);
    void exportRequested(const nytto::ReportTable& table);

private:
    void build();
    void fillAuthors(Store& store);
    void fillSubjects(const OpenDocument& document);
    void showField();
    void choose();

    Language m_language;
    HistoryFilter m_filter;
    QComboBox* m_author;
    QComboBox* m_subject;
    QCheckBox* m_field; ///< there when a field is chosen
    QPushButton* m_more;
    ResultTable* m_table;
};

} // namespace nytto
