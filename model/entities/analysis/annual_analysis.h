// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/reconciliation/published.h"

namespace nytto {

enum class AnalysisStatus { Draft, Checked, HandedIn };
constexpr Choice analysisStatuses[] = {
    {"draft", QT_TRANSLATE_NOOP("choices", "Draft")},
    {"checked", QT_TRANSLATE_NOOP("choices", "Checked")},
    {"handed-in", QT_TRANSLATE_NOOP("choices", "Handed in")},
};
constexpr std::span<const Choice> choicesOf(AnalysisStatus) {
    return analysisStatuses;
}

/// The annual analysis of one year: who stands for it, and how far it has come.
struct AnnualAnalysis {
    static constexpr const char* key = "annualAnalysis";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Annual analysis");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Annual analyses");

    Id<AnnualAnalysis> id;
    int position = 0;
    int year = 0;
    Id<Supplier> supplier;
    AnalysisStatus status = AnalysisStatus::Draft;
    QString preparedBy;
    QDate preparedOn;
    QString checkedBy;
    QDate checkedOn;
    QString handedInBy;
    QDate handedInOn;

    bool operator==(const AnnualAnalysis&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&AnnualAnalysis::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&AnnualAnalysis::supplier>("supplier", QT_TRANSLATE_NOOP("fields", "Supplier")),
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
        };
    }
};

/// The chapters of the annual analysis that carry texts of their own.
enum class Chapter {
    Summary,
    Introduction,
    SignificantChanges,
    Categories,
    Keys,
    Deviations,
    NewInitiatives,
    GeneralRisks,
    OngoingInitiatives,
    Scenarios,
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
constexpr std::span<const Choice> choicesOf(Chapter) {
    return chapters;
}

/// A text of a chapter, about the chapter itself or about one entity in it (which it goes with).
struct ReportText {
    static constexpr const char* key = "reportText";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Report text");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Report texts");

    Id<ReportText> id;
    int position = 0;
    int year = 0;
    Chapter chapter = Chapter::Introduction;
    EntityRef subject;
    QString text;

    bool operator==(const ReportText&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&ReportText::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&ReportText::chapter>("chapter", QT_TRANSLATE_NOOP("fields", "Chapter")),
            field<&ReportText::subject>("subject", QT_TRANSLATE_NOOP("fields", "About"))
                .ownerIfSet(),
            field<&ReportText::text>("text", QT_TRANSLATE_NOOP("fields", "Text"))
                .paragraphs()
                .masked(),
        };
    }
};

/// TakenOver: last year's value, which nobody has changed or confirmed yet; the note ends with it.
enum class NoteKind { Remark, Assumption, Invented, Derived, TakenOver };
constexpr Choice noteKinds[] = {
    {"remark", QT_TRANSLATE_NOOP("choices", "Remark")},
    {"assumption", QT_TRANSLATE_NOOP("choices", "Assumption")},
    {"invented", QT_TRANSLATE_NOOP("choices", "Invented example")},
    {"derived", QT_TRANSLATE_NOOP("choices", "Derived")},
    {"taken-over", QT_TRANSLATE_NOOP("choices", "Taken over from last year")},
};
constexpr std::span<const Choice> choicesOf(NoteKind) {
    return noteKinds;
}

/// A note on any value: an entity, one of its fields, one year of it.
struct Note {
    static constexpr const char* key = "note";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Note");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Notes");

    Id<Note> id;
    int position = 0;
    EntityRef subject;
    QString fieldKey;        ///< empty: the whole entity
    std::optional<int> year; ///< none: all years
    NoteKind kind = NoteKind::Remark;
    QString text;
    Id<Source> source;

    bool operator==(const Note&) const = default;
    /// Whether the noted value is ours, not a source's.
    bool isAssumed() const { return kind != NoteKind::Remark; }

    static constexpr auto fields() {
        return std::tuple{
            field<&Note::subject>("subject", QT_TRANSLATE_NOOP("fields", "About")).owner(),
            field<&Note::fieldKey>("field", QT_TRANSLATE_NOOP("fields", "Field")),
            field<&Note::year>("year", QT_TRANSLATE_NOOP("fields", "Year")).between(1990, 2200),
            field<&Note::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind of note")),
            field<&Note::text>("text", QT_TRANSLATE_NOOP("fields", "Text")).required().masked(),
            field<&Note::source>("source", QT_TRANSLATE_NOOP("fields", "Source")),
        };
    }
};

} // namespace nytto
