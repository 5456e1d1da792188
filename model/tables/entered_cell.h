// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/secrecy.h"
#include "model/document/value_place.h"
#include "model/tables/report.h"

namespace nytto {

class ReportContext;

/// What a column of a field's values holds.
ColumnType columnTypeOf(FieldType type);

/// `text` of a value of `owner` as everybody may see it: masked where that is secret, and the names
/// of what a reference leads to. What is secret is shown where the secrecy lets it.
QString publicText(const Secrecy& secrecy, const EntityRef& owner, const FieldInfo& field,
                   const Value& value, const QString& text);
/// The value likewise; empty where there is none.
Cell enteredCell(const ValueTexts& texts, const Secrecy& secrecy, const EntityRef& owner,
                 const ValuePlace& place, const Value& value);

/// Gives a table whose rows are about entities of a kind a column at its end for every other field
/// in which anything is entered, with the notes on its values. Paragraphs and series are no such
/// columns, nor what is in `without`: what the table has, or leaves out.
void addOtherFields(ReportTable& table, const ReportContext& context, const EntityInfo& info,
                    const QStringList& without);

} // namespace nytto
