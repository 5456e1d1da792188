// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/empty_document.h"

#include "model/document/edit.h"
#include "model/entities/settings.h"

namespace nytto {

Result<Contents> emptyDocument(const QString& municipality, int firstYear,
                               std::optional<int> years) {
    Settings settings;
    settings.id = Id<Settings>::create();
    settings.position = 1;
    settings.municipality = municipality;
    settings.firstYear = firstYear;
    settings.priceLevel = firstYear;
    if (years)
        settings.horizon = *years;
    Contents contents;
    contents.insert(settings);
    for (const Error& fault : faultsIn(contents))
        return fault;
    return contents;
}

} // namespace nytto
