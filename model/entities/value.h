// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/month.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"
#include "model/basics/year_series.h"
#include "model/entities/entity_ref.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <variant>
#include <vector>

namespace nytto {

enum class FieldType {
    Text,
    LongText,
    Boolean,
    Integer,
    Choice, ///< one of FieldInfo::choices, held by its index
    Money,
    Figure,
    Rate,
    Quantity,
    Date,
    Month,
    Reference,
    References,
    AnyReference,
    Series,
};

/// What any field of any entity can hold. std::monostate is "nothing", for the optional ones;
/// references and dates that are not set are null.
using Value = std::variant<std::monostate, bool, qint64, QString, Money, Figure, Rate, Quantity,
                           QDate, Month, QUuid, std::vector<QUuid>, EntityRef, YearSeries>;

} // namespace nytto
