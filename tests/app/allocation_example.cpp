// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocation_example.h"

#include "model/calculation/bills/unit_price.h"
#include "model/calculation/bills/what_if.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "model/tables/bills/bill_words.h"
#include "tests/model/json_document.h"

#include <algorithm>

namespace nytto::test {

namespace {

using Rows = std::vector<QStringList>;

constexpr int year = 2025;

/// The JSON of a row: name and value in turn; a value that is no text is put in as it is.
QByteArray object(std::initializer_list<std::pair<const char*, QString>> fields) {
    QStringList parts;
    for (const auto& [name, value] : fields) {
        const bool isPlain = value.startsWith(u'{') || QLatin1String(name) == u"year" ||
                             QLatin1String(name) == u"weight" ||
                             QLatin1String(name) == u"stepOrder";
        parts << QStringLiteral("\"%1\": %2")
                     .arg(QLatin1String(name),
                          isPlain ? value : QStringLiteral("\"%1\"").arg(value));
    }
    return "{ " + parts.join(QStringLiteral(", ")).toUtf8() + " }";
}

QByteArray list(const char* kind, const QByteArrayList& rows) {
    return QByteArray("\"") + kind + "\": [ " + rows.join(", ") + " ]";
}

/// A number as people write it, plain: "1 000,50" → "1000.50".
QString plain(QString text) {
    text.remove(QChar::Nbsp).remove(u' ');
    if (text.count(u',') == 1 && !text.contains(u'.') && text.size() - text.indexOf(u',') <= 3)
        text.replace(u',', u'.');
    return text.remove(u',').replace(QChar(0x2212), u'-');
}

class Calculated {
public:
    Calculated(const HelpExample& example, const Language& language)
        : m_example(example), m_language(language) {
        for (std::size_t at = 0; at + 1 < example.rows.size(); ++at)
            m_given.push_back(example.rows[at]);
    }

    std::optional<Rows> rows() {
        static const std::map<QString, Rows (Calculated::*)() const> kinds{
            {QStringLiteral("key"), &Calculated::key},
            {QStringLiteral("combined"), &Calculated::combined},
            {QStringLiteral("breakpoints"), &Calculated::breakpoints},
            {QStringLiteral("price"), &Calculated::price},
            {QStringLiteral("grant"), &Calculated::grant},
            {QStringLiteral("chain"), &Calculated::chain},
            {QStringLiteral("category"), &Calculated::category},
        };
        const auto found = kinds.find(m_example.kind);
        if (found == kinds.end())
            return {};
        return (this->*found->second)();
    }

private:
    // Documents

    static QString unitId(std::size_t at) { return QStringLiteral("u%1").arg(at); }
    static QString costOf(const QString& amount) {
        return QStringLiteral("{ \"2025\": { \"budget\": \"%1\" } }").arg(amount);
    }
    QByteArray units() const {
        QByteArrayList rows;
        for (std::size_t at = 0; at < m_given.size(); ++at)
            rows << object({{"id", unitId(at)}, {"name", unitId(at)}});
        return list("unit", rows);
    }
    QByteArrayList volumes(const QString& key, qsizetype planned, qsizetype actual = -1) const {
        QByteArrayList rows;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const QString plan = plain(m_given[at][planned]);
            rows << (actual < 0 ? object({{"key", key},
                                          {"unit", unitId(at)},
                                          {"year", QString::number(year)},
                                          {"planned", plan}})
                                : object({{"key", key},
                                          {"unit", unitId(at)},
                                          {"year", QString::number(year)},
                                          {"planned", plan},
                                          {"actual", plain(m_given[at][actual])}}));
        }
        return rows;
    }
    /// A service at the example's cost, with one part by the key "k".
    QByteArrayList service(const QString& category, const QString& financing) const {
        return {list("service", {object({{"id", QStringLiteral("s")},
                                         {"name", QStringLiteral("S")},
                                         {"category", category},
                                         {"financing", financing},
                                         {"cost", costOf(m_example.term("cost"))}})}),
                list("servicePart", {object({{"id", QStringLiteral("p")},
                                             {"service", QStringLiteral("s")},
                                             {"name", QStringLiteral("P")}})}),
                list("partKey",
                     {object({{"part", QStringLiteral("p")}, {"key", QStringLiteral("k")}})})};
    }
    QByteArrayList baseService() const {
        return service(QStringLiteral("base"), QStringLiteral("allocation"));
    }
    static QByteArray keyCalled(const QString& id, const QString& method) {
        return object({{"id", id}, {"name", id}, {"method", method}});
    }
    static Contents document(QByteArrayList parts) { return documentOf(parts.join(", "), {}); }

