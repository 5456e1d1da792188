// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/passed_cost_table.h"

#include "model/basics/or_unknown.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_changes.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"

namespace nytto {

namespace {

QString receivedKey(const PassedCost& cost) {
    return QStringLiteral("received-") + cost.other.uuid().toString(QUuid::WithoutBraces);
}
QString passedKey(const PassedCost& cost) {
    return QStringLiteral("passed-") + cost.other.uuid().toString(QUuid::WithoutBraces);
}

/// Rounded to öre for display; the exact amount stands beside it.
Figure amountOf(const Fraction& ore) {
    return orUnknown(ore.rounded());
}

Fraction negative(const Fraction& ore) {
    return Fraction(0) - ore;
}

Row rowOf(const QString& key, RowKind kind, const QString& name, const Figure& amount,
          const EntityRef& subject) {
    Row row{key, kind};
    row.cells = {Cell(name), Cell(amount), Cell(), Cell()};
    row.subject = subject;
    return row;
}

Row passedRow(const QString& key, const QString& name, const PassedCost& cost,
              const Fraction& amount, const Language& language) {
    Row row = rowOf(key, RowKind::Body, name, amountOf(amount), refTo(cost.other));
    row.cells[2] = Cell(cost.share.toRate());
    row.cells[3] = Cell(kronorText(amount, language));
    return row;
}

/// "Own cost: budget", "Lease: X", …
QString nameOfTerm(const Contents& contents, const ServiceCostTerm& term,
                   const Language& language) {
    const auto source = contents.find(term.source);
    const QString name = source ? nameOf(*source) : QString();
    switch (term.kind) {
    case ServiceCostTerm::Kind::Stored:
        return term.costKind
                   ? language.translate(
                         "choices",
                         choicesOf(ServiceCost())[static_cast<std::size_t>(*term.costKind)].label)
                   : name;
    case ServiceCostTerm::Kind::Lease:
        return language.translate("allocation", "Lease: %1").arg(name);
    case ServiceCostTerm::Kind::Step:
        return language.translate("allocation", "Breakpoint that is exceeded: %1").arg(name);
    case ServiceCostTerm::Kind::Impact:
        return language.translate("allocation", "Impact of %1").arg(name);
    }
    return name;
}

Explanation explainOwn(const Contents& contents, const ServiceAllocation& service,
                       const Language& language) {
    Explanation result;
    result.method = language.translate(
        "allocation", "The figure of the year, its leases and the breakpoints that are exceeded.");
    for (const ServiceCostTerm& term : service.terms)
        result.terms.push_back({.name = nameOfTerm(contents, term, language),
                                .figure = term.amount,
                                .source = term.source});
    result.result = service.own;
    return result;
}

/// A share of all that `from` has: its own cost and what it received.
Explanation explainPassed(const Contents& contents, const ServiceAllocation& from,
                          const PassedCost& cost, bool isReceived, const Language& language) {
    Explanation result;
    result.method = language.translate(
        "allocation", "The share of all that the used service costs: its own cost and what it "
                      "has itself received.");
    result.terms.push_back(
        {.name =
             language.translate("allocation", "%1: own cost").arg(nameOf(contents, from.service)),
         .figure = from.own,
         .source = refTo(from.service)});
    for (const PassedCost& received : from.received)
        result.terms.push_back({.name = language.translate("allocation", "Received from %1")
                                            .arg(nameOf(contents, received.other)),
                                .figure = amountOf(received.amount),
                                .source = refTo(received.other),
                                .text = kronorText(received.amount, language)});
    const auto rate = cost.share.toRate();
    result.terms.push_back({.name = language.translate("allocation", "Share"),
                            .source = refTo(from.service),
                            .remark = rate ? language.percent(*rate, 4) : QString(),
                            .text = cost.share.toPlain()});
    result.terms.push_back({.name = language.translate("allocation", "Exact amount"),
                            .text = kronorText(cost.amount, language)});
    result.result = amountOf(isReceived ? cost.amount : negative(cost.amount));
    return result;
}

Explanation explainNet(const Contents& contents, const ServiceAllocation& service,
                       const Language& language) {
    Explanation result;
    result.method = language.translate(
        "allocation", "Own cost and what is received less what is passed on; rounded once, so "
                      "that all services together make the whole.");
    result.terms.push_back({.name = language.translate("allocation", "Own cost"),
                            .figure = service.own,
                            .source = refTo(service.service)});
    const auto add = [&](const char* name, const PassedCost& cost, const Fraction& amount) {
        result.terms.push_back(
            {.name = language.translate("allocation", name).arg(nameOf(contents, cost.other)),
             .figure = amountOf(amount),
             .source = refTo(cost.other),
             .text = kronorText(amount, language)});
    };
    for (const PassedCost& cost : service.received)
        add(QT_TRANSLATE_NOOP("allocation", "Received from %1"), cost, cost.amount);
    for (const PassedCost& cost : service.passedOn)
        add(QT_TRANSLATE_NOOP("allocation", "Passed on to %1"), cost, negative(cost.amount));
    result.result = service.net;
    return result;
}

} // namespace

ReportTable passedCostTable(const Contents& contents, const Allocation& allocation,
                            Id<Service> service, const Language& language) {
    ReportTable table;
    table.key = QStringLiteral("passed-costs");
    table.columns = {
        {QStringLiteral("name"), language.translate("allocation", "What the service costs")},
        kronorColumn(QStringLiteral("amount"), language.translate("allocation", "Amount"), 2),
        {QStringLiteral("share"), language.translate("allocation", "Share (%)"),
         ColumnType::Percent, MoneyUnit::Kronor, 4},
        {QStringLiteral("exact"), language.translate("allocation", "Exact amount")}};
    table.columns[0].width = 34; // services to come have longer names and larger amounts
    table.columns[1].width = table.columns[3].width = 18;
    table.whenEmpty = language.translate("allocation", "Choose a service.");
    const ServiceAllocation* held = allocation.service(service);
    if (!held)
        return table;
    table.title = language.translate("allocation", "What %1 costs in %2")
                      .arg(nameOf(contents, service), QString::number(allocation.year));
    table.rows.push_back(rowOf(QStringLiteral("own"), RowKind::Body,
                               language.translate("allocation", "Own cost"), held->own,
                               refTo(service)));
    for (const PassedCost& cost : held->received)
        table.rows.push_back(passedRow(
            receivedKey(cost),
            language.translate("allocation", "Received from %1").arg(nameOf(contents, cost.other)),
            cost, cost.amount, language));
    for (const PassedCost& cost : held->passedOn)
        table.rows.push_back(passedRow(
            passedKey(cost),
            language.translate("allocation", "Passed on to %1").arg(nameOf(contents, cost.other)),
            cost, negative(cost.amount), language));
    table.rows.push_back(rowOf(QStringLiteral("net"), RowKind::Total,
                               language.translate("allocation", "Left to allocate"), held->net,
                               refTo(service)));
    return table;
}

std::optional<Explanation> explainPassedCost(const Contents& contents, const Allocation& allocation,
                                             Id<Service> service, const Language& language,
                                             const QString& rowKey) {
    const ServiceAllocation* held = allocation.service(service);
    if (!held)
        return {};
    std::optional<Explanation> result;
    if (rowKey == QLatin1String("own"))
        result = explainOwn(contents, *held, language);
    else if (rowKey == QLatin1String("net"))
        result = explainNet(contents, *held, language);
    for (const PassedCost& cost : held->received)
        if (rowKey == receivedKey(cost))
            result = explainPassed(contents, *allocation.service(cost.other), cost, true, language);
    for (const PassedCost& cost : held->passedOn)
        if (rowKey == passedKey(cost))
            result = explainPassed(contents, *held, cost, false, language);
    if (!result)
        return {};
    const ReportTable table = passedCostTable(contents, allocation, service, language);
    const Row& row = table.rows[static_cast<std::size_t>(table.rowIndex(rowKey))];
    result->isInOre = true;
    result->title = QStringLiteral("%1: %2").arg(nameOf(contents, service),
                                                 std::get<QString>(row.cells.front().content));
    return result;
}

} // namespace nytto
