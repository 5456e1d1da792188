// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/steps.h"

// Who pays: units, allocation keys with their volumes, parts of services, prices and leases,
// services that use services, and what-ifs. See step_1.cpp for how tables are written.
const char nytto::migrations::step2[] = R"sql(

ALTER TABLE settings ADD COLUMN chainMethod TEXT NOT NULL DEFAULT 'step-down';

ALTER TABLE service ADD COLUMN categoryFrom INTEGER;
ALTER TABLE service ADD COLUMN categoryBefore TEXT;
ALTER TABLE service ADD COLUMN stepOrder INTEGER NOT NULL DEFAULT 0;

CREATE TABLE unit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    account TEXT NOT NULL,
    responsibility TEXT NOT NULL,
    counterpart TEXT NOT NULL,
    fromYear INTEGER,
    toYear INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE unit_successors (
    owner BLOB NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    target BLOB NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_by_parent ON unit (parent);
CREATE INDEX unit_successors_by_target ON unit_successors (target);

CREATE TABLE unitSize (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    employees INTEGER,
    inhabitants INTEGER,
    source BLOB REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX unitSize_by_unit ON unitSize (unit);
CREATE INDEX unitSize_by_source ON unitSize (source);

CREATE TABLE allocationKey (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    measure TEXT NOT NULL,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE keyVolume (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    planned INTEGER,
    actual INTEGER,
    due TEXT,
    deliverer TEXT NOT NULL,
    deliveredOn TEXT,
    approver TEXT NOT NULL,
    approvedOn TEXT,
    source BLOB REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX keyVolume_by_key ON keyVolume (key);
CREATE INDEX keyVolume_by_unit ON keyVolume (unit);
CREATE INDEX keyVolume_by_source ON keyVolume (source);

CREATE TABLE keyWeight (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL,
    fromYear INTEGER,
    toYear INTEGER
) STRICT;

CREATE INDEX keyWeight_by_key ON keyWeight (key);
CREATE INDEX keyWeight_by_unit ON keyWeight (unit);

CREATE TABLE keyComponent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    component BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL
) STRICT;

CREATE INDEX keyComponent_by_key ON keyComponent (key);
CREATE INDEX keyComponent_by_component ON keyComponent (component);

CREATE TABLE servicePart (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    sizing TEXT NOT NULL,
    share INTEGER,
    scope TEXT NOT NULL,
    fromYear INTEGER,
    toYear INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE servicePart_amount (
    owner BLOB NOT NULL REFERENCES servicePart (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ore INTEGER,
    state TEXT NOT NULL CHECK (state IN ('amount', 'unknown', 'not-applicable')),
    PRIMARY KEY (owner, year, kind),
    CHECK ((state = 'amount') = (ore IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX servicePart_by_service ON servicePart (service);

CREATE TABLE partKey (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    part BLOB REFERENCES servicePart (id) DEFERRABLE INITIALLY DEFERRED,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    fromYear INTEGER,
    toYear INTEGER
) STRICT;

CREATE INDEX partKey_by_part ON partKey (part);
CREATE INDEX partKey_by_key ON partKey (key);

CREATE TABLE participation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    part BLOB REFERENCES servicePart (id) DEFERRABLE INITIALLY DEFERRED,
    fromYear INTEGER,
    toYear INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX participation_by_service ON participation (service);
CREATE INDEX participation_by_unit ON participation (unit);
CREATE INDEX participation_by_part ON participation (part);

CREATE TABLE breakpoint (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    part BLOB REFERENCES servicePart (id) DEFERRABLE INITIALLY DEFERRED,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    threshold INTEGER NOT NULL,
    step INTEGER NOT NULL,
    reason TEXT NOT NULL,
    fromYear INTEGER,
    toYear INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX breakpoint_by_part ON breakpoint (part);
CREATE INDEX breakpoint_by_key ON breakpoint (key);

CREATE TABLE serviceUse (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    provider BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    user BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    share INTEGER,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    volume INTEGER,
    fromYear INTEGER,
    toYear INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX serviceUse_by_provider ON serviceUse (provider);
CREATE INDEX serviceUse_by_user ON serviceUse (user);
CREATE INDEX serviceUse_by_key ON serviceUse (key);

CREATE TABLE priceItem (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    plannedCost INTEGER,
    plannedCost_state TEXT NOT NULL CHECK (plannedCost_state IN ('amount', 'unknown', 'not-applicable')),
    plannedVolume INTEGER,
    price INTEGER,
    price_state TEXT NOT NULL CHECK (price_state IN ('amount', 'unknown', 'not-applicable')),
    note TEXT NOT NULL,
    CHECK ((plannedCost_state = 'amount') = (plannedCost IS NOT NULL)),
    CHECK ((price_state = 'amount') = (price IS NOT NULL))
) STRICT;

CREATE INDEX priceItem_by_service ON priceItem (service);
CREATE INDEX priceItem_by_key ON priceItem (key);

CREATE TABLE leaseAgreement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    start TEXT,
    months INTEGER NOT NULL,
    payment INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX leaseAgreement_by_service ON leaseAgreement (service);

CREATE TABLE whatIf (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    state TEXT NOT NULL,
    keyProposal BLOB REFERENCES keyProposal (id) DEFERRABLE INITIALLY DEFERRED,
    categoryProposal BLOB REFERENCES categoryProposal (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL
) STRICT;

CREATE INDEX whatIf_by_keyProposal ON whatIf (keyProposal);
CREATE INDEX whatIf_by_categoryProposal ON whatIf (categoryProposal);

CREATE TABLE whatIfItem (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    whatIf BLOB REFERENCES whatIf (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    service BLOB REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED,
    part BLOB REFERENCES servicePart (id) DEFERRABLE INITIALLY DEFERRED,
    key BLOB REFERENCES allocationKey (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    volume INTEGER,
    category TEXT,
    financing TEXT,
    amount INTEGER,
    amount_state TEXT NOT NULL CHECK (amount_state IN ('amount', 'unknown', 'not-applicable')),
    note TEXT NOT NULL,
    CHECK ((amount_state = 'amount') = (amount IS NOT NULL))
) STRICT;

CREATE INDEX whatIfItem_by_whatIf ON whatIfItem (whatIf);
CREATE INDEX whatIfItem_by_service ON whatIfItem (service);
CREATE INDEX whatIfItem_by_part ON whatIfItem (part);
CREATE INDEX whatIfItem_by_key ON whatIfItem (key);
CREATE INDEX whatIfItem_by_unit ON whatIfItem (unit);

)sql";
