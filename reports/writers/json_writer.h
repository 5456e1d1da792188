// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QByteArray>

#include <functional>

namespace nytto {

struct Report;

/// Takes the next bytes.
using JsonSink = std::function<Done(const QByteArray&)>;

/// A report as JSON, in UTF-8, keys in alphabetical order, a line for each row, nothing through a
/// float:
///
///     { "report": "capital-cost", "title": …, "subject": …, "author": …, "company": …,
///       "program": …, "language": "sv",
///       "names": [ { "name": "unknown", "cell": CELL-REFERENCE } ],
///       "sheets": [ { "key": …, "name": …, "blocks": [ BLOCK … ] } ] }
///
/// A BLOCK has a "type":
/// - "paragraph": "style" (title, subtitle, heading, body, remark), "text";
/// - "contents": "title";
/// - "table": "key", "title", "notes", "whenEmpty", "columns": [ { "key", "title", "type" (text,
///   amount, percent, quantity, number, date), "unit" (kr, tkr, mnkr: how amounts are shown, never
///   how they are given), "decimals" } ], "rows": [ { "key", "kind" (body, group, subtotal,
///   total), "subject" ({ "kind", "id" }, if it has one), "cells": [ CELL per column ] } ];
/// - "chart": "key", "title", "description", "kind" (stacked-columns, columns, lines, bars),
///   "unit", "categoryTitle", "valueTitle", "categories": [ text ], "categoryCells"
///   (RANGE), "series": [ { "name", "values": [ FIGURE ], "cells" (RANGE) } ].
///
/// A CELL is an object with at most one of "text", "amount" ("494500.00", kronor), "state"
/// ("unknown", "not-applicable"), "percent" ("1.5"), "quantity" ("12.5"), "number" (a whole
/// number) and "date" ("2025-01-31"), none when empty, and where there are any "formula" (with {0},
/// {1} … for the references), "references" ([ RANGE ]), "mark" (input, assumed, published,
/// difference, secret), "comment", "sheet" (the key of the sheet it leads to).
/// A FIGURE is such an object with "amount" or "state". A CELL-REFERENCE is { "table", "row",
/// "column" } by their keys, without "row" for a heading; a RANGE is { "from", "to" } of them.
///
/// It is given away in pieces, so that a large report takes no more memory than it does already.
Done writeJson(const Report& report, const JsonSink& sink);
/// The same as a whole.
QByteArray toJson(const Report& report);

} // namespace nytto
