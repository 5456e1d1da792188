// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"
#include "views/shared/selectable_label.h"

#include <map>

class QComboBox;
class QPushButton;

namespace nytto {

struct Finding;

class EmptyState;
class ResultTable;

/// Every finding of the reconciliation with its parts: jump to what it is about, or note why the
/// difference is accepted.
class ReconciliationPage : public Page {
    Q_OBJECT

public:
    explicit ReconciliationPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    /// A finding by its key, or the first of a class: "class-1".
    void showPlace(const QString& place) override;

private:
    enum class Shown { Open, Accepted, All, Agreements };

    QWidget* buildDetail();
    /// By the choice, without the agreements that are only counted there.
    std::vector<const Finding*> findingsShown() const;
    bool countsAgreements() const;
    void openAgreements(const QString& heading);
    bool selectPlace(const QString& place);
    const Finding* findingOf(const QString& key) const;
    const Finding* current() const;
    void showFindings();
    void showDetail();
    void accept();
    QString nextOpen(const QString& key) const;
    void withdraw();
    std::pair<QUuid, QString> draftOf(const Finding& finding) const;

    Language m_language;
    std::optional<DocumentState> m_state;
    EmptyState* m_empty;
    QWidget* m_all; ///< of the page but that
    QComboBox* m_choice;
    QLabel* m_count;
    ResultTable* m_findings;
    bool m_withAgreements = false; ///< somebody has asked for what agrees
    SelectableLabel* m_description;
    ResultTable* m_parts;
    QLineEdit* m_reason;
    std::map<std::pair<QUuid, QString>, QString> m_drafts; ///< reasons that are not stored
    QPushButton* m_accept;
    QPushButton* m_withdraw;
    QPushButton* m_lead;
};

} // namespace nytto
