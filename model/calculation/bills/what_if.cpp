// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/bills/what_if.h"

#include "model/calculation/allocation/allocation.h"
#include "model/calculation/initiatives/cost_choice.h"
#include "model/document/contents.h"
#include "model/document/edit.h"
#include "model/document/rows.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

namespace nytto {

namespace {

/// Sentences of this file.
struct WhatIfs {
    Q_DECLARE_TR_FUNCTIONS(allocation)
};

/// Carries out items one after the other, each on what the ones before have made.
class CarryOut {
public:
    CarryOut(const Contents& contents, const WhatIf& whatIf, const QString& author,
             const QDateTime& now)
        : m_whatIf(whatIf), m_year(whatIf.year), m_contents(contents),
          m_builder(contents, author, WhatIfs::tr("Carry out “%1”").arg(whatIf.name), now) {}

    Result<Edit> edit() {
        for (const WhatIfItem& item : m_contents.all<WhatIfItem>())
            if (item.whatIf == m_whatIf.id)
                NYTTO_CHECK(carryOut(item));
        WhatIf decided = m_whatIf;
        decided.state = DecisionState::Decided;
        m_builder.update(decided);
        return m_builder.build();
    }

private:
    Done carryOut(const WhatIfItem& item) {
        switch (item.kind) {
        case WhatIfKind::PartKey:
            NYTTO_CHECK(require(item, {"part", "key"}));
            useKey(item.part, item.allocationKey);
            break;
        case WhatIfKind::Part:
            NYTTO_CHECK(require(item, {"part"}));
            usePart(item.part);
            break;
        case WhatIfKind::PartAmount:
            NYTTO_CHECK(require(item, {"part", "amount"}));
            NYTTO_CHECK(requireAmount(item.part));
            change(item.part, [&](ServicePart& part) { part.amount.set(m_year, item.amount); });
            break;
        case WhatIfKind::Volume:
            NYTTO_CHECK(require(item, {"key", "unit", "volume"}));
            setVolume(item);
            break;
        case WhatIfKind::Category:
            NYTTO_CHECK(require(item, {"service", "category"}));
            change(item.service, [&](Service& service) { setCategory(service, item); });
            break;
        case WhatIfKind::Cost:
            NYTTO_CHECK(require(item, {"service", "amount"}));
            change(item.service, [&](Service& service) {
                const ServiceCost kind =
                    costOf(service, m_year).kind.value_or(ServiceCost::Proposal);
                service.cost.set(m_year, static_cast<int>(kind), item.amount);
            });
            break;
        case WhatIfKind::Participation:
            NYTTO_CHECK(require(item, {"service", "unit"}));
            join(item);
            break;
        }
        return {};
    }

    /// The named fields of the item hold something.
    Done require(const WhatIfItem& item, std::initializer_list<const char*> fields) const {
        const AnyEntity entity = item;
        for (const char* key : fields) {
            const FieldInfo& field = *entityInfo(entity).field(QString::fromLatin1(key));
            const Value value = valueOf(entity, field);
            const QUuid* id = std::get_if<QUuid>(&value);
            const Figure* figure = std::get_if<Figure>(&value);
            const bool isEmpty = std::holds_alternative<std::monostate>(value) ||
                                 (id && id->isNull()) || (figure && figure->isUnknown());
            if (!isEmpty)
                continue;
            return Error{
                ErrorCode::BadInput,
                WhatIfs::tr("“%1”: a change of the kind “%2” lacks “%3”; enter it.")
                    .arg(m_whatIf.name,
                         QCoreApplication::translate(
                             "choices", choicesOf(WhatIfKind())[static_cast<int>(item.kind)].label),
                         QCoreApplication::translate("fields", field.label))};
        }
        return {};
    }

    /// The size of the part is an amount: its other years would lose theirs if it became one.
    Done requireAmount(Id<ServicePart> id) const {
        const ServicePart part = *m_builder.find(id);
        if (part.sizing == PartSizing::Amount)
            return {};
        return Error{
            ErrorCode::BadInput,
            WhatIfs::tr("“%1”: the part “%2” of “%3” is not an amount, so that a new amount "
                        "changes nothing; let the part be an amount first.")
                .arg(m_whatIf.name, nameOf(part), nameOf(*m_contents.find(part.service)))};
    }

