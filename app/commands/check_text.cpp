// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_output.h"
#include "app/commands/text_table.h"
#include "app/commands/translation.h"
#include "model/basics/excerpt.h"
#include "model/basics/plain_text.h"
#include "model/entities/entity_info.h"
#include "model/entities/reconciliation/published.h"
#include "model/tables/amount_text.h"
#include "model/tables/overview/attention_table.h"
#include "model/tables/picked.h"

#include <algorithm>
#include <functional>

namespace nytto {

namespace {

constexpr FindingClass shownClasses[] = {FindingClass::Difference, FindingClass::Truncation,
                                         FindingClass::Rounding, FindingClass::NotDecidable};

/// Of the rules that the document breaks; all of them are in the JSON.
constexpr std::size_t mostErrors = 100;

/// The names of the document that are long, which are shortened as messages shorten them.
class LongNames {
public:
    explicit LongNames(const Contents& contents) {
        for (const EntityInfo& info : entityInfos())
            for (const FieldInfo& field : info.fields)
                if (field.nameRank > 0)
                    contents.forEach(info.index, [&](const void* entity, const QUuid&) {
                        const Value value = field.get(entity);
                        const auto* name = std::get_if<QString>(&value);
                        if (name && excerpt(*name) != *name)
                            m_names << onOneLine(*name);
                    });
        std::ranges::sort(m_names, std::greater(), &QString::size); // one may stand in another
    }

    QString shortenedIn(QString text) const {
        for (const QString& name : m_names)
            text.replace(name, excerpt(name));
        return text;
    }

private:
    QStringList m_names;
};

/// One finding as lines of text.
class FindingText {
public:
    FindingText(const Finding& finding, const Contents& contents, const LongNames& longNames,
                const Language& language)
        : m_finding(finding), m_contents(contents), m_longNames(longNames), m_language(language),
          m_step(stepOf(finding)) {}

    QString text() const {
        QString result =
            QStringLiteral("  ") + onOneLine(placeOf(m_finding, m_contents, m_language)) + u'\n';
        result += QStringLiteral("    ") + nameOf(m_finding.rule, m_language) + u'\n';
        if (isRule() || m_finding.isTooLarge)
            result += QStringLiteral("    ") +
                      onOneLine(describe(m_finding, m_contents, m_language)) + u'\n';
        return result + figures() + acceptance() + u'\n';
    }

private:
    static std::int64_t stepOf(const Finding& finding) {
        std::int64_t step = orePer(finding.unit);
        for (int i = 0; i < finding.decimals && step % 10 == 0; ++i)
            step /= 10;
        return step;
    }
    /// A rule of the document, told by a sentence: there is nothing published to compare.
    bool isRule() const {
        return m_finding.rule == FindingRule::MovedOverChange ||
               m_finding.rule == FindingRule::MovedCauseMissing;
    }

    QString figures() const {
        TextTable table({TextTable::Side::Left, TextTable::Side::Right, TextTable::Side::Right});
        if (!isRule()) {
            add(table, Commands::tr("published"), m_finding.published);
            add(table, Commands::tr("computed"), m_finding.computed);
            if (!m_finding.computed.isAmount() && !m_finding.isTooLarge)
                add(table, Commands::tr("of that known"), m_finding.known);
            if (!m_finding.isTooLarge)
                add(table, Commands::tr("difference"), m_finding.difference);
        }
        if (!m_finding.parts.empty())
            table.add({Commands::tr("parts:")});
        for (const FindingPart& part : m_finding.parts)
            add(table, QStringLiteral("  ") + partName(part), part.figure);
        return table.text(4);
    }

