// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/analysis/glossary.h"

#include "model/basics/text_match.h"
#include "model/tables/table_building.h"

#include <algorithm>

namespace nytto {

namespace {

struct Term {
    const char* term;
    const char* meaning;
};

// Translated with context "glossary".
constexpr Term terms[] = {
    {QT_TRANSLATE_NOOP("glossary", "Allocation key"),
     QT_TRANSLATE_NOOP("glossary", "What a cost is spread by: employees, accounts, computers, "
                                   "licences, messages sent.")},
    {QT_TRANSLATE_NOOP("glossary", "Annual analysis"),
     QT_TRANSLATE_NOOP("glossary", "What a supplier hands in each year: how the costs of its "
                                   "services change, which initiatives it proposes, and scenarios "
                                   "to choose between.")},
    {QT_TRANSLATE_NOOP("glossary", "Appropriation"),
     QT_TRANSLATE_NOOP("glossary", "Money set aside for a year, from which decided matters take "
                                   "their share.")},
    {QT_TRANSLATE_NOOP("glossary", "Average impact"),
     QT_TRANSLATE_NOOP("glossary", "The mean of an initiative's impact over the years of the "
                                   "plan.")},
    {QT_TRANSLATE_NOOP("glossary", "Base"),
     QT_TRANSLATE_NOOP("glossary",
                       "The management cost of all services that are decided to be base "
                       "services or digital infrastructure: what the year costs if "
                       "nothing is done.")},
    {QT_TRANSLATE_NOOP("glossary", "Base service"),
     QT_TRANSLATE_NOOP("glossary", "A service that all units take part in and pay for.")},
    {QT_TRANSLATE_NOOP("glossary", "Breakpoint"),
     QT_TRANSLATE_NOOP("glossary", "A volume above which a service needs more staff, equipment or "
                                   "licences, so that its cost rises by a step.")},
    {QT_TRANSLATE_NOOP("glossary", "Capital cost"),
     QT_TRANSLATE_NOOP("glossary", "What an investment costs in a year: depreciation and "
                                   "interest.")},
    {QT_TRANSLATE_NOOP("glossary", "Cause of change"),
     QT_TRANSLATE_NOOP("glossary", "Why a management cost changes, such as a new delivery, "
                                   "development of the service, or volumes.")},
    {QT_TRANSLATE_NOOP("glossary", "Certainty"),
     QT_TRANSLATE_NOOP("glossary", "How far a net benefit can be relied on; it stands beside the "
                                   "amount.")},
    {QT_TRANSLATE_NOOP("glossary", "Derived remainder"),
     QT_TRANSLATE_NOOP("glossary", "What is left of a published total when all that is stated by "
                                   "itself is taken away; it proves nothing.")},
    {QT_TRANSLATE_NOOP("glossary", "Digital infrastructure"),
     QT_TRANSLATE_NOOP("glossary", "Shared technology that services stand on, such as networks, "
                                   "accounts and platforms.")},
    {QT_TRANSLATE_NOOP("glossary", "Doing nothing"),
     QT_TRANSLATE_NOOP("glossary", "The base alone, with which every scenario is compared.")},
    {QT_TRANSLATE_NOOP("glossary", "Finding"),
     QT_TRANSLATE_NOOP("glossary", "A published figure that does not agree with its parts; it is "
                                   "shown and never corrected.")},
    {QT_TRANSLATE_NOOP("glossary", "Impact"),
     QT_TRANSLATE_NOOP("glossary", "How an initiative changes the management cost in a year, up or "
                                   "down, capital cost included.")},
    {QT_TRANSLATE_NOOP("glossary", "Initiative"),
     QT_TRANSLATE_NOOP("glossary", "A change effort with a cost, an impact, a benefit and risks; "
                                   "it is new (proposed) or ongoing.")},
    {QT_TRANSLATE_NOOP("glossary", "Internal interest rate"),
     QT_TRANSLATE_NOOP("glossary", "The rate that the municipality charges for capital, set for "
                                   "each year.")},
    {QT_TRANSLATE_NOOP("glossary", "Management cost"),
     QT_TRANSLATE_NOOP("glossary", "What it costs in a year to run and maintain a service; as "
                                   "outcome, budget, forecast or proposed budget.")},
    {QT_TRANSLATE_NOOP("glossary", "Moved development"),
     QT_TRANSLATE_NOOP("glossary", "Development that was paid from a development budget before and "
                                   "is part of a service's management cost now.")},
    {QT_TRANSLATE_NOOP("glossary", "Net benefit"),
     QT_TRANSLATE_NOOP("glossary", "Benefits minus costs over a stated number of years.")},
    {QT_TRANSLATE_NOOP("glossary", "Pilot study"),
     QT_TRANSLATE_NOOP("glossary", "An initiative that finds out whether and how something should "
                                   "be done.")},
    {QT_TRANSLATE_NOOP("glossary", "Portfolio"),
     QT_TRANSLATE_NOOP("glossary", "Initiatives that are judged against each other within one "
                                   "purpose and a yearly frame.")},
    {QT_TRANSLATE_NOOP("glossary", "Priority ground"),
     QT_TRANSLATE_NOOP("glossary", "Why an initiative is in a scenario: law, contract, security, "
                                   "political decision, benefit.")},
    {QT_TRANSLATE_NOOP("glossary", "Reconciliation"),
     QT_TRANSLATE_NOOP("glossary", "Comparing published figures with what their parts give.")},
    {QT_TRANSLATE_NOOP("glossary", "Scenario"),
     QT_TRANSLATE_NOOP("glossary", "A named set of initiatives, with texts and a summary per "
                                   "year.")},
    {QT_TRANSLATE_NOOP("glossary", "Service"),
     QT_TRANSLATE_NOOP("glossary", "Something that the supplier delivers to several units.")},
    {QT_TRANSLATE_NOOP("glossary", "Significant change"),
     QT_TRANSLATE_NOOP("glossary", "A change of a management cost that reaches a threshold in "
                                   "kronor or in per cent, or a new or ended service.")},
    {QT_TRANSLATE_NOOP("glossary", "Supplier"),
     QT_TRANSLATE_NOOP("glossary", "The unit that delivers shared services.")},
};

} // namespace

ReportTable glossaryTable(const ReportContext& context) {
    ReportTable table;
    table.key = QStringLiteral("glossary");
    table.columns = {textColumn("term", context.translate("reports", "Term"), 30),
                     textColumn("meaning", context.translate("reports", "Meaning"), 100)};
    std::vector<std::pair<QString, QString>> words;
    for (const Term& term : terms)
        words.emplace_back(context.translate("glossary", term.term),
                           context.translate("glossary", term.meaning));
    const QCollator collator = context.language().collator();
    std::ranges::sort(words, [&](const auto& a, const auto& b) {
        return compareTexts(collator, a.first, b.first) < 0;
    });
    for (std::size_t at = 0; at < words.size(); ++at)
        table.rows.push_back({QStringLiteral("term-%1").arg(at + 1),
                              RowKind::Body,
                              {Cell(words[at].first), Cell(words[at].second)}});
    return table;
}

} // namespace nytto