    template <class T>
    void change(Id<T> id, auto how) {
        T entity = *m_builder.find(id);
        how(entity);
        m_builder.update(entity);
    }
    /// Behind the others of its kind.
    template <class T>
    T added() const {
        T entity;
        entity.id = Id<T>::create();
        for (const T& row : m_builder.all<T>())
            entity.position = std::max(entity.position, row.position);
        ++entity.position;
        return entity;
    }

    void decideKey(Id<AllocationKey> id) {
        for (const KeyComponent& part : m_builder.all<KeyComponent>())
            if (part.allocationKey == id)
                decideKey(part.component);
        change(id, [](AllocationKey& key) { key.state = DecisionState::Decided; });
    }

    void useKey(Id<ServicePart> part, Id<AllocationKey> key) {
        decideKey(key);
        for (PartKey row : m_builder.all<PartKey>()) {
            if (row.part != part || (row.toYear && *row.toYear < m_year))
                continue;
            if (row.fromYear && *row.fromYear >= m_year) {
                m_builder.remove(refTo(row));
            } else {
                row.toYear = m_year - 1;
                m_builder.update(row);
            }
        }
        PartKey row = added<PartKey>();
        row.part = part;
        row.allocationKey = key;
        row.fromYear = m_year;
        m_builder.update(row);
    }

    void usePart(Id<ServicePart> id) {
        for (const PartKey& row : m_builder.all<PartKey>())
            if (row.part == id)
                decideKey(row.allocationKey);
        change(id, [&](ServicePart& part) {
            part.state = DecisionState::Decided;
            part.fromYear = std::max(part.fromYear.value_or(m_year), m_year);
        });
    }

    void setVolume(const WhatIfItem& item) {
        for (KeyVolume row : m_builder.all<KeyVolume>())
            if (row.allocationKey == item.allocationKey && row.unit == item.unit &&
                row.year == m_year) {
                row.planned = item.volume;
                m_builder.update(row);
                return;
            }
        KeyVolume row = added<KeyVolume>();
        row.allocationKey = item.allocationKey;
        row.unit = item.unit;
        row.year = m_year;
        row.planned = item.volume;
        m_builder.update(row);
    }

    void setCategory(Service& service, const WhatIfItem& item) const {
        service.categoryBefore = service.categoryIn(m_year - 1);
        service.categoryFrom = m_year;
        service.category = *item.category;
        service.financing = item.financing.value_or(service.financing);
    }

    void join(const WhatIfItem& item) {
        Participation row = added<Participation>();
        row.service = item.service;
        row.unit = item.unit;
        row.part = item.part;
        row.fromYear = m_year;
        m_builder.update(row);
    }

    const WhatIf& m_whatIf;
    int m_year;
    const Contents& m_contents;
    EditBuilder m_builder;
};

} // namespace

Result<Edit> editOf(const Contents& contents, Id<WhatIf> whatIf, const QString& author,
                    const QDateTime& now) {
    const WhatIf* held = contents.find(whatIf);
    if (!held)
        return Error{ErrorCode::NotFound, WhatIfs::tr("There is no such what-if.")};
    return CarryOut(contents, *held, author, now).edit();
}

Result<Contents> contentsWith(const Contents& contents, Id<WhatIf> whatIf) {
    NYTTO_TRY(edit, editOf(contents, whatIf, {}, {}));
    NYTTO_CHECK(checkEdit(contents, edit));
    Contents after = contents;
    applyUnchecked(after, edit);
    return after;
}

Result<WhatIfBills> whatIfBills(const Contents& contents, Id<WhatIf> whatIf, int year) {
    NYTTO_TRY(changed, contentsWith(contents, whatIf));
    WhatIfBills bills;
    bills.contents = std::make_shared<const Contents>(std::move(changed));
    bills.before = Allocations(contents).of(year);
    bills.after = Allocations(*bills.contents).of(year);
    NYTTO_TRY(comparison, compareBills(*bills.before, *bills.after));
    bills.comparison = std::move(comparison);
    return bills;
}

Result<BillComparison> compareWhatIf(const Contents& contents, Id<WhatIf> whatIf, int year) {
    NYTTO_TRY(bills, whatIfBills(contents, whatIf, year));
    return std::move(bills.comparison);
}

} // namespace nytto
