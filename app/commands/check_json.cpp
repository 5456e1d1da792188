// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_output.h"
#include "model/basics/figure_json.h"
#include "model/document/json_bytes.h"
#include "model/document/secrecy.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/settings.h"
#include "model/tables/picked.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nytto {

namespace {

QJsonValue yearJson(const std::optional<int>& year) {
    return year ? QJsonValue(*year) : QJsonValue();
}

/// A row of a scenario is no entity: it has no id.
QJsonObject entityJson(const EntityRef& ref, const QString& name) {
    if (ref.isNull())
        return {{QStringLiteral("kind"), QJsonValue()},
                {QStringLiteral("id"), QJsonValue()},
                {QStringLiteral("name"), name}};
    return {{QStringLiteral("kind"), ref.kind},
            {QStringLiteral("id"), ref.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), name}};
}

QJsonObject subjectJson(const Finding& finding, const Contents& contents,
                        const Language& language) {
    const auto entity = contents.find(finding.subject);
    return entityJson(finding.subject,
                      entity ? publicNameOf(contents, *entity, language) : QString());
}

QJsonValue acceptedJson(const Finding& finding, const Contents& contents) {
    const AcceptedDifference* accepted = contents.find(finding.accepted);
    if (!accepted)
        return {};
    return QJsonObject{{QStringLiteral("reason"), accepted->reason},
                       {QStringLiteral("by"), accepted->acceptedBy},
                       {QStringLiteral("on"), accepted->acceptedOn.toString(Qt::ISODate)}};
}

QJsonArray partsJson(const Finding& finding, const Contents& contents, const Language& language) {
    QJsonArray parts;
    for (const FindingPart& part : finding.parts) {
        QJsonObject object = entityJson(part.source, nameOf(part, contents, language));
        object.insert(QStringLiteral("year"), yearJson(part.year));
        object.insert(QStringLiteral("figure"), toJson(part.figure));
        object.insert(QStringLiteral("derived"), part.derived);
        parts.append(object);
    }
    return parts;
}

QJsonValue knownJson(const Finding& finding, Money amount) {
    return finding.isTooLarge ? QJsonValue() : QJsonValue(amount.toPlain());
}

QJsonObject findingJson(const Finding& finding, const Contents& contents,
                        const Language& language) {
    const auto unit = static_cast<std::size_t>(finding.unit);
    return {{QStringLiteral("key"), finding.key()},
            {QStringLiteral("class"), keyOf(finding.kind)},
            {QStringLiteral("rule"), keyOf(finding.rule)},
            {QStringLiteral("place"), placeOf(finding, contents, language)},
            {QStringLiteral("text"), describe(finding, contents, language)},
            {QStringLiteral("subject"), subjectJson(finding, contents, language)},
            {QStringLiteral("year"), yearJson(finding.year)},
            {QStringLiteral("published"), toJson(finding.published)},
            {QStringLiteral("computed"), toJson(finding.computed)},
            {QStringLiteral("known"), knownJson(finding, finding.known)},
            {QStringLiteral("difference"), knownJson(finding, finding.difference)},
            {QStringLiteral("unit"), QLatin1String(choicesOf(MoneyUnit())[unit].key)},
            {QStringLiteral("parts"), partsJson(finding, contents, language)},
            {QStringLiteral("accepted"), acceptedJson(finding, contents)}};
}

QJsonArray attentionJson(const ReportTable& attention) {
    QJsonArray rows;
    for (const Row& row : attention.rows) {
        const auto text = [&](const char* column) {
            return std::get<QString>(cellIn(attention, row, column).content);
        };
        if (row.kind == RowKind::Body)
            rows.append(
                QJsonObject{{QStringLiteral("key"), row.key},
                            {QStringLiteral("what"), text("what")},
                            {QStringLiteral("where"), text("where")},
                            {QStringLiteral("amount"),
                             toJson(std::get<Figure>(cellIn(attention, row, "amount").content))},
                            {QStringLiteral("subject"),
                             QJsonObject{{QStringLiteral("kind"), row.subject.kind},
                                         {QStringLiteral("id"),
                                          row.subject.id.toString(QUuid::WithoutBraces)}}}});
    }
    return rows;
}

} // namespace

QString keyOf(FindingClass kind) {
    static constexpr const char* keys[] = {"agreement", "difference", "rounding", "truncation",
                                           "not-decidable"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(kind)]);
}

QString keyOf(FindingRule rule) {
    static constexpr const char* keys[] = {
        "published-sum",       "scenario-figure",   "member-costs",
        "net-benefit",         "member-cost",       "average-impact",
        "cause-total",         "change-total",      "moved-total",
        "moved-cause",         "moved-over-change", "moved-cause-missing",
        "estimate-percentage", "estimate-total",    "estimate-of-investment",
        "capital-figure"};
    static_assert(std::size(keys) == static_cast<std::size_t>(FindingRule::CapitalFigure) + 1);
    return QString::fromLatin1(keys[static_cast<std::size_t>(rule)]);
}

namespace {

QJsonArray allocationJson(const std::vector<ToldProblem>& problems) {
    QJsonArray rows;
    for (const ToldProblem& problem : problems)
        rows.append(QJsonObject{{QStringLiteral("year"), problem.year},
                                {QStringLiteral("group"), problem.group},
                                {QStringLiteral("text"), problem.sentence},
                                {QStringLiteral("counts"), problem.isFinding}});
    return rows;
}

} // namespace

QByteArray checkJson(const CheckAnswer& answer, const Language& language) {
    QJsonArray damage;
    for (const Error& error : answer.damage)
        damage.append(error.message);
    QJsonArray faults;
    for (const Error& fault : answer.faults)
        faults.append(fault.message);
    QJsonArray failures;
    for (const Error& failure : answer.failures)
        failures.append(failure.message);
    QJsonArray workbook;
    for (const Error& fault : answer.beyondWorkbook)
        workbook.append(fault.message);
    QJsonArray findings;
    for (const Finding& finding : answer.reconciliation.findings)
        findings.append(findingJson(finding, answer.contents, language));
    const Reconciliation& found = answer.reconciliation;
    const auto accepted = static_cast<int>(found.findings.size()) - found.openCount();
    const QJsonObject root{
        {QStringLiteral("damage"), damage},
        {QStringLiteral("faults"), faults},
        {QStringLiteral("failures"), failures},
        {QStringLiteral("workbook"), workbook},
        {QStringLiteral("allocation"), allocationJson(answer.allocation)},
        {QStringLiteral("open"), answer.openCount()},
        {QStringLiteral("accepted"), accepted},
        {QStringLiteral("agreements"), static_cast<int>(found.agreements.size())},
        {QStringLiteral("attention"), attentionJson(answer.attention)},
        {QStringLiteral("findings"), findings}};
    return toBytes(QJsonDocument(root));
}

} // namespace nytto
