// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/capital_cost_output.h"

#include "app/commands/text_table.h"
#include "app/commands/translation.h"
#include "model/entities/investments/investment.h"
#include "model/tables/report.h"
#include "reports/writers/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nytto {

namespace {

const Choice& methodOf(const CapitalTerms& terms) {
    return choicesOf(CapitalMethod())[static_cast<std::size_t>(terms.method)];
}

const Choice& calendarOf(const CapitalTerms& terms) {
    return choicesOf(CapitalCalendar())[static_cast<std::size_t>(terms.calendar)];
}

int yearOf(const CapitalYear& year) {
    return year.year.value_or(year.number);
}

/// The columns, in order: the year, its months, then what CapitalYear holds.
QStringList headings(const Language& language) {
    const auto say = [&](const char* text) { return language.translate("Commands", text); };
    return {say(QT_TRANSLATE_NOOP("Commands", "Year")),
            say(QT_TRANSLATE_NOOP("Commands", "Months")),
            say(QT_TRANSLATE_NOOP("Commands", "Opening value")),
            say(QT_TRANSLATE_NOOP("Commands", "Depreciation")),
            say(QT_TRANSLATE_NOOP("Commands", "Closing value")),
            say(QT_TRANSLATE_NOOP("Commands", "Rate")),
            say(QT_TRANSLATE_NOOP("Commands", "Interest")),
            say(QT_TRANSLATE_NOOP("Commands", "Cost"))};
}

bool hasOre(const CapitalCostAnswer& answer) {
    const auto broken = [](Money amount) { return amount.ore() % 100 != 0; };
    return broken(answer.terms.amount) || broken(answer.terms.residual) ||
           std::ranges::any_of(answer.cost.years, [&](const CapitalYear& year) {
               return broken(year.depreciation) || broken(year.interest);
           });
}

/// What the table is based on, a line each.
QString premises(const CapitalCostAnswer& answer, const Language& language, int decimals) {
    const CapitalTerms& terms = answer.terms;
    const auto kronor = [&](Money amount) {
        return language.amount(amount, MoneyUnit::Kronor, decimals) + QChar(0x00A0) +
               language.unitName(MoneyUnit::Kronor);
    };
    TextTable table({TextTable::Side::Left, TextTable::Side::Left});
    table.add({Commands::tr("Acquisition value"), kronor(terms.amount)});
    table.add({Commands::tr("Residual value"), kronor(terms.residual)});
    table.add({Commands::tr("Life"), Commands::tr("%n year(s)", nullptr, terms.life)});
    table.add({Commands::tr("Method"), language.translate("choices", methodOf(terms).label)});
    table.add({Commands::tr("Calendar"), language.translate("choices", calendarOf(terms).label)});
    table.add({Commands::tr("Rate"), language.percent(std::get<Rate>(terms.rate), 4)});
    return table.text();
}

Row rowOf(const CapitalYear& year) {
    return {QString::number(year.number),
            RowKind::Body,
            {Cell(yearOf(year)), Cell(year.months), Cell(year.opening), Cell(year.depreciation),
             Cell(year.closing), Cell(year.rate), Cell(year.interest), Cell(year.cost)}};
}

ReportTable tableOf(const CapitalCostAnswer& answer, const Language& language) {
    constexpr ColumnType types[] = {ColumnType::Number, ColumnType::Number, ColumnType::Amount,
                                    ColumnType::Amount, ColumnType::Amount, ColumnType::Percent,
                                    ColumnType::Amount, ColumnType::Amount};
    const QStringList titles = headings(language);
    ReportTable table;
    table.key = QStringLiteral("capital-cost");
    for (qsizetype at = 0; at < titles.size(); ++at)
        table.columns.push_back({QString::number(at), titles[at], types[at], MoneyUnit::Kronor, 2});
    for (const CapitalYear& year : answer.cost.years)
        table.rows.push_back(rowOf(year));
    const CapitalCost& cost = answer.cost;
    table.rows.push_back(
        {QStringLiteral("total"),
         RowKind::Total,
         {Cell(language.translate("Commands", QT_TRANSLATE_NOOP("Commands", "Total"))), Cell(),
          Cell(), Cell(cost.depreciation), Cell(), Cell(), Cell(cost.interest), Cell(cost.cost)}});
    return table;
}

} // namespace

QString capitalCostText(const CapitalCostAnswer& answer, const Language& language) {
    const int decimals = hasOre(answer) ? 2 : 0;
    const auto kronor = [&](Money amount) {
        return language.amount(amount, MoneyUnit::Kronor, decimals);
    };
    TextTable table(std::vector<TextTable::Side>(8, TextTable::Side::Right));
    table.add(headings(language));
    for (const CapitalYear& year : answer.cost.years)
        table.add({QString::number(yearOf(year)), QString::number(year.months),
                   kronor(year.opening), kronor(year.depreciation), kronor(year.closing),
                   language.percent(year.rate, 4), kronor(year.interest), kronor(year.cost)});
    const CapitalCost& cost = answer.cost;
    table.add({language.translate("Commands", "Total"),
               {},
               {},
               kronor(cost.depreciation),
               {},
               {},
               kronor(cost.interest),
               kronor(cost.cost)});
    return premises(answer, language, decimals) + u'\n' + table.text();
}

QByteArray capitalCostCsv(const CapitalCostAnswer& answer, const Language& language) {
    return toCsv(tableOf(answer, language), language);
}

QByteArray capitalCostJson(const CapitalCostAnswer& answer) {
    const CapitalTerms& terms = answer.terms;
    QJsonArray rows;
    for (const CapitalYear& year : answer.cost.years)
        rows.append(QJsonObject{{QStringLiteral("year"), yearOf(year)},
                                {QStringLiteral("months"), year.months},
                                {QStringLiteral("opening"), year.opening.toPlain()},
                                {QStringLiteral("depreciation"), year.depreciation.toPlain()},
                                {QStringLiteral("closing"), year.closing.toPlain()},
                                {QStringLiteral("rate"), year.rate.toPlainPercent()},
                                {QStringLiteral("interest"), year.interest.toPlain()},
                                {QStringLiteral("cost"), year.cost.toPlain()}});
    const QJsonObject total{{QStringLiteral("depreciation"), answer.cost.depreciation.toPlain()},
                            {QStringLiteral("interest"), answer.cost.interest.toPlain()},
                            {QStringLiteral("cost"), answer.cost.cost.toPlain()}};
    const QJsonObject root{{QStringLiteral("amount"), terms.amount.toPlain()},
                           {QStringLiteral("residual"), terms.residual.toPlain()},
                           {QStringLiteral("method"), QLatin1String(methodOf(terms).key)},
                           {QStringLiteral("calendar"), QLatin1String(calendarOf(terms).key)},
                           {QStringLiteral("rate"), std::get<Rate>(terms.rate).toPlainPercent()},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("total"), total}};
    return QJsonDocument(root).toJson();
}

} // namespace nytto
