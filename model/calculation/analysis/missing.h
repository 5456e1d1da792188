// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/calculations.h"
#include "model/calculation/initiatives/plan_figures.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/entities/entity_ref.h"
#include "model/entities/investments/investment.h"

#include <QString>

namespace nytto {

enum class Certainty;
class Contents;
enum class InitiativeCost;
class Language;

enum class Chapter;

/// What is not ready in a year's annual analysis.
enum class MissingKind {
    Status,      ///< nobody has begun it, or it is still a draft
    ChapterText, ///< a chapter has no text of its own
    BaseCost,    ///< a service of the base: nothing is known of the year's cost
    InitiativeCost,
    InitiativeImpact,
    NetBenefit, ///< unknown, and the certainty does not say why
    Certainty,  ///< of a net benefit that is an amount: not given
    Investment, ///< its capital cost has gaps, or cannot be calculated
    Finding,    ///< a difference that nobody has accepted
};

/// One thing to see to, and where.
struct Missing {
    MissingKind kind = MissingKind::Status;
    EntityRef subject = {}; ///< null where there is no entity yet: a status, a text
    QString field = {};     ///< its key
    std::optional<int> year = {};
    std::optional<Chapter> chapter = {}; ///< of ChapterText
    QString detail = {};                 ///< what a person needs beside the name; may be empty
    QString finding = {};                ///< of Finding: its key
    bool operator==(const Missing&) const = default;
};

/// Everything that is missing before the annual analysis of the calculations' year can be handed
/// in, by kind, each in the document's order. Of initiatives, those that are neither closed nor
/// cancelled count; the first year that is unknown stands for all. Roundings, truncations and what
/// cannot be decided are no hindrance, and neither are the findings of another year's analysis.
/// Details are in `language`.
std::vector<Missing> missingOf(const Calculations& calculations, const Language& language);

/// The chapter of the annual analysis in which it is seen.
Chapter chapterOf(const Missing& missing, const Contents& contents);

/// "The text is missing", "Net benefit is unknown" …
QString nameOf(MissingKind kind, const Language& language);
/// Where: a chapter, or the name of the entity (as entered, also where it is secret).
QString placeOf(const Missing& missing, const Contents& contents, const Language& language);

/// Whether a chapter of the year has a text.
bool hasText(const Contents& contents, int year, Chapter chapter);

} // namespace nytto
