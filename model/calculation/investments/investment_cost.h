// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/id.h"
#include "model/calculation/investments/capital_cost.h"

namespace nytto {

class Contents;
class Language;
class Secrecy;
struct Investment;
struct InvestmentComponent;

/// Why a capital cost, or a part of it, is unknown: what is not entered, or does not go together.
struct CapitalGap {
    enum class Kind {
        Components,      ///< the investment has none
        Amount,          ///< of `component`
        FixedRate,       ///< not entered
        InternalRate,    ///< of `year`
        FirstYear,       ///< needed for an internal rate of each year
        StartMonth,      ///< needed for calendar years
        AnnuityRates,    ///< an annuity cannot follow the internal rates
        AnnuityCalendar, ///< an annuity cannot count calendar years
        Refused,         ///< no capital cost can be calculated of `component`: see `refusal`
    };
    Kind kind;
    Id<InvestmentComponent> component = {};
    int year = 0;
    QString refusal = {}; ///< a sentence in the language of the program
    bool operator==(const CapitalGap&) const = default;
};
/// One sentence that says what to enter.
QString describe(const CapitalGap& gap, const Secrecy& secrecy, const Language& language);

/// One year of one component; unknown where its amount or the year's rate is not known.
struct ComponentYear {
    int number = 0;          ///< 1, 2, …
    std::optional<int> year; ///< the calendar year, where it is known
    int months = 12;
    std::optional<Rate> rate; ///< none where it is not known
    Figure opening;
    Figure depreciation;
    Figure closing;
    Figure interest;
    Figure cost;
};

struct ComponentCost {
    Id<InvestmentComponent> component;
    QString name;
    Figure amount;
    Money residual;
    int life = 0;
    std::vector<ComponentYear> years;
    FigureSum depreciation; ///< of all years
    FigureSum interest;
    FigureSum cost;
};

/// One year of all components; what is unknown is named by component.
struct InvestmentYear {
    int number = 0;
    std::optional<int> year;
    int months = 0; ///< of the component that is in use the longest
    std::optional<Rate> rate;
    FigureSum opening;
    FigureSum depreciation;
    FigureSum closing;
    FigureSum interest;
    FigureSum cost;
};

/// The capital cost of a whole investment and the parts it was made from.
struct InvestmentCost {
    Id<Investment> investment;
    bool inProgress = false; ///< not depreciated yet: no years
    std::vector<ComponentCost> components;
    std::vector<InvestmentYear> years;
    /// Of all years; n/a while in progress, unknown where there are no years to calculate.
    FigureSum depreciation;
    FigureSum interest;
    FigureSum cost;
    std::vector<CapitalGap> gaps; ///< why any of it is unknown
};

/// The internal rates of the document by year.
RateTable internalRates(const Contents& contents);

/// Calculates the investments of one document; its values must stay in place meanwhile.
///
/// A component without a known amount, a fixed rate that is not entered and a year without an
/// internal rate make unknown what follows from them, and so does a component that capitalCost()
/// refuses; an investment without components, or whose terms do not go together, has no years and
/// is unknown in all. In calculation years
/// Investment::start gives the first year.
class InvestmentCosts {
public:
    explicit InvestmentCosts(const Contents& contents);

    /// Components by capitalCost(), summed per year.
    InvestmentCost of(const Investment& investment) const;

private:
    RateTable m_internal;
    std::unordered_map<Id<Investment>, std::vector<const InvestmentComponent*>> m_components;
};

/// The same for a single investment; NotFound when it does not exist.
Result<InvestmentCost> capitalCostOf(const Contents& contents, Id<Investment> id);

} // namespace nytto
