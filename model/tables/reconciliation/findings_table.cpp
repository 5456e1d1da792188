// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/reconciliation/findings_table.h"

#include "model/entities/reconciliation/published.h"
#include "model/tables/table_building.h"
#include "model/tables/too_large.h"

#include <algorithm>

namespace nytto {

namespace {

constexpr int mostDecimals = 2;
constexpr qsizetype mostParts = 6;

int rankOf(FindingClass kind) {
    switch (kind) {
    case FindingClass::Difference:
        return 0;
    case FindingClass::Truncation:
        return 1;
    case FindingClass::Rounding:
        return 2;
    case FindingClass::NotDecidable:
        return 3;
    case FindingClass::Agreement:
        break;
    }
    return 4;
}

/// Decimals that show the amount exactly in this unit, up to a few.
int decimalsFor(Money amount, MoneyUnit unit) {
    std::int64_t step = orePer(unit);
    int decimals = 0;
    while (decimals < mostDecimals && amount.ore() % step != 0) {
        step /= 10;
        ++decimals;
    }
    return decimals;
}

/// The rule asks for a word, not for an amount.
bool hasComputed(const Finding& finding) {
    return finding.rule != FindingRule::MovedCauseMissing;
}

class FindingRows {
public:
    FindingRows(const ReportContext& context, FindingParts parts)
        : m_context(context), m_parts(parts) {}

    Result<ReportTable> findings(const std::vector<Finding>& findings) {
        m_table.key = QStringLiteral("findings");
        m_table.title = m_context.translate("reports", "Findings against published figures");
        m_table.whenEmpty =
            m_context.translate("reports", "Nothing that was published differs from its parts.");
        m_accepted = std::ranges::any_of(
            findings, [](const Finding& finding) { return !finding.accepted.isNull(); });
        addColumns(findings);
        for (const Finding& finding : findings)
            NYTTO_CHECK(addFinding(finding));
        return std::move(m_table);
    }

    Result<ReportTable> agreements(const std::vector<Finding>& agreements) {
        m_table.key = QStringLiteral("agreements");
        m_table.title = m_context.translate("reports", "What was compared and agrees");
        m_table.whenEmpty =
            m_context.translate("reports", "Nothing that was published agrees with its parts.");
        addColumns(agreements);
        for (const Finding& finding : agreements)
            NYTTO_CHECK(addFinding(finding));
        return std::move(m_table);
    }

private:
    // Columns

    void addColumns(const std::vector<Finding>& findings) {
        int printed = m_context.decimals();
        int computed = m_context.decimals();
        for (const Finding& finding : findings) {
            printed = std::max(printed, decimalsFor(finding.published.amount(), m_context.unit()));
            computed = std::max({computed, decimalsFor(finding.known, m_context.unit()),
                                 decimalsFor(finding.difference, m_context.unit())});
        }
        m_table.columns = {
            numberColumn(QStringLiteral("number"), m_context.translate("reports", "No.")),
            textColumn("name", m_context.translate("reports", "Where")),
            textColumn("rule", m_context.translate("reports", "What was compared")),
            textColumn("class", m_context.translate("reports", "Class")),
        };
        addAmount("published", m_context.translate("reports", "Published"), printed);
        addAmount("computed", m_context.translate("reports", "Computed"), computed);
        addAmount("known", m_context.translate("reports", "Known part"), computed);
        addAmount("difference", m_context.translate("reports", "Published less known part"),
                  computed);
        if (m_table.key == QLatin1String("findings") && m_parts == FindingParts::AsText)
            m_table.columns.push_back(textColumn("parts", m_context.translate("reports", "Parts")));
        if (m_table.key == QLatin1String("findings"))
            m_table.columns.push_back(
                textColumn("remark", m_context.translate("reports", "Remark")));
        if (m_accepted)
            m_table.columns.push_back(
                textColumn("accepted", m_context.translate("reports", "Accepted, because")));
        m_table.columns.push_back(textColumn("source", m_context.translate("fields", "Source")));
    }

    void addAmount(const char* key, const QString& title, int decimals) {
        Column column = amountColumn(m_context, QString::fromLatin1(key), title);
        column.decimals = decimals;
        m_table.columns.push_back(std::move(column));
    }

    // Rows

    Done addFinding(const Finding& finding) {
        m_row = Row{finding.key(), RowKind::Body, {}, finding.subject};
        m_row.cells.resize(m_table.columns.size());
        const Contents& contents = m_context.contents();
        const Language& language = m_context.language();
        set("number", Cell(static_cast<qint64>(m_table.rows.size()) + 1));
        set("name", Cell(placeOf(finding, contents, language)));
        set("rule", Cell(nameOf(finding.rule, language)));
        set("class", Cell(nameOf(finding.kind, language)));
        setFigures(finding);
        if (m_table.columnIndex(QStringLiteral("parts")) >= 0)
            set("parts", Cell(partsText(finding)));
        set("remark", Cell(remark(finding)));
        setAccepted(finding);
        const PublishedFigure* stated = contents.find(finding.stated);
        set("source", Cell(stated ? m_context.notes().sourceOf(stated->source, stated->place)
                                  : m_context.translate("reports", "The document itself")));
        m_table.rows.push_back(std::move(m_row));
        return {};
    }

    void setFigures(const Finding& finding) {
        const PublishedFigure* stated = m_context.contents().find(finding.stated);
        set("published", stated ? m_context.notes().published(Cell(finding.published), *stated)
                                : Cell(finding.published));
        if (!hasComputed(finding))
            return;
        if (finding.isTooLarge)
            return setTooLarge();
        set("computed", withParts(Cell(finding.computed), finding, computedFormula(finding)));
        set("known", withParts(Cell(finding.known), finding, knownFormula(finding)));
        Cell difference(finding.difference);
        difference.with(differenceOf(at("published"), at("known")));
        if (finding.kind == FindingClass::Difference)
            difference.marked(CellMark::Difference);
        set("difference", std::move(difference));
    }