    QString partName(const FindingPart& part) const {
        // Before the columns are made as wide as they are long.
        QString name = m_longNames.shortenedIn(onOneLine(nameOf(part, m_contents, m_language)));
        if (part.year && isCalculationYear(*part.year))
            name = Commands::tr("%1, year %2").arg(name, QString::number(*part.year));
        else if (part.year)
            name += u' ' + QString::number(*part.year);
        return part.derived ? Commands::tr("%1 (derived)").arg(name) : name;
    }
    static bool isCalculationYear(int year) { return year <= 100; }

    void add(TextTable& table, const QString& label, const Figure& figure) const {
        const QString unit = QChar(0x00A0) + m_language.unitName(m_finding.unit);
        const QString shown = m_language.figure(figure, m_finding.unit, m_finding.decimals);
        const bool even = !figure.isAmount() || figure.amount().ore() % m_step == 0;
        table.add({label, figure.isAmount() ? shown + unit : shown,
                   even ? QString()
                        : m_language.amount(figure.amount(), MoneyUnit::Kronor, 2) + QChar(0x00A0) +
                              m_language.unitName(MoneyUnit::Kronor)});
    }

    QString acceptance() const {
        const AcceptedDifference* accepted = m_contents.find(m_finding.accepted);
        if (!accepted)
            return {};
        const QString reason = onOneLine(accepted->reason);
        QStringList who;
        if (!accepted->acceptedBy.isEmpty())
            who << onOneLine(accepted->acceptedBy);
        if (accepted->acceptedOn.isValid())
            who << m_language.date(accepted->acceptedOn);
        return QStringLiteral("    ") +
               (who.isEmpty() ? Commands::tr("accepted: %1").arg(reason)
                              : Commands::tr("accepted (%1): %2")
                                    .arg(who.join(QStringLiteral(", ")), reason)) +
               u'\n';
    }

