// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/capital_cost_output.h"
#include "app/commands/choice.h"
#include "app/commands/console.h"
#include "app/commands/exit_code.h"
#include "app/commands/number_option.h"
#include "app/commands/verb.h"
#include "model/basics/number_input.h"
#include "model/entities/investments/investment.h"

#include <QCoreApplication>

namespace nytto {

namespace {

QString optionName(const char* option) {
    return QStringLiteral("--") + QString::fromLatin1(option);
}

Result<QString> needed(const CommandLine& line, const char* option) {
    if (const std::optional<QString> given = line.value(option))
        return *given;
    return usageError(Commands::tr("%1 is missing. See “nyttoportfolj capital-cost --help”.")
                          .arg(optionName(option)));
}

Result<int> lifeOf(const CommandLine& line) {
    NYTTO_TRY(text, needed(line, "years"));
    if (const std::optional<int> years = wholeNumber(text))
        return *years;
    return usageError(
        Commands::tr("--years cannot be “%1”; it is a whole number of years.").arg(text));
}

Result<CapitalMethod> methodOf(const CommandLine& line) {
    QStringList words;
    for (const Choice& method : choicesOf(CapitalMethod()))
        words << QString::fromLatin1(method.key);
    NYTTO_TRY(choice, choiceOf(line, "method", words));
    return static_cast<CapitalMethod>(choice);
}

Done readStart(const CommandLine& line, CapitalTerms& terms) {
    const std::optional<QString> text = line.value("start");
    if (!text)
        return {};
    const std::optional<Month> month = Month::fromPlain(*text);
    if (!month)
        return usageError(
            Commands::tr(
                "--start cannot be “%1”; it is a month such as 2020-04, of the years 1900 to 9999.")
                .arg(*text));
    terms.calendar = CapitalCalendar::CalendarYears;
    terms.start = *month;
    return {};
}

/// A decimal point is always right in a script, whatever the language says of "1.125".
Result<Rate> rateOf(const QString& given, const Language& language) {
    NYTTO_TRY(text, numberText("rate", given));
    const Result<Rate> plain = Rate::fromPlainPercent(text);
    return plain ? plain : parsePercent(text, language).in(optionName("rate"));
}

Result<Money> amountOf(const char* option, const QString& given, const Language& language) {
    NYTTO_TRY(text, numberText(option, given));
    return parseMoney(text, MoneyUnit::Kronor, language).in(optionName(option));
}

Result<CapitalTerms> termsOf(const CommandLine& line, const Language& language) {
    CapitalTerms terms;
    NYTTO_TRY(amountText, needed(line, "amount"));
    NYTTO_TRY(amount, amountOf("amount", amountText, language));
    NYTTO_TRY(rateText, needed(line, "rate"));
    NYTTO_TRY(rate, rateOf(rateText, language));
    NYTTO_TRY(life, lifeOf(line));
    NYTTO_TRY(method, methodOf(line));
    const QString residualText = line.value("residual").value_or(QStringLiteral("0"));
    NYTTO_TRY(residual, amountOf("residual", residualText, language));
    terms.amount = amount;
    terms.residual = residual;
    terms.life = life;
    terms.method = method;
    terms.rate = rate;
    NYTTO_CHECK(readStart(line, terms));
    return terms;
}

Result<ExitCode> calculate(const CommandLine& line, Console& console) {
    enum Format { Text, Csv, Json };
    const Language language(Language::ofSystem());
    NYTTO_TRY(format,
              choiceOf(line, "format",
                       {QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")}));
    NYTTO_TRY(terms, termsOf(line, language));
    NYTTO_TRY(cost, capitalCost(terms));
    const CapitalCostAnswer answer{terms, cost};
    const QByteArray output = format == Text  ? capitalCostText(answer, language).toUtf8()
                              : format == Csv ? capitalCostCsv(answer, language)
                                              : capitalCostJson(answer);
    NYTTO_CHECK(console.write(output));
    return ExitCode::Success;
}

constexpr Option options[] = {
    {"amount", QT_TRANSLATE_NOOP("Commands", "AMOUNT"),
     QT_TRANSLATE_NOOP("Commands", "The acquisition value in kronor: 2300000 or \"2,3 mnkr\".")},
    {"rate", QT_TRANSLATE_NOOP("Commands", "PER-CENT"),
     QT_TRANSLATE_NOOP("Commands", "The internal rate in per cent: 1.5 or 1,5.")},
    {"years", QT_TRANSLATE_NOOP("Commands", "NUMBER"),
     QT_TRANSLATE_NOOP("Commands", "The life in whole years.")},
    {"residual", QT_TRANSLATE_NOOP("Commands", "AMOUNT"),
     QT_TRANSLATE_NOOP("Commands", "The residual value in kronor; without it, 0.")},
    {"method", "straight-line|average-balance|annuity",
     QT_TRANSLATE_NOOP("Commands", "Straight line with interest on the opening book value (as it "
                                   "is without this option) or on the average one, or an equal "
                                   "cost every year.")},
    {"start", QT_TRANSLATE_NOOP("Commands", "YYYY-MM"),
     QT_TRANSLATE_NOOP("Commands", "The month in which the asset is taken into use. The years are "
                                   "then calendar years, else years 1, 2, 3 …")},
    {"format", "text|csv|json",
     QT_TRANSLATE_NOOP("Commands", "A table for people (as it is without this option), text for a "
                                   "spreadsheet, or text for another program.")},
};
constexpr Example examples[] = {
    {"capital-cost --amount 2300000 --rate 1.5 --years 5",
     QT_TRANSLATE_NOOP("Commands", "Shows depreciation and interest, year by year.")},
    {"capital-cost --amount 2300000 --rate 1.5 --years 5 --start 2020-04",
     QT_TRANSLATE_NOOP("Commands", "The same by calendar year, from April 2020.")},
};

} // namespace

extern const Verb capitalCostVerb;
const Verb capitalCostVerb = {
    "capital-cost",
    QT_TRANSLATE_NOOP("Commands", "Calculates what an investment costs each year."),
    QT_TRANSLATE_NOOP("Commands", "The capital cost is depreciation and interest. No document is "
                                  "needed."),
    {},
    options,
    examples,
    &calculate,
};

} // namespace nytto