    // Texts

    QString text(Money amount) const { return m_language.amount(amount, MoneyUnit::Kronor, 2); }
    QString text(const Figure& figure) const {
        return m_language.figure(figure, MoneyUnit::Kronor, 2);
    }
    /// With two decimals where it is whole öre, else with six.
    QString text(const Fraction& ore) const {
        const Money rounded = *ore.rounded();
        return Fraction::of(rounded) == ore ? text(rounded) : kronorText(ore, m_language);
    }
    QString whole(const QString& text) const {
        return m_language.quantity(*Quantity::fromPlain(plain(text)));
    }
    QString sumOf(qsizetype column) const {
        std::int64_t sum = 0;
        for (const QStringList& row : m_given)
            sum += Quantity::fromPlain(plain(row[column]))->thousandths();
        return m_language.quantity(Quantity::ofThousandths(sum));
    }
    const QString& nameOfSum() const { return m_example.rows.back().front(); }
    static Money cut(const Fraction& ore) {
        const Money rounded = *ore.rounded();
        return ore < Fraction::of(rounded) ? Money::ofOre(rounded.ore() - 1) : rounded;
    }
    static BillRow billRow(const Allocation& allocation, std::size_t unit) {
        return allocation.bill(allocation.units->at(static_cast<int>(unit)).id).rows.at(0);
    }

    // Kinds

    Rows key() const {
        const QString method = m_example.term("method");
        const bool hasVolumes = method != QLatin1String("even");
        QByteArrayList parts = baseService();
        parts << units() << list("allocationKey", {keyCalled(QStringLiteral("k"), method)});
        if (method == QLatin1String("proportional"))
            parts << list("keyVolume", volumes(QStringLiteral("k"), 1));
        if (method == QLatin1String("weights")) {
            QByteArrayList weights;
            for (std::size_t at = 0; at < m_given.size(); ++at)
                weights << object({{"key", QStringLiteral("k")},
                                   {"unit", unitId(at)},
                                   {"weight", plain(m_given[at][1])}});
            parts << list("keyWeight", weights);
        }
        const Contents contents = document(parts);
        const auto allocation = Allocations(contents).of(year);
        Rows rows;
        Money cuts;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const BillRow row = billRow(*allocation, at);
            const Money lower = cut(*row.exact);
            cuts = Money::ofOre(cuts.ore() + lower.ore());
            rows.push_back({m_given[at][0], row.share->toPlain(), text(*row.exact), text(lower),
                            text(row.amount), text(row.residual)});
            if (hasVolumes)
                rows.back().insert(1, whole(m_given[at][1]));
        }
        rows.push_back({nameOfSum(), QStringLiteral("1"), QString(), text(cuts),
                        text(allocation->billed().figure()), QString()});
        if (hasVolumes)
            rows.back().insert(1, sumOf(1));
        return rows;
    }