    const Finding& m_finding;
    const Contents& m_contents;
    const LongNames& m_longNames;
    const Language& m_language;
    std::int64_t m_step; ///< öre in the last printed place
};

/// What is to look at: "86 open findings of the reconciliation, 444 faults of the document, its
/// figures or its bills".
QString kindsOf(const CheckAnswer& answer) {
    const int findings = answer.reconciliation.openCount();
    const int exceeded = answer.exceededCount();
    const int others = answer.openCount() - findings - exceeded;
    QStringList kinds;
    if (findings > 0)
        kinds << Commands::tr("%n open finding(s) of the reconciliation", nullptr, findings);
    if (others > 0)
        kinds << Commands::tr("%n fault(s) of the document, its figures or its bills", nullptr,
                              others);
    if (exceeded > 0)
        kinds << Commands::tr("%n exceeded frame(s) and appropriation(s)", nullptr, exceeded);
    return kinds.join(QStringLiteral(", "));
}

QString headline(const CheckAnswer& answer) {
    const Reconciliation& found = answer.reconciliation;
    const int open = answer.openCount();
    const int accepted = static_cast<int>(found.findings.size()) - found.openCount();
    const auto agreements = static_cast<int>(found.agreements.size());
    const auto own = static_cast<int>(std::ranges::count_if(
        found.agreements, [](const Finding& agreement) { return agreement.stated.isNull(); }));
    QStringList parts;
    parts << (open == 0 ? Commands::tr("Nothing to look at")
                        : Commands::tr("%n thing(s) to look at", nullptr, open) +
                              QStringLiteral(": ") + kindsOf(answer));
    if (accepted > 0)
        parts << Commands::tr("%n accepted finding(s)", nullptr, accepted);
    QString agreeing = Commands::tr("%n comparison(s) agree", nullptr, agreements);
    if (own > 0)
        agreeing += QStringLiteral(", ") +
                    Commands::tr("%n of them of the document's own figures", nullptr, own);
    parts << agreeing;
    return parts.join(QStringLiteral("; ")) + QStringLiteral(".\n\n");
}

/// A line each, below what they have in common.
template <class Errors>
QString listed(const QString& heading, const Errors& errors) {
    if (errors.empty())
        return {};
    QString result = heading + u'\n';
    const std::size_t shown = std::min(errors.size(), mostErrors);
    for (std::size_t at = 0; at < shown; ++at)
        result += QStringLiteral("  ") + onOneLine(errors[at].message) + u'\n';
    if (const int left = static_cast<int>(errors.size() - shown); left > 0)
        result += QStringLiteral("  ") + Commands::tr("… and %n more", "faults", left) + u'\n';
    return result + u'\n';
}

/// "Unit prices: 3", and below it those of them that count.
QString allocationText(const std::vector<ToldProblem>& problems, const Contents& contents,
                       const Language& language) {
    std::vector<QString> groups;
    for (const ToldProblem& problem : problems)
        if (std::ranges::find(groups, problem.group) == groups.end())
            groups.push_back(problem.group);
    QString result;
    for (const QString& group : groups) {
        std::vector<ToldProblem> findings;
        int count = 0;
        for (const ToldProblem& problem : problems)
            if (problem.group == group) {
                ++count;
                if (problem.isFinding)
                    findings.push_back(problem);
            }
        const QStringList sentences = shortSentences(findings, contents, language);
        result += QStringLiteral("  %1: %2\n").arg(group, QString::number(count));
        const qsizetype shown = std::min<qsizetype>(sentences.size(), mostErrors);
        for (const QString& sentence : sentences.first(shown))
            result += QStringLiteral("    ") + onOneLine(sentence) + u'\n';
        if (const int left = static_cast<int>(sentences.size() - shown); left > 0)
            result +=
                QStringLiteral("    ") + Commands::tr("… and %n more", "faults", left) + u'\n';
    }
    return result.isEmpty()
               ? result
               : Commands::tr("What stands in the way of the bills") + u'\n' + result + u'\n';
}

/// "Frame exceeded: Schools, 2026: by 12 tkr"
QString attentionText(const ReportTable& attention, const Language& language) {
    QString result;
    for (const Row& row : attention.rows) {
        if (row.kind != RowKind::Body || isMovedOut(row)) // that stands among the failures
            continue;
        const auto text = [&](const char* column) {
            return onOneLine(std::get<QString>(cellIn(attention, row, column).content));
        };
        const Column& column =
            attention
                .columns[static_cast<std::size_t>(attention.columnIndex(QStringLiteral("amount")))];
        const Figure amount = std::get<Figure>(cellIn(attention, row, "amount").content);
        result += QStringLiteral("  %1: %2").arg(text("what"), text("where"));
        if (!namesKnownPart(row)) {
            const QString shown = amountText(amount, column.unit, column.decimals, language);
            result += QStringLiteral(": ") +
                      (isExceeded(row) ? Commands::tr("by %1", "exceeded").arg(shown) : shown);
        }
        result += u'\n';
    }
    return result.isEmpty()
               ? result
               : Commands::tr("Exceeded, or billed to nobody") + u'\n' + result + u'\n';
}

} // namespace

QString checkText(const CheckAnswer& answer, const Language& language) {
    const LongNames longNames(answer.contents);
    QString result = headline(answer) + listed(Commands::tr("What is damaged"), answer.damage) +
                     listed(Commands::tr("Rules that the document breaks"), answer.faults) +
                     listed(Commands::tr("Figures that cannot be calculated"), answer.failures) +
                     listed(Commands::tr("What a workbook cannot hold"), answer.beyondWorkbook) +
                     allocationText(answer.allocation, answer.contents, language) +
                     attentionText(answer.attention, language);
    for (const FindingClass kind : shownClasses) {
        QString findings;
        for (const Finding& finding : answer.reconciliation.findings)
            if (finding.kind == kind)
                findings += FindingText(finding, answer.contents, longNames, language).text();
        if (!findings.isEmpty())
            result += nameOf(kind, language) + QStringLiteral("\n\n") + findings;
    }
    return longNames.shortenedIn(result.chopped(1));
}

} // namespace nytto
