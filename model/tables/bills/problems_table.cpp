// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/bills/problems_table.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/allocation/allocation_problem.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/tables/bills/bill_words.h"
#include "model/tables/row_groups.h"
#include "model/tables/table_building.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nytto {

namespace {

/// A row, before it has a key: they are counted from 1.
struct Told {
    QString sentence;
    QString group;
    EntityRef subject;
    MendingPlace place;
};

/// What several services lack is one thing, in the place of the first; parts of one service can
/// lack the same.
std::vector<AllocationProblem> gathered(const std::vector<AllocationProblem>& problems) {
    std::vector<AllocationProblem> all;
    QHash<QString, std::size_t> places; // by what is lacking
    for (const AllocationProblem& problem : problems) {
        if (!isSharedByServices(problem)) {
            all.push_back(problem);
            continue;
        }
        const QString lacking =
            QStringLiteral("%1 %2 %3 %4")
                .arg(QString::number(static_cast<int>(problem.kind)),
                     problem.allocationKey.uuid().toString(), problem.unit.uuid().toString(),
                     QString::number(problem.year));
        const auto found = places.constFind(lacking);
        if (found == places.constEnd()) {
            places.insert(lacking, all.size());
            all.push_back(problem);
            continue;
        }
        AllocationProblem& first = all[*found];
        if (first.others.empty() && first.service != problem.service)
            first.others.push_back(first.service);
        if (first.service != problem.service &&
            std::ranges::find(first.others, problem.service) == first.others.end())
            first.others.push_back(problem.service);
    }
    return all;
}

std::vector<Told> toldOf(const Contents& contents, const Allocation& allocation,
                         const Language& language) {
    std::vector<Told> all;
    QSet<QString> told; // parts of a service can lack the same
    for (const AllocationProblem& problem : gathered(allocation.problems())) {
        if (problem.kind == AllocationProblem::Kind::CutUse)
            continue;
        const QString sentence = describe(problem, contents, language);
        if (told.contains(sentence))
            continue;
        told.insert(sentence);
        all.push_back({sentence, groupOf(problem.kind, language),
                       !problem.allocationKey.isNull() ? refTo(problem.allocationKey)
                       : !problem.part.isNull()        ? refTo(problem.part)
                                                       : refTo(problem.service),
                       mendingPlace(problem)});
    }
    for (const NotAllocated& impact : allocation.initiatives) {
        if (impact.amount == Figure(Money()) || impact.amount.isNotApplicable())
            continue;
        all.push_back({language
                           .translate("allocation", "The impact of “%1” changes nobody's bill, "
                                                    "because it is connected to no service; "
                                                    "connect it to those that it concerns.")
                           .arg(nameOf(contents, Id<Initiative>(impact.source.id))),
                       language.translate("allocation", "Initiatives that change nobody's bill"),
                       impact.source, mendingPlace(impact)});
    }
    return all;
}

/// As a step-down works: "“A” of “B”".
QStringList cutUses(const Contents& contents, const Allocation& allocation,
                    const Language& language) {
    QStringList cut;
    for (const AllocationProblem& problem : allocation.problems())
        if (problem.kind == AllocationProblem::Kind::CutUse)
            for (const Id<Service> user : problem.others)
                cut += language.translate("allocation", "“%1” of “%2”")
                           .arg(nameOf(contents, user), nameOf(contents, problem.service));
    return cut;
}

} // namespace

ReportTable problemsTable(const Contents& contents, const Allocation& allocation,
                          const Language& language) {
    ReportTable table;
    table.key = QStringLiteral("allocation-problems");
    table.title = language.translate("allocation", "What to look at");
    table.columns = {
        textColumn(QStringLiteral("problem"), language.translate("allocation", "What to look at"))};
    table.whenEmpty =
        language.translate("allocation", "Everything is known, and all of it is allocated.");
    std::vector<QString> kinds; // of the rows
    for (const Told& told : toldOf(contents, allocation, language)) {
        Row row{QString::number(table.rows.size() + 1)};
        row.cells = {Cell(told.sentence)};
        row.subject = told.subject;
        kinds.push_back(told.group);
        table.rows.push_back(std::move(row));
    }
    const QStringList cut = cutUses(contents, allocation, language);
    if (!cut.isEmpty())
        table.notes.push_back(
            language
                .translate("allocation", "Services pass on in the step order, so that uses against "
                                         "it are passed nothing: %1.")
                .arg(cut.join(QStringLiteral(", "))));
    return underHeadings(std::move(table), kinds);
}

MendingPlace mendingPlaceOf(const QString& rowKey, const Contents& contents,
                            const Allocation& allocation, const Language& language) {
    const std::vector<Told> told = toldOf(contents, allocation, language);
    const auto at = rowKey.toUInt();
    return at == 0 || at > told.size() ? MendingPlace() : told[at - 1].place;
}

} // namespace nytto
