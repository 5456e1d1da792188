// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/field.h"

#include <tuple>

namespace nytto {

struct Initiative;
struct Investment;

/// Initiatives judged against each other within a purpose and yearly frames.
struct Portfolio {
    static constexpr const char* key = "portfolio";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Portfolio");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Portfolios");

    Id<Portfolio> id;
    int position = 0;
    QString number;
    QString name;
    QString purpose;
    QString requirement;        ///< what is asked of a benefit calculation here
    YearSeries frame;           ///< for costs of initiatives
    YearSeries investmentFrame; ///< for investment spending

    bool operator==(const Portfolio&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Portfolio::number>("number", QT_TRANSLATE_NOOP("fields", "Number")),
            field<&Portfolio::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Portfolio::purpose>("purpose", QT_TRANSLATE_NOOP("fields", "Purpose"))
                .paragraphs(),
            field<&Portfolio::requirement>(
                "requirement", QT_TRANSLATE_NOOP("fields", "Required of the calculation")),
            field<&Portfolio::frame>("frame", QT_TRANSLATE_NOOP("fields", "Frame")),
            field<&Portfolio::investmentFrame>("investmentFrame",
                                               QT_TRANSLATE_NOOP("fields", "Investment frame")),
        };
    }
};

/// Money set aside for a year (anslag).
struct Appropriation {
    static constexpr const char* key = "appropriation";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Appropriation");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Appropriations");

    Id<Appropriation> id;
    int position = 0;
    QString name;
    int year = 0;
    Figure amount;
    Id<Portfolio> portfolio;
    QString note;

    bool operator==(const Appropriation&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Appropriation::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required(),
            field<&Appropriation::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                .between(1990, 2200),
            field<&Appropriation::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&Appropriation::portfolio>("portfolio", QT_TRANSLATE_NOOP("fields", "Portfolio")),
            field<&Appropriation::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
        };
    }
};

/// One decided use of an appropriation (ärende), in the order of decision.
struct Matter {
    static constexpr const char* key = "matter";
    static constexpr const char* label = QT_TRANSLATE_NOOP("entities", "Matter");
    static constexpr const char* plural = QT_TRANSLATE_NOOP("entities", "Matters");

    Id<Matter> id;
    int position = 0;
    Id<Appropriation> appropriation;
    QString name;
    QString reference; ///< diary number
    QDate decided;
    Figure amount;
    Id<Initiative> initiative;
    Id<Investment> investment;
    QString note;

    bool operator==(const Matter&) const = default;

    static constexpr auto fields() {
        return std::tuple{
            field<&Matter::appropriation>("appropriation",
                                          QT_TRANSLATE_NOOP("fields", "Appropriation"))
                .owner(),
            field<&Matter::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).required().masked(),
            field<&Matter::reference>("reference", QT_TRANSLATE_NOOP("fields", "Diary number"))
                .masked(),
            field<&Matter::decided>("decided", QT_TRANSLATE_NOOP("fields", "Decided")),
            field<&Matter::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
            field<&Matter::initiative>("initiative", QT_TRANSLATE_NOOP("fields", "Initiative")),
            field<&Matter::investment>("investment", QT_TRANSLATE_NOOP("fields", "Investment")),
            field<&Matter::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).masked(),
        };
    }
};

} // namespace nytto
