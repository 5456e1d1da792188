// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_page.h"

#include "model/document/edit.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/settings.h"
#include "model/tables/picked.h"
#include "model/tables/reconciliation/finding_rows.h"
#include "views/panels/empty_state.h"
#include "views/panels/page_places.h"
#include "views/shared/shared_room.h"
#include "views/tables/folded_order.h"
#include "views/tables/result_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

ReconciliationPage::ReconciliationPage(const Language& language, QWidget* parent)
    : Page(parent), m_language(language),
      m_empty(new EmptyState(
          QStringLiteral("reconciliation-empty-state"), tr("Nothing is published yet"),
          tr("Here what was published is compared with what the plan adds up to. A published "
             "figure needs a source, which is entered among the settings; then it is entered "
             "beside its scenario."),
          this)),
      m_all(new QWidget(this)), m_choice(new QComboBox(this)), m_count(new QLabel(this)),
      m_findings(
          new ResultTable(QStringLiteral("findings"), ResultTable::Manner::List, language, this)),
      m_description(new SelectableLabel(this)),
      m_parts(new ResultTable(QStringLiteral("finding-parts"), ResultTable::Manner::List, language,
                              this)),
      m_reason(new QLineEdit(this)), m_accept(new QPushButton(tr("&Accept"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw the acceptance"), this)),
      m_lead(new QPushButton(tr("&Go to the source"), this)) {
    setObjectName(QStringLiteral("reconciliation-page"));
    m_choice->setObjectName(QStringLiteral("findings-choice"));
    m_choice->setAccessibleName(tr("Findings shown"));
    m_choice->addItems(
        {tr("Open findings"), tr("Accepted findings"), tr("All findings"), tr("What agrees")});
    m_count->setTextFormat(Qt::PlainText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addWidget(m_count, 1);
    auto* sides = new QSplitter(Qt::Vertical, this);
    sides->addWidget(m_findings);
    sides->addWidget(buildDetail());
    shareRoom(*sides, {3, 2});
    for (const auto& [page, text] :
         {std::pair(QStringLiteral("settings"), tr("Enter a &source")),
          std::pair(QStringLiteral("scenarios"), tr("To the s&cenarios"))})
        connect(&m_empty->addStep(page, text), &QPushButton::clicked, this,
                [this, key = page] { Q_EMIT pageRequested(key); });
    auto* all = new QVBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(sides, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_all, 1);
    layout->addStretch(); // what there is to say stands above where nothing is compared
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReconciliationPage::showFindings);
    connect(m_findings, &ResultTable::currentKeyChanged, this, &ReconciliationPage::showDetail);
    m_findings->foldGroups();
    if (const auto* order = qobject_cast<FoldedOrder*>(m_findings->view()->model()))
        connect(order, &FoldedOrder::opened, this, &ReconciliationPage::openAgreements);
    const auto lead = [this](const EntityRef& ref) {
        if (!ref.isNull())
            Q_EMIT revealRequested(ref, {}, {});
    };
    for (ResultTable* table : {m_findings, m_parts}) {
        connectTable(*table);
        connect(table, &ResultTable::activated, this,
                [lead, table](const QString& row) { lead(table->subjectOf(row)); });
    }
    connect(m_lead, &QPushButton::clicked, this, [this, lead] {
        if (const Finding* finding = current())
            lead(finding->subject);
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (const Finding* finding = m_state ? current() : nullptr)
            m_drafts[draftOf(*finding)] = typed;
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReconciliationPage::accept);
    connect(m_accept, &QPushButton::clicked, this, &ReconciliationPage::accept);
    connect(m_withdraw, &QPushButton::clicked, this, &ReconciliationPage::withdraw);
}

QWidget* ReconciliationPage::buildDetail() {
    m_description->setObjectName(QStringLiteral("finding-description"));
    m_description->setAccessibleDescription(tr("The finding"));
    m_description->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("finding-reason"));
    m_reason->setAccessibleName(tr("Why the difference is accepted"));
    m_reason->setPlaceholderText(tr("Why the difference is accepted"));
    m_accept->setObjectName(QStringLiteral("finding-accept"));
    m_withdraw->setObjectName(QStringLiteral("finding-withdraw"));
    m_lead->setObjectName(QStringLiteral("finding-source"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_lead);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_withdraw);
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_description);
    layout->addWidget(m_parts, 1);
    layout->addLayout(buttons);
    return detail;
}

void ReconciliationPage::showState(const DocumentState& state) {
    m_state.emplace(state);
    showFindings();
}

/// Selects the first finding of the place as they are listed, also one that is folded away.
bool ReconciliationPage::selectPlace(const QString& place) {
    const auto& result = m_state->calculations.reconciliation();
    if (!result)
        return false;
    QSet<QString> keys;
    const auto add = [&](const Finding& finding) {
        if (place == placeOfClass(finding.kind) || place == finding.key())
            keys.insert(finding.key());
    };
    for (const Finding* finding : findingsShown())
        add(*finding);
    if (keys.isEmpty() && countsAgreements()) {
        for (const Finding& finding : result->agreements)
            add(finding);
        if (!keys.isEmpty())
            openAgreements(agreementsHeading());
    }
    const auto& rows = m_findings->table().rows;
    const auto found =
        std::ranges::find_if(rows, [&](const Row& row) { return keys.contains(row.key); });
    return found != rows.end() && m_findings->select(QString(found->key));
}

/// The choice stays as it is where it shows the place; else the first that does is made, open
/// findings before others.
void ReconciliationPage::showPlace(const QString& place) {
    const int before = m_choice->currentIndex();
    bool isThere = selectPlace(place);
    for (int choice = 0; !isThere && choice < m_choice->count(); ++choice) {
        m_choice->setCurrentIndex(choice);
        isThere = selectPlace(place);
    }
    if (!isThere)
        m_choice->setCurrentIndex(before);
    m_findings->view()->setFocus();
}

/// Their rows are made when they are asked for: most comparisons agree.
void ReconciliationPage::openAgreements(const QString& heading) {
    if (heading != agreementsHeading() || m_withAgreements)
        return;
    m_withAgreements = true;
    showFindings();
}

bool ReconciliationPage::countsAgreements() const {
    const auto which = static_cast<Shown>(m_choice->currentIndex());
    return which == Shown::Open || which == Shown::All;
}

std::vector<const Finding*> ReconciliationPage::findingsShown() const {
    std::vector<const Finding*> shown;
    const auto& result = m_state->calculations.reconciliation();
    if (!result)
        return shown;
    const auto which = static_cast<Shown>(m_choice->currentIndex());
    const auto& list = which == Shown::Agreements ? result->agreements : result->findings;
    for (const Finding& finding : list)
        if (which == Shown::All || which == Shown::Agreements ||
            finding.accepted.isNull() == (which == Shown::Open))
            shown.push_back(&finding);
    return shown;
}

const Finding* ReconciliationPage::findingOf(const QString& key) const {
    const auto& result = m_state->calculations.reconciliation();
    if (!result || key.isEmpty())
        return nullptr;
    const auto isIt = [&](const Finding& finding) { return finding.key() == key; };
    if (const auto found = std::ranges::find_if(result->findings, isIt);
        found != result->findings.end())
        return &*found;
    const auto which = static_cast<Shown>(m_choice->currentIndex());
    if (which != Shown::Agreements && !m_withAgreements)
        return nullptr;
    const auto agrees = std::ranges::find_if(result->agreements, isIt);
    return agrees == result->agreements.end() ? nullptr : &*agrees;
}

const Finding* ReconciliationPage::current() const {
    return findingOf(m_findings->currentKey());
}

std::pair<QUuid, QString> ReconciliationPage::draftOf(const Finding& finding) const {
    return {m_state->settings().id.uuid(), finding.key()};
}

void ReconciliationPage::showFindings() {
    if (!m_state)
        return;
    const auto& result = m_state->calculations.reconciliation();
    const bool isEmpty = result && result->agreements.empty() && result->findings.empty();
    m_empty->setVisible(isEmpty);
    m_all->setVisible(!isEmpty);
    if (!result) {
        m_count->setText(result.error().message);
        return;
    }
    m_count->setText(
        tr("%n comparison(s) agree.", nullptr, static_cast<int>(result->agreements.size())) + u' ' +
        tr("%n finding(s) are open.", nullptr, result->openCount()));
    ListedFindings listed{findingsShown()};
    if (countsAgreements()) {
        listed.agreements = result->agreements.size();
        for (std::size_t at = 0; m_withAgreements && at < result->agreements.size(); ++at)
            listed.shownAgreements.push_back(&result->agreements[at]);
    }
    ReportTable findings = orReason(findingRowsTable(*m_state, listed), m_state->language);
    if (result->agreements.empty() && result->findings.empty())
        findings.whenEmpty =
            tr("Nothing is published yet, so there is nothing to compare. Published "
               "figures of a scenario are entered on the page Scenarios.");
    m_findings->setTable(findings);
    showDetail();
}

void ReconciliationPage::showDetail() {
    if (!m_state)
        return;
    const Finding* finding = current();
    m_description->setText(finding ? describe(*finding, m_state->contents, m_language) : QString());
    m_parts->setTable(finding ? findingPartRowsTable(*m_state, *finding) : ReportTable());
    m_lead->setEnabled(finding && !finding->subject.isNull());
    const AcceptedDifference* accepted =
        finding ? m_state->contents.find(finding->accepted) : nullptr;
    const bool acceptable = finding && finding->kind != FindingClass::Agreement;
    const auto draft = finding ? m_drafts.find(draftOf(*finding)) : m_drafts.end();
    const QString reason = draft != m_drafts.end() ? draft->second
                           : accepted              ? accepted->reason
                                                   : QString();
    if (m_reason->text() != reason)
        m_reason->setText(reason);
    m_reason->setEnabled(acceptable);
    m_accept->setVisible(acceptable && !accepted);
    m_withdraw->setVisible(accepted != nullptr);
}

void ReconciliationPage::accept() {
    const Finding* finding = m_state ? current() : nullptr;
    const QString reason = m_reason->text().trimmed();
    if (!finding || finding->kind == FindingClass::Agreement)
        return;
    if (reason.isEmpty()) {
        Q_EMIT said(tr("Write why the difference is accepted, beside “Accept”; nothing is "
                       "accepted without a reason."));
        m_reason->setFocus();
        return;
    }
    const QString next = finding->accepted.isNull() ? nextOpen(finding->key()) : QString();
    EditBuilder builder(
        m_state->contents, {},
        tr("Accept the difference “%1”").arg(placeOf(*finding, m_state->contents, m_language)), {});
    if (const AcceptedDifference* accepted = m_state->contents.find(finding->accepted)) {
        AcceptedDifference changed = *accepted;
        changed.reason = reason;
        builder.update(changed);
    } else {
        AcceptedDifference difference;
        difference.finding = finding->key();
        difference.reason = reason;
        difference.acceptedBy = m_state->author;
        difference.acceptedOn = QDate::currentDate();
        builder.insert(difference);
    }
    const Edit edit = builder.build();
    if (const Done possible = checkEdit(m_state->contents, edit); !possible) {
        Q_EMIT said(tr("Not stored: %1").arg(possible.error().message));
        m_reason->setFocus();
        return;
    }
    const auto draft = draftOf(*finding);
    Q_EMIT editRequested(edit);
    if (isApplied(m_state->contents, edit) && m_drafts.erase(draft) > 0)
        showDetail();
    // The reason that is written next is one for the next finding, and that is the one shown.
    if (!isApplied(m_state->contents, edit) || next.isEmpty() || !m_findings->select(next))
        return;
    Q_EMIT said(tr("The difference is accepted. Next: %1").arg(m_description->text()));
}

/// The key of the finding to go on with after this one in the list; empty when there is none.
QString ReconciliationPage::nextOpen(const QString& key) const {
    const QAbstractItemModel& rows = *m_findings->view()->model();
    const int current = m_findings->view()->currentIndex().row();
    const std::vector<const Finding*> shown = findingsShown();
    for (int step = 1; step < rows.rowCount(); ++step) {
        const int row = (current + step) % rows.rowCount();
        const QString each = m_findings->keyAt(row);
        const auto found = std::ranges::find_if(
            shown, [&](const Finding* finding) { return finding->key() == each; });
        if (each != key && found != shown.end() && (*found)->accepted.isNull() &&
            (*found)->kind != FindingClass::Agreement)
            return each;
    }
    return {};
}

void ReconciliationPage::withdraw() {
    const Finding* finding = m_state ? current() : nullptr;
    if (!finding || finding->accepted.isNull())
        return;
    EditBuilder builder(
        m_state->contents, {},
        tr("Withdraw the acceptance of “%1”").arg(placeOf(*finding, m_state->contents, m_language)),
        {});
    builder.remove(refTo(finding->accepted));
    Q_EMIT editRequested(builder.build());
}

} // namespace nytto

#include "moc_reconciliation_page.cpp"
