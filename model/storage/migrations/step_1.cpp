// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/steps.h"

// Choices have no CHECK: their keys may become more without a step. What belongs to what is
// never removed by the database: an edit lists every removal. Every reference has an index, which
// a removal needs to see that nothing refers to what goes.
const char nytto::migrations::step1[] = R"sql(

CREATE TABLE edit (
    revision INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 16),
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    sentence TEXT NOT NULL
) STRICT;

CREATE TABLE history (
    revision INTEGER NOT NULL REFERENCES edit (revision) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entity BLOB NOT NULL CHECK (length(entity) = 16),
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (revision, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE seal (
    name TEXT NOT NULL PRIMARY KEY,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    municipality TEXT NOT NULL,
    firstYear INTEGER NOT NULL,
    horizon INTEGER NOT NULL,
    netBenefitYears INTEGER NOT NULL,
    priceLevel INTEGER,
    indexIncluded INTEGER NOT NULL CHECK (indexIncluded IN (0, 1)),
    priceNote TEXT NOT NULL,
    discountRate INTEGER,
    displayUnit TEXT NOT NULL,
    impactReading TEXT NOT NULL,
    significantAmount INTEGER NOT NULL,
    significantShare INTEGER,
    deviationAmount INTEGER NOT NULL,
    deviationShare INTEGER
) STRICT;

CREATE TABLE internalRate (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    rate INTEGER NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE supplier (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE service (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    supplier BLOB REFERENCES supplier (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    categoryNote TEXT NOT NULL,
    financing TEXT NOT NULL,
    description TEXT NOT NULL,
    derived INTEGER NOT NULL CHECK (derived IN (0, 1))
) STRICT;

CREATE TABLE service_cost (
    owner BLOB NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX service_by_supplier ON service (supplier);

CREATE TABLE changeCause (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE serviceCause (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    cause BLOB REFERENCES changeCause (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    note TEXT NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX serviceCause_by_service ON serviceCause (service);
CREATE INDEX serviceCause_by_cause ON serviceCause (cause);

CREATE TABLE movedDevelopment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    serviceName TEXT NOT NULL,
    name TEXT NOT NULL,
    cause BLOB REFERENCES changeCause (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE TABLE movedDevelopment_services (
    owner BLOB NOT NULL REFERENCES movedDevelopment (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    target BLOB NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX movedDevelopment_services_by_target ON movedDevelopment_services (target);
CREATE INDEX movedDevelopment_by_cause ON movedDevelopment (cause);

CREATE TABLE categoryProposal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    categoryToday TEXT NOT NULL,
    proposed TEXT NOT NULL,
    proposedNote TEXT NOT NULL,
    cost INTEGER,
    cost_state TEXT NOT NULL CHECK (cost_state IN ('amount', 'unknown', 'not-applicable')),
    costYear INTEGER,
    costNote TEXT NOT NULL,
    comment TEXT NOT NULL,
    CHECK ((cost_state = 'amount') = (cost IS NOT NULL))
) STRICT;

CREATE INDEX categoryProposal_by_service ON categoryProposal (service);

CREATE TABLE keyProposal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    keyToday TEXT NOT NULL,
    keyProposed TEXT NOT NULL,
    comment TEXT NOT NULL
) STRICT;

CREATE INDEX keyProposal_by_service ON keyProposal (service);

CREATE TABLE portfolio (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    requirement TEXT NOT NULL
) STRICT;

CREATE TABLE portfolio_frame (
    owner BLOB NOT NULL REFERENCES portfolio (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE portfolio_investmentFrame (
    owner BLOB NOT NULL REFERENCES portfolio (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    publicName TEXT NOT NULL,
    supplier BLOB REFERENCES supplier (id) DEFERRABLE INITIALLY DEFERRED,
    serviceName TEXT NOT NULL,
    stage TEXT NOT NULL,
    pilotStudy INTEGER NOT NULL CHECK (pilotStudy IN (0, 1)),
    mustDo INTEGER NOT NULL CHECK (mustDo IN (0, 1)),
    portfolio BLOB REFERENCES portfolio (id) DEFERRABLE INITIALLY DEFERRED,
    netBenefit INTEGER,
    netBenefit_state TEXT NOT NULL
        CHECK (netBenefit_state IN ('amount', 'unknown', 'not-applicable')),
    netBenefitUnit TEXT NOT NULL,
    certainty TEXT NOT NULL,
    certaintyNote TEXT NOT NULL,
    lowEstimate INTEGER,
    lowEstimate_state TEXT NOT NULL
        CHECK (lowEstimate_state IN ('amount', 'unknown', 'not-applicable')),
    highEstimate INTEGER,
    highEstimate_state TEXT NOT NULL
        CHECK (highEstimate_state IN ('amount', 'unknown', 'not-applicable')),
    description TEXT NOT NULL,
    risks TEXT NOT NULL,
    uncertainty TEXT NOT NULL,
    informationSecurity TEXT NOT NULL,
    dependencies TEXT NOT NULL,
    needsComment INTEGER NOT NULL CHECK (needsComment IN (0, 1)),
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    CHECK ((netBenefit_state = 'amount') = (netBenefit IS NOT NULL)),
    CHECK ((lowEstimate_state = 'amount') = (lowEstimate IS NOT NULL)),
    CHECK ((highEstimate_state = 'amount') = (highEstimate IS NOT NULL))
) STRICT;

CREATE TABLE initiative_services (
    owner BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    target BLOB NOT NULL REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_cost (
    owner BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE initiative_impact (
    owner BLOB NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX initiative_by_supplier ON initiative (supplier);
CREATE INDEX initiative_services_by_target ON initiative_services (target);
CREATE INDEX initiative_by_portfolio ON initiative (portfolio);

CREATE TABLE investment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    portfolio BLOB REFERENCES portfolio (id) DEFERRABLE INITIALLY DEFERRED,
    method TEXT NOT NULL,
    calendar TEXT NOT NULL,
    start TEXT,
    inProgress INTEGER NOT NULL CHECK (inProgress IN (0, 1)),
    rateMode TEXT NOT NULL,
    rate INTEGER,
    rateSource TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE investment_spending (
    owner BLOB NOT NULL REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX investment_by_initiative ON investment (initiative);
CREATE INDEX investment_by_portfolio ON investment (portfolio);

CREATE TABLE investmentComponent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    investment BLOB REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    residual INTEGER NOT NULL,
    life INTEGER NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX investmentComponent_by_investment ON investmentComponent (investment);

CREATE TABLE estimateRow (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    investment BLOB REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    percent INTEGER,
    note TEXT NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX estimateRow_by_investment ON estimateRow (investment);

CREATE TABLE appropriation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    portfolio BLOB REFERENCES portfolio (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX appropriation_by_portfolio ON appropriation (portfolio);

CREATE TABLE matter (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    appropriation BLOB REFERENCES appropriation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    reference TEXT NOT NULL,
    decided TEXT,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    investment BLOB REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX matter_by_appropriation ON matter (appropriation);
CREATE INDEX matter_by_initiative ON matter (initiative);
CREATE INDEX matter_by_investment ON matter (investment);

CREATE TABLE priorityGround (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    analysis TEXT NOT NULL,
    needs TEXT NOT NULL,
    opportunities TEXT NOT NULL,
    consequences TEXT NOT NULL,
    dependencies TEXT NOT NULL,
    effects TEXT NOT NULL
) STRICT;

CREATE TABLE scenarioMember (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    scenario BLOB REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    included INTEGER NOT NULL CHECK (included IN (0, 1)),
    shift INTEGER NOT NULL,
    costScale INTEGER NOT NULL,
    impactScale INTEGER NOT NULL,
    benefitScale INTEGER NOT NULL,
    ground BLOB REFERENCES priorityGround (id) DEFERRABLE INITIALLY DEFERRED,
    printedName TEXT NOT NULL,
    printedService TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX scenarioMember_by_scenario ON scenarioMember (scenario);
CREATE INDEX scenarioMember_by_initiative ON scenarioMember (initiative);
CREATE INDEX scenarioMember_by_ground ON scenarioMember (ground);

CREATE TABLE source (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year INTEGER,
    reference TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE publishedFigure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    quantity TEXT NOT NULL,
    scenario BLOB REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    initiative BLOB REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
    investment BLOB REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    cause BLOB REFERENCES changeCause (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER,
    toYear INTEGER,
    calculationYear INTEGER,
    figure INTEGER,
    figure_state TEXT NOT NULL CHECK (figure_state IN ('amount', 'unknown', 'not-applicable')),
    unit TEXT NOT NULL,
    decimals INTEGER NOT NULL,
    source BLOB REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((figure_state = 'amount') = (figure IS NOT NULL))
) STRICT;

CREATE INDEX publishedFigure_by_scenario ON publishedFigure (scenario);
CREATE INDEX publishedFigure_by_initiative ON publishedFigure (initiative);
CREATE INDEX publishedFigure_by_investment ON publishedFigure (investment);
CREATE INDEX publishedFigure_by_cause ON publishedFigure (cause);
CREATE INDEX publishedFigure_by_source ON publishedFigure (source);

CREATE TABLE acceptedDifference (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    acceptedBy TEXT NOT NULL,
    acceptedOn TEXT
) STRICT;

CREATE TABLE annualAnalysis (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    supplier BLOB REFERENCES supplier (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    preparedBy TEXT NOT NULL,
    preparedOn TEXT,
    checkedBy TEXT NOT NULL,
    checkedOn TEXT,
    handedInBy TEXT NOT NULL,
    handedInOn TEXT
) STRICT;

CREATE INDEX annualAnalysis_by_supplier ON annualAnalysis (supplier);

CREATE TABLE reportText (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    chapter TEXT NOT NULL,
    subject BLOB CHECK (length(subject) = 16),
    subject_kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    subject BLOB CHECK (length(subject) = 16),
    subject_kind TEXT NOT NULL,
    field TEXT NOT NULL,
    year INTEGER,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    source BLOB REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX note_by_source ON note (source);

)sql";
