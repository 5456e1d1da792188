// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/steps.h"

// A note says which kind of a year's amounts it is about. Older notes did not: they stay on all
// kinds of their year.
const char nytto::migrations::step3[] = R"sql(

ALTER TABLE note ADD COLUMN seriesKind TEXT NOT NULL DEFAULT '';

)sql";
