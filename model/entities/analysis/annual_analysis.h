// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/chapter.h"
#include "model/entities/entity.h"

namespace nytto {

struct EntityInfo;

struct Source;
struct Supplier;

enum class AnalysisStatus { Draft, Checked, HandedIn };
std::span<const Choice> choicesOf(AnalysisStatus);

/// The annual analysis of one year: who stands for it, and how far it has come.
struct AnnualAnalysis {
    static constexpr const char* key = "annualAnalysis";
    static EntityInfo declare();

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
};

/// A text of a chapter, about the chapter itself or about one entity in it (which it goes with).
struct ReportText {
    static constexpr const char* key = "reportText";
    static EntityInfo declare();

    Id<ReportText> id;
    int position = 0;
    int year = 0;
    Chapter chapter = Chapter::Introduction;
    EntityRef subject;
    QString text;

    bool operator==(const ReportText&) const = default;
};

/// TakenOver: last year's value, which nobody has changed or confirmed yet; the note ends with it.
enum class NoteKind { Remark, Assumption, Invented, Derived, TakenOver };
std::span<const Choice> choicesOf(NoteKind);

/// A note on any value: an entity, one of its fields, one year of it, one kind of the year.
struct Note {
    static constexpr const char* key = "note";
    static EntityInfo declare();

    Id<Note> id;
    int position = 0;
    EntityRef subject;
    QString fieldKey;        ///< empty: the whole entity
    std::optional<int> year; ///< none: all years
    /// The key of the kind (budget, outcome …) among the field's; empty: all kinds of the year.
    QString seriesKind;
    NoteKind kind = NoteKind::Remark;
    QString text;
    Id<Source> source;

    bool operator==(const Note&) const = default;
    /// Whether the noted value is ours, not a source's.
    bool isAssumed() const { return kind != NoteKind::Remark; }
    /// Whether it is about one year and kind of a series that has these kinds: a note of a kind
    /// that the series does not have is about all of them.
    bool concerns(std::span<const Choice> kinds, int ofYear, int ofKind) const;
};

} // namespace nytto