    Rows combined() const {
        QByteArrayList parts = baseService();
        const QStringList weights = m_example.list("weights");
        parts << units()
              << list("allocationKey",
                      {keyCalled(QStringLiteral("k"), QStringLiteral("combined")),
                       keyCalled(QStringLiteral("k1"), QStringLiteral("proportional")),
                       keyCalled(QStringLiteral("k2"), QStringLiteral("proportional"))})
              << list("keyComponent", {object({{"key", QStringLiteral("k")},
                                               {"component", QStringLiteral("k1")},
                                               {"weight", weights[0]}}),
                                       object({{"key", QStringLiteral("k")},
                                               {"component", QStringLiteral("k2")},
                                               {"weight", weights[1]}})})
              << list("keyVolume",
                      volumes(QStringLiteral("k1"), 1) + volumes(QStringLiteral("k2"), 3));
        const Contents contents = document(parts);
        const auto allocation = Allocations(contents).of(year);
        const AllocationUnits all(contents);
        const UnitYear tree(contents, all, year);
        const KeyTables tables(contents, all, VolumeBasis::Planned);
        const auto& keys = contents.all<AllocationKey>();
        const auto shareOf = [&](std::size_t key, std::size_t unit) {
            return tables.shares(keys[key].id, tree.bearing(), year).share(unit).toPlain();
        };
        Rows rows;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const BillRow row = billRow(*allocation, at);
            rows.push_back({m_given[at][0], whole(m_given[at][1]), shareOf(1, at),
                            whole(m_given[at][3]), shareOf(2, at), row.share->toPlain(),
                            text(*row.exact), text(row.amount)});
        }
        rows.push_back({nameOfSum(), sumOf(1), QStringLiteral("1"), sumOf(3), QStringLiteral("1"),
                        QStringLiteral("1"), QString(), text(allocation->billed().figure())});
        return rows;
    }

    /// Each row is a document of its own: one unit with that volume.
    Rows breakpoints() const {
        const QStringList thresholds = m_example.list("thresholds");
        const QStringList steps = m_example.list("steps");
        QByteArrayList given;
        for (qsizetype at = 0; at < thresholds.size(); ++at)
            given << object({{"part", QStringLiteral("p")},
                             {"threshold", thresholds[at]},
                             {"step", steps[at]}});
        Rows rows;
        for (const QStringList& row : m_example.rows) {
            QByteArrayList parts = baseService();
            parts << list("unit", {object({{"id", unitId(0)}, {"name", unitId(0)}})})
                  << list("allocationKey",
                          {keyCalled(QStringLiteral("k"), QStringLiteral("proportional"))})
                  << list("keyVolume", {object({{"key", QStringLiteral("k")},
                                                {"unit", unitId(0)},
                                                {"year", QString::number(year)},
                                                {"planned", plain(row[0])}})})
                  << list("breakpoint", given);
            const Contents contents = document(parts);
            const auto allocation = Allocations(contents).of(year);
            const ServiceAllocation& service = *allocation->services.front();
            rows.push_back({whole(row[0]), text(service.terms.front().amount)});
            for (const Breakpoint& step : contents.all<Breakpoint>()) {
                const auto found =
                    std::ranges::find(service.terms, refTo(step), &ServiceCostTerm::source);
                rows.back() << text(found == service.terms.end() ? Figure(Money()) : found->amount);
            }
            rows.back() << text(service.own);
        }
        return rows;
    }

    Rows price() const {
        QByteArrayList parts = service(QStringLiteral("base"), QStringLiteral("unit-price"));
        parts << units()
              << list("allocationKey",
                      {keyCalled(QStringLiteral("k"), QStringLiteral("proportional"))})
              << list("keyVolume", volumes(QStringLiteral("k"), 1, 3))
              << list("priceItem", {object({{"service", QStringLiteral("s")},
                                            {"name", QStringLiteral("One")},
                                            {"year", QString::number(year)},
                                            {"key", QStringLiteral("k")}})});
        const auto settlements = settlementsOf(document(parts), year);
        const UnitPriceSettlement& settled = settlements->at(0);
        Rows rows;
        std::array<FigureSum, 3> sums; // volume, recovery, total
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const Correction& unit = settled.units[at];
            rows.push_back({m_given[at][0], whole(m_given[at][1]), text(unit.invoiced),
                            whole(m_given[at][3]), text(unit.used), text(unit.volume),
                            text(unit.recovery), text(unit.total)});
            sums[0].add(unit.volume);
            sums[1].add(unit.recovery);
            sums[2].add(unit.total);
        }
        rows.push_back({nameOfSum(), sumOf(1), text(settled.invoiced), sumOf(3), text(settled.used),
                        text(*sums[0].figure()), text(*sums[1].figure()), text(*sums[2].figure())});
        return rows;
    }

    Rows grant() const {
        QByteArrayList parts = service(QStringLiteral("base"), QStringLiteral("grant"));
        QByteArrayList kinds;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const auto kind =
                std::ranges::find_if(choicesOf(UnitKind()), [&](const Choice& choice) {
                    return m_language.translate("choices", choice.label) == m_given[at][1];
                });
            kinds << object({{"id", unitId(at)},
                             {"name", unitId(at)},
                             {"kind", kind == std::end(choicesOf(UnitKind()))
                                          ? QStringLiteral("?")
                                          : QString::fromLatin1(kind->key)}});
        }
        parts << list("unit", kinds)
              << list("allocationKey",
                      {keyCalled(QStringLiteral("k"), QStringLiteral("proportional"))})
              << list("keyVolume", volumes(QStringLiteral("k"), 2));
        const Contents contents = document(parts);
        const auto allocation = Allocations(contents).of(year);
        Rows rows;
        FigureSum granted;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const Bill bill = allocation->bill(allocation->units->at(static_cast<int>(at)).id);
            const Money grant = *bill.grant.known();
            granted.add(Figure(grant));
            const Money amount = *bill.total.known();
            rows.push_back({m_given[at][0], m_given[at][1], whole(m_given[at][2]), text(amount),
                            text(grant), text(*amount.minus(grant))});
        }
        const Money all = allocation->billed().figure().amount();
        rows.push_back({nameOfSum(), QString(), sumOf(2), text(all), text(*granted.known()),
                        text(*all.minus(*granted.known()))});
        return rows;
    }

    Rows chain() const {
        QByteArrayList services, uses;
        for (std::size_t at = 0; at < m_given.size(); ++at)
            services << object({{"id", unitId(at)},
                                {"name", unitId(at)},
                                {"stepOrder", QString::number(at)},
                                {"cost", costOf(plain(m_given[at][1]))}});
        for (const QString& use : m_example.list("uses")) { // "1-2-40": from, to, per cent
            const QStringList terms = use.split(u'-');
            uses << object({{"provider", unitId(terms[0].toUInt() - 1)},
                            {"user", unitId(terms[1].toUInt() - 1)},
                            {"share", terms[2]}});
        }
        const Contents contents =
            document({list("settings", {"{ \"id\": \"settings\", \"municipality\": \"P\", "
                                        "\"firstYear\": 2025, \"chainMethod\": \"" +
                                        m_example.term("method").toUtf8() + "\" }"}),
                      list("service", services), list("serviceUse", uses)});
        const auto allocation = Allocations(contents).of(year);
        const auto sum = [](const std::vector<PassedCost>& costs) {
            Fraction all(0);
            for (const PassedCost& cost : costs)
                all = all + cost.amount;
            return all;
        };
        Rows rows;
        Fraction own(0), received(0), passed(0);
        FigureSum left;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const ServiceAllocation& service = *allocation->services[at];
            own = own + Fraction::of(service.own.amount());
            received = received + sum(service.received);
            passed = passed + sum(service.passedOn);
            left.add(service.net);
            rows.push_back({m_given[at][0], text(service.own), text(sum(service.received)),
                            text(sum(service.passedOn)), text(*service.exactNet),
                            text(service.net)});
        }
        rows.push_back({nameOfSum(), text(own), text(received), text(passed),
                        text(own + received - passed), text(*left.figure())});
        return rows;
    }

    Rows category() const {
        QByteArrayList parts = service(QStringLiteral("additional"), QStringLiteral("allocation"));
        QByteArrayList joined;
        const QString yes = m_language.code() == Language::Code::Swedish ? QStringLiteral("ja")
                                                                         : QStringLiteral("yes");
        for (std::size_t at = 0; at < m_given.size(); ++at)
            if (m_given[at][2] == yes)
                joined << object({{"service", QStringLiteral("s")}, {"unit", unitId(at)}});
        parts << units()
              << list("allocationKey",
                      {keyCalled(QStringLiteral("k"), QStringLiteral("proportional"))})
              << list("keyVolume", volumes(QStringLiteral("k"), 1)) << list("participation", joined)
              << list("whatIf", {object({{"id", QStringLiteral("w")},
                                         {"name", QStringLiteral("W")},
                                         {"year", QString::number(year)}})})
              << list("whatIfItem", {object({{"whatIf", QStringLiteral("w")},
                                             {"kind", QStringLiteral("category")},
                                             {"service", QStringLiteral("s")},
                                             {"category", QStringLiteral("base")}})});
        const Contents contents = document(parts);
        const auto bills = whatIfBills(contents, contents.all<WhatIf>().front().id, year);
        const BillComparison& comparison = bills->comparison;
        Rows rows;
        for (std::size_t at = 0; at < m_given.size(); ++at) {
            const BillChange& change = comparison.units[at];
            rows.push_back({m_given[at][0], whole(m_given[at][1]), m_given[at][2],
                            text(change.before), text(change.after), text(change.difference),
                            change.share ? m_language.percent(*change.share) : QString()});
        }
        rows.push_back({nameOfSum(), sumOf(1), QString(), text(comparison.before),
                        text(comparison.after), text(*comparison.after.minus(comparison.before)),
                        QString()});
        return rows;
    }

    const HelpExample& m_example;
    const Language& m_language;
    Rows m_given; ///< without the last row, their sum
};

} // namespace

std::optional<Rows> allocationRows(const HelpExample& example, const Language& language) {
    return Calculated(example, language).rows();
}

} // namespace nytto::test
