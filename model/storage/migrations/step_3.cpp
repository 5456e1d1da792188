// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/steps.h"

// A note says which kind of a year's amounts it is about. Older notes did not: they stay on all
// kinds of their year. In which unit amounts were printed that stand in the document themselves.
const char nytto::migrations::step3[] = R"sql(

ALTER TABLE note ADD COLUMN seriesKind TEXT NOT NULL DEFAULT '';

ALTER TABLE settings ADD COLUMN printedUnit TEXT;
ALTER TABLE service ADD COLUMN printedUnit TEXT;
ALTER TABLE investment ADD COLUMN printedUnit TEXT;
ALTER TABLE initiative ADD COLUMN printedUnit TEXT;

)sql";
