// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_check.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/calculation/allocation/service_allocation.h"
#include "model/calculation/initiatives/plan_years.h"
#include "model/document/full_name.h"
#include "model/entities/entity_info.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "model/tables/too_large.h"
#include "reports/report_catalogue.h"
#include "reports/writers/text_parts.h"
#include "reports/writers/workbook_limits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace nytto {

namespace {

/// A table of bills has an amount in fewer of its sums than this.
constexpr int mostSums = 10;

/// All costs and prices of a year, and what is passed on, without their signs.
Int128 amountsOf(const Allocation& allocation) {
    Int128 ore = 0;
    const auto add = [&](const Figure& figure) {
        const Int128 amount = figure.amount().ore();
        ore += amount < 0 ? -amount : amount;
    };
    for (const auto& service : allocation.services) {
        for (const ServiceCostTerm& term : service->terms)
            add(term.amount);
        for (const Figure& figure : {service->own, service->net})
            add(figure);
        for (const auto* costs : {&service->received, &service->passedOn})
            for (const PassedCost& cost : *costs)
                add(cost.amount.rounded().ok() ? Figure(*cost.amount.rounded())
                                               : Figure(Money::largest()));
        for (const PartAllocation& part : service->parts)
            add(part.cost);
        for (const PriceAllocation& price : service->prices)
            for (const Figure& amount : price.amounts)
                add(amount);
    }
    return ore;
}

/// Whether no figure of any bill can be too large. Reports with a row for each unit and part are
/// not made to find that out.
bool areBillsSmall(const Contents& contents, int year) {
    const Allocations allocations(contents);
    const Int128 ore = amountsOf(*allocations.of(year)) + amountsOf(*allocations.of(year - 1));
    const bool hasProblems =
        std::ranges::any_of(allocations.of(year)->problems(), [](const AllocationProblem& problem) {
            return problem.kind == AllocationProblem::Kind::TooLarge ||
                   problem.kind == AllocationProblem::Kind::TooLargeCharge;
        });
    return !hasProblems && ore * mostSums <= Money::largest().ore();
}

class Search {
public:
    Search(const Contents& contents, const ReportOptions& options)
        : m_contents(contents), m_options(options) {
        m_options.withSecret = true; // what the contents withhold is withheld already
    }

    ReportFaults all() {
        for (const EntityInfo& info : entityInfos())
            addPublicNames(info);
        for (const EntityInfo& info : entityInfos())
            m_contents.forEach(info.index, [&](const void*, const QUuid& id) {
                addEntered(*m_contents.find(EntityRef{QString::fromLatin1(info.key), id}), info);
            });
        const PlanYears years = planYears(m_contents.settings(), m_options.year);
        const bool withoutBills = areBillsSmall(m_contents, years.first);
        for (const ReportInfo& info : reportCatalogue())
            if (!withoutBills || info.rows != ReportRows::PerUnitAndPart)
                addReport(info);
        for (const Beyond& beyond : m_beyond)
            m_faults.beyondWorkbook.push_back(told(beyond));
        return std::move(m_faults);
    }

private:
    /// What no workbook can hold, by one cause.
    struct Beyond {
        Error fault;
        QString place; ///< where it is entered, or the first cell that has it
        bool isEntered = false;
        Cell::Content content; ///< that is entered
        int more = 0;          ///< cells, where it is not
        QStringList reports;   ///< that cannot be written as workbooks
    };

    void addReport(const ReportInfo& info) {
        const QString name = m_options.language.translate("reports", info.label);
        const auto report = info.build(m_contents, m_options);
        if (!report) {
            add(m_faults.uncalculated, report.error().in(name));
            return;
        }
        for (const Sheet& sheet : report->sheets)
            for (const Block& block : sheet.blocks)
                if (const auto* table = std::get_if<ReportTable>(&block))
                    addTooLarge(*table, sheet.name);
        for (const RefusedCells& cells : refusedCells(*report))
            addRefused(cells, name);
    }

    void addRefused(const RefusedCells& cells, const QString& report) {
        auto held = std::ranges::find_if(m_beyond, [&](const Beyond& beyond) {
            return beyond.isEntered && isOf(cells.content, beyond.content);
        });
        if (held == m_beyond.end())
            held = std::ranges::find_if(m_beyond, [&](const Beyond& beyond) {
                return !beyond.isEntered && beyond.fault == cells.fault;
            });
        if (held == m_beyond.end()) {
            for (const auto& [text, place] : m_long) // as a note it cannot be divided
                if (isOf(cells.content, text)) {
                    m_beyond.push_back({cells.fault, place, true, text, 0, {report}});
                    return;
                }
            m_beyond.push_back({cells.fault, cells.first, false, {}, cells.more, {report}});
            return;
        }
        if (!held->isEntered)
            held->more += cells.more + 1;
        if (!held->reports.contains(report))
            held->reports += report;
    }