    /// Without formulas, which would give a spreadsheet's approximation.
    void setTooLarge() {
        for (const char* column : {"computed", "known", "difference"})
            set(column, Cell(Figure::unknown()).noted(tooLargeWord(m_context.language())));
    }

    Cell withParts(Cell cell, const Finding& finding, std::optional<Formula> formula) const {
        if (formula && m_parts == FindingParts::AsRows && !finding.parts.isEmpty())
            cell.with(*std::move(formula));
        return cell;
    }

    CellRange partCells(const Finding& finding) const {
        const auto cell = [&](qsizetype part) {
            return CellReference{
                QStringLiteral("finding-parts"),
                QStringLiteral("%1/%2").arg(finding.key(), QString::number(part + 1)),
                QStringLiteral("figure")};
        };
        return {cell(0), cell(finding.parts.size() - 1)};
    }

    /// None where the computed figure is neither sum nor mean of the parts.
    std::optional<Formula> computedFormula(const Finding& finding) const {
        if (finding.rule == FindingRule::EstimatePercentage)
            return std::nullopt;
        return finding.rule == FindingRule::AverageImpact ? meanOf({partCells(finding)})
                                                          : sumOf({partCells(finding)});
    }

    std::optional<Formula> knownFormula(const Finding& finding) const {
        const bool isSum = finding.rule != FindingRule::EstimatePercentage &&
                           finding.rule != FindingRule::AverageImpact;
        if (!isSum && finding.computed.isAmount())
            return copyOf(at("computed"));
        return knownPartOf({partCells(finding)});
    }

    /// What the figures of the row do not say.
    QString remark(const Finding& finding) const {
        if (!hasComputed(finding) || finding.isTooLarge ||
            (finding.rule == FindingRule::MovedOverChange &&
             finding.kind == FindingClass::Difference))
            return describe(finding, m_context.contents(), m_context.language());
        QStringList unknown, derived;
        for (const FindingPart& part : finding.parts) {
            const QString name = nameOf(part, m_context.contents(), m_context.language());
            if (part.figure.isUnknown())
                unknown += name;
            else if (part.derived)
                derived += name;
        }
        QStringList lines;
        if (finding.kind == FindingClass::NotDecidable && !unknown.isEmpty())
            lines += m_context.translate("reports", "Unknown: %1.").arg(shortened(unknown, ", "));
        if (finding.kind == FindingClass::NotDecidable && !derived.isEmpty())
            lines += m_context.translate("reports", "Derived, so that it proves nothing: %1.")
                         .arg(shortened(derived, ", "));
        return lines.join(QLatin1Char(' '));
    }

    QString partsText(const Finding& finding) const {
        QStringList lines;
        for (const FindingPart& part : finding.parts)
            lines += partText(part);
        return shortened(lines, "\n");
    }

    /// The first of many, and how many more there are.
    QString shortened(const QStringList& items, const char* separator) const {
        QStringList shown = items.mid(0, mostParts);
        if (const int left = static_cast<int>(items.size() - shown.size()); left > 0)
            shown += m_context.translate("reports", "and %n more", nullptr, left);
        return shown.join(QLatin1String(separator));
    }

    QString partText(const FindingPart& part) const {
        const QString name = nameOf(part, m_context.contents(), m_context.language());
        const int decimals =
            std::max(m_context.decimals(), decimalsFor(part.figure.amount(), m_context.unit()));
        const QString figure = m_context.language().figure(part.figure, m_context.unit(), decimals);
        return part.year
                   ? QStringLiteral("%1 %2: %3").arg(name, QString::number(*part.year), figure)
                   : QStringLiteral("%1: %2").arg(name, figure);
    }

    void setAccepted(const Finding& finding) {
        const auto* accepted = m_context.contents().find(finding.accepted);
        if (!accepted)
            return;
        QStringList who;
        if (!accepted->acceptedBy.isEmpty())
            who += accepted->acceptedBy;
        if (accepted->acceptedOn.isValid())
            who += m_context.language().date(accepted->acceptedOn);
        const QString reason = m_context.secrecy().text(finding.subject, accepted->reason);
        set("accepted", Cell(who.isEmpty() ? reason
                                           : QStringLiteral("%1 (%2)").arg(
                                                 reason, who.join(QStringLiteral(", ")))));
    }

    void set(const char* column, Cell cell) {
        const int place = m_table.columnIndex(QString::fromLatin1(column));
        if (place >= 0)
            m_row.cells[static_cast<std::size_t>(place)] = std::move(cell);
    }
    CellReference at(const char* column) const {
        return m_table.at(m_row.key, QString::fromLatin1(column));
    }

    const ReportContext& m_context;
    FindingParts m_parts;
    bool m_accepted = false;
    ReportTable m_table;
    Row m_row;
};

} // namespace

std::vector<Finding> inOrder(std::vector<Finding> findings) {
    std::ranges::stable_sort(findings, {}, [](const Finding& it) { return rankOf(it.kind); });
    return findings;
}

Result<ReportTable> findingsTable(const ReportContext& context,
                                  const std::vector<Finding>& findings, FindingParts parts) {
    return FindingRows(context, parts).findings(findings);
}

Result<ReportTable> agreementsTable(const ReportContext& context,
                                    const std::vector<Finding>& agreements) {
    return FindingRows(context, FindingParts::AsText).agreements(agreements);
}

} // namespace nytto
