// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/json_document.h"

namespace nytto::test {

/// Units under a group and one that ended; volumes that are known, missing, and not counted; keys
/// of each method; and services at unit prices: with two prices, over-recovered at a set price,
/// without any actual volume, with a missing volume, and in two years.
inline Contents madePrices() {
    return documentOf(R"(
        "unit": [ { "id": "group", "name": "Group", "kind": "committee" },
                  { "id": "a", "name": "A", "parent": "group", "account": "4610",
                    "responsibility": "100", "counterpart": "811" },
                  { "id": "b", "name": "B", "parent": "group" },
                  { "id": "c", "name": "C", "kind": "company" },
                  { "id": "old", "name": "Old", "toYear": 2024 } ],
        "allocationKey": [ { "id": "lic", "name": "Licences", "measure": "licences", "due": "2024-09-30" },
                           { "id": "hours", "name": "Hours" },
                           { "id": "gap", "name": "Gap" },
                           { "id": "unused", "name": "Unused", "state": "proposed" },
                           { "id": "even", "name": "Even", "method": "even" },
                           { "id": "fixed", "name": "Fixed", "method": "weights" },
                           { "id": "both", "name": "Both", "method": "combined" } ],
        "keyComponent": [ { "key": "both", "component": "lic", "weight": 2 },
                          { "key": "both", "component": "even", "weight": 1 } ],
        "keyWeight": [ { "key": "fixed", "unit": "a", "weight": 3 },
                       { "key": "fixed", "unit": "c", "weight": 4, "fromYear": 2025 },
                       { "key": "fixed", "unit": "c", "weight": 9, "toYear": 2024 } ])",
                      R"(
        "keyVolume": [
            { "key": "lic", "unit": "a", "year": 2025, "planned": "200", "actual": "100",
              "deliverer": "Anna", "deliveredOn": "2024-09-12", "approver": "Berit",
              "approvedOn": "2024-10-01", "note": "counted by hand" },
            { "key": "lic", "unit": "b", "year": 2025, "planned": "100", "actual": "150" },
            { "key": "lic", "unit": "c", "year": 2025, "planned": "0", "actual": "1" },
            { "key": "lic", "unit": "group", "year": 2025, "planned": "7" },
            { "key": "lic", "unit": "a", "year": 2024, "planned": "190", "actual": "180" },
            { "key": "lic", "unit": "old", "year": 2024, "planned": "10" },
            { "key": "hours", "unit": "a", "year": 2025, "planned": "1.5", "actual": "2.25" },
            { "key": "hours", "unit": "b", "year": 2025, "planned": "3", "actual": "0" },
            { "key": "hours", "unit": "c", "year": 2025, "planned": "4.125", "actual": "1" },
            { "key": "gap", "unit": "a", "year": 2025, "planned": "5", "actual": "6" },
            { "key": "gap", "unit": "b", "year": 2025, "planned": "5" } ],
        "service": [
            { "id": "risk", "name": "Risk", "category": "base", "financing": "unit-price",
              "cost": { "2025": { "budget": "1000.00" }, "2026": { "budget": "1200.00" } } },
            { "id": "advice", "name": "Advice", "category": "base", "financing": "unit-price",
              "cost": { "2025": { "budget": "900.00", "outcome": "700.01" } } },
            { "id": "gaps", "name": "Gaps", "category": "base", "financing": "unit-price",
              "cost": { "2025": { "budget": "50.00" } } },
            { "id": "free", "name": "Free", "category": "base", "financing": "unit-price",
              "cost": { "2025": { "budget": "10.00" } } },
            { "id": "unjoined", "name": "Unjoined", "category": "additional", "financing": "unit-price",
              "cost": { "2025": { "budget": "30.00" } } },
            { "id": "mail", "name": "Mail", "category": "base",
              "cost": { "2025": { "budget": "77.00" } } } ],
        "servicePart": [ { "id": "all", "service": "mail", "name": "All" } ],
        "partKey": [ { "part": "all", "key": "fixed" } ],
        "priceItem": [
            { "id": "licence", "service": "risk", "name": "Licence", "year": 2025, "key": "lic" },
            { "service": "risk", "name": "Licence", "year": 2026, "key": "lic" },
            { "service": "advice", "name": "Hour", "year": 2025, "key": "hours", "price": "99.50" },
            { "service": "advice", "name": "Licence", "year": 2025, "key": "lic",
              "plannedCost": "100.00", "plannedVolume": "3" },
            { "service": "gaps", "name": "Piece", "year": 2025, "key": "gap" },
            { "service": "free", "name": "Piece", "year": 2025, "key": "lic", "price": "0.00" },
            { "service": "unjoined", "name": "Piece", "year": 2025, "key": "lic" } ])");
}

} // namespace nytto::test
