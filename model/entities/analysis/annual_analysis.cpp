// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"

#include "model/entities/describe.h"

#include <algorithm>

namespace nytto {

namespace {
constexpr Choice analysisStatuses[] = {
    {"draft", QT_TRANSLATE_NOOP("choices", "Draft")},
    {"checked", QT_TRANSLATE_NOOP("choices", "Checked")},
    {"handed-in", QT_TRANSLATE_NOOP("choices", "Handed in")},
};

constexpr Choice chapters[] = {
    {"summary", QT_TRANSLATE_NOOP("choices", "Summary")},
    {"1", QT_TRANSLATE_NOOP("choices", "1 Management cost of existing services")},
    {"1.1", QT_TRANSLATE_NOOP("choices", "1.1 Significant changes")},
    {"1.2", QT_TRANSLATE_NOOP("choices", "1.2 Proposed categories")},
    {"1.3", QT_TRANSLATE_NOOP("choices", "1.3 Proposed allocation keys")},
    {"2", QT_TRANSLATE_NOOP("choices", "2 Significant deviations of ongoing initiatives")},
    {"3", QT_TRANSLATE_NOOP("choices", "3 Proposed new initiatives")},
    {"3-risks", QT_TRANSLATE_NOOP("choices", "3 General risks")},
    {"3-ongoing", QT_TRANSLATE_NOOP("choices", "3 Ongoing initiatives that need comment")},
    {"4", QT_TRANSLATE_NOOP("choices", "4 Scenarios")},
};

constexpr Choice noteKinds[] = {
    {"remark", QT_TRANSLATE_NOOP("choices", "Remark")},
    {"assumption", QT_TRANSLATE_NOOP("choices", "Assumption")},
    {"invented", QT_TRANSLATE_NOOP("choices", "Invented example")},
    {"derived", QT_TRANSLATE_NOOP("choices", "Derived")},
    {"taken-over", QT_TRANSLATE_NOOP("choices", "Taken over from last year")},
};
} // namespace

std::span<const Choice> choicesOf(AnalysisStatus) {
    return analysisStatuses;
}

std::span<const Choice> choicesOf(Chapter) {
    return chapters;
}

std::span<const Choice> choicesOf(NoteKind) {
    return noteKinds;
}

EntityInfo AnnualAnalysis::declare() {
    return describe<AnnualAnalysis>(
               QT_TRANSLATE_NOOP("entities", "Annual analysis"),
               QT_TRANSLATE_NOOP("entities", "Annual analyses"),
               {
                   field<&AnnualAnalysis::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .reportYear()
                       .between(1990, 2200),
                   field<&AnnualAnalysis::supplier>("supplier",
                                                    QT_TRANSLATE_NOOP("fields", "Supplier")),
                   field<&AnnualAnalysis::status>("status", QT_TRANSLATE_NOOP("fields", "Status")),
                   field<&AnnualAnalysis::preparedBy>("preparedBy",
                                                      QT_TRANSLATE_NOOP("fields", "Prepared by")),
                   field<&AnnualAnalysis::preparedOn>("preparedOn",
                                                      QT_TRANSLATE_NOOP("fields", "Prepared on")),
                   field<&AnnualAnalysis::checkedBy>("checkedBy",
                                                     QT_TRANSLATE_NOOP("fields", "Checked by")),
                   field<&AnnualAnalysis::checkedOn>("checkedOn",
                                                     QT_TRANSLATE_NOOP("fields", "Checked on")),
                   field<&AnnualAnalysis::handedInBy>("handedInBy",
                                                      QT_TRANSLATE_NOOP("fields", "Handed in by")),
                   field<&AnnualAnalysis::handedInOn>("handedInOn",
                                                      QT_TRANSLATE_NOOP("fields", "Handed in on")),
               })
        .shownOn({"analysis"});
}

EntityInfo ReportText::declare() {
    return describe<ReportText>(
               QT_TRANSLATE_NOOP("entities", "Report text"),
               QT_TRANSLATE_NOOP("entities", "Report texts"),
               {
                   field<&ReportText::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&ReportText::chapter>("chapter", QT_TRANSLATE_NOOP("fields", "Chapter")),
                   field<&ReportText::subject>("subject", QT_TRANSLATE_NOOP("fields", "About"))
                       .secretWith()
                       .ownerIfSet(),
                   field<&ReportText::text>("text", QT_TRANSLATE_NOOP("fields", "Text"))
                       .paragraphs()
                       .masked(),
               })
        .shownOn({"analysis"});
}

bool Note::concerns(std::span<const Choice> kinds, int ofYear, int ofKind) const {
    if (year && *year != ofYear)
        return false;
    const auto own = std::ranges::find_if(
        kinds, [&](const Choice& choice) { return seriesKind == QLatin1String(choice.key); });
    return own == kinds.end() || own - kinds.begin() == ofKind;
}

EntityInfo Note::declare() {
    return describe<Note>(
               QT_TRANSLATE_NOOP("entities", "Note"), QT_TRANSLATE_NOOP("entities", "Notes"),
               {
                   field<&Note::subject>("subject", QT_TRANSLATE_NOOP("fields", "About"))
                       .secretWith()
                       .owner(),
                   field<&Note::fieldKey>("field", QT_TRANSLATE_NOOP("fields", "Field"))
                       .programKey(),
                   field<&Note::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .between(1990, 2200),
                   field<&Note::seriesKind>("seriesKind",
                                            QT_TRANSLATE_NOOP("fields", "Kind of amount"))
                       .programKey(),
                   field<&Note::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind of note")),
                   field<&Note::text>("text", QT_TRANSLATE_NOOP("fields", "Text"))
                       .required()
                       .masked(),
                   field<&Note::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New note"))
        .shownOn({"initiatives"});
}

} // namespace nytto