    /// Whether a cell shows what is entered: a note stands among others.
    static bool isOf(const Cell::Content& shown, const Cell::Content& entered) {
        const auto* text = std::get_if<QString>(&shown);
        const auto* whole = std::get_if<QString>(&entered);
        return text && whole ? text->contains(*whole) : shown == entered;
    }

    Error told(const Beyond& beyond) const {
        QString place = beyond.place;
        if (beyond.more > 0)
            place = QCoreApplication::translate("writers", "%1 (and %n more)", nullptr, beyond.more)
                        .arg(place);
        QStringList sentences{beyond.fault.message};
        if (!beyond.isEntered && beyond.fault == m_tooLarge && m_largest > 0)
            sentences << QCoreApplication::translate("writers",
                                                     "The largest amount entered is that of %1.")
                             .arg(m_largestPlace);
        if (!beyond.reports.isEmpty())
            sentences << QCoreApplication::translate("writers", "Reports that it stops: %1.")
                             .arg(beyond.reports.join(QStringLiteral(", ")));
        return Error{beyond.fault.code, sentences.join(u' '), beyond.fault.detail}.in(place);
    }

    void addTooLarge(const ReportTable& table, const QString& sheet) {
        for (const QString& note : table.notes)
            if (isTooLargeRemark(note, m_options.language))
                add(m_faults.uncalculated, Error{ErrorCode::Overflow, note}.in(
                                               table.title.isEmpty() ? sheet : table.title));
    }

    /// Long ones of secret rows, which stand as their names too.
    void addPublicNames(const EntityInfo& info) {
        const FieldInfo* flag = info.fieldWith(&FieldInfo::secretFlag);
        const FieldInfo* name = info.fieldWith(&FieldInfo::publicName);
        if (!flag || !name)
            return;
        m_contents.forEach(info.index, [&](const void* row, const QUuid&) {
            const Value value = name->get(row);
            const auto* text = std::get_if<QString>(&value);
            if (text && text->size() > longestCellText && flag->get(row) == Value(true))
                m_publicNames.insert(*text);
        });
    }
    bool isPublicName(const FieldInfo& field, const Value& value) const {
        const auto* text = std::get_if<QString>(&value);
        return text && field.nameRank && !field.publicName && m_publicNames.contains(*text);
    }

    void addEntered(const AnyEntity& entity, const EntityInfo& info) {
        for (const FieldInfo& field : info.fields) {
            const Value value = valueOf(entity, field);
            if (isPublicName(field, value))
                continue;
            const auto place = [&] {
                return QCoreApplication::translate("document", "%1 “%2”, %3")
                    .arg(QCoreApplication::translate("entities", info.label),
                         fullNameOf(m_contents, entity),
                         QCoreApplication::translate("fields", field.label));
            };
            if (const auto* text = std::get_if<QString>(&value))
                addText(*text, place);
            else if (const auto* date = std::get_if<QDate>(&value))
                addDate(*date, place);
            else if (const auto* amount = std::get_if<Money>(&value))
                addAmount(*amount, place);
            else if (const auto* figure = std::get_if<Figure>(&value))
                addAmount(figure->amount(), place);
            else if (const auto* series = std::get_if<YearSeries>(&value))
                for (const YearSeries::Cell& cell : series->cells())
                    addAmount(cell.figure.amount(),
                              [&] { return place() + u' ' + QString::number(cell.year); });
        }
    }

    void addText(const QString& text, auto place) {
        if (text.size() <= longestCellText)
            return;
        if (const auto parts = textParts(text); !parts)
            m_beyond.push_back({parts.error(), place(), true, text, 0, {}});
        else
            m_long.emplace_back(text, place());
    }

    void addDate(const QDate& date, auto place) {
        const Cell::Content content = date;
        if (const auto fault = workbookFault(content))
            m_beyond.push_back({*fault, place(), true, content, 0, {}});
    }

    void addAmount(Money amount, auto place) {
        const std::int64_t ore = amount.ore() < 0 ? -amount.ore() : amount.ore();
        if (ore <= m_largest)
            return;
        m_largest = ore;
        m_largestPlace = place();
    }

    void add(std::vector<Error>& faults, const Error& fault) {
        if (m_told.contains(fault.message))
            return;
        m_told.insert(fault.message);
        faults.push_back(fault);
    }

    const Contents& m_contents;
    ReportOptions m_options;
    ReportFaults m_faults;
    std::vector<Beyond> m_beyond;
    std::vector<std::pair<QString, QString>> m_long; ///< texts that a cell holds in pieces: where
    QSet<QString> m_publicNames;
    std::int64_t m_largest = 0; ///< öre, of what is entered, without its sign
    QString m_largestPlace;
    /// The fault of a figure that is more than an amount.
    const Error m_tooLarge = *workbookFault(Cell::Content(std::numeric_limits<qint64>::max()));
    QSet<QString> m_told;
};

} // namespace

ReportFaults reportFaults(const Contents& contents, const ReportOptions& options) {
    return Search(contents, options).all();
}

} // namespace nytto
