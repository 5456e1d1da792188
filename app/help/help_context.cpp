// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_context.h"

#include "app/help/help_library.h"
#include "views/shared/help_subject.h"

namespace nytto {

std::optional<HelpPlace> helpPlaceOf(const QWidget* focus, const HelpLibrary& library) {
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        const QString subject = helpSubject(*widget);
        // "service.cost": the field, else the kind that it is a field of.
        for (const QString& name : {subject, subject.section(u'.', 0, 0), widget->objectName()})
            if (const auto place = library.find(name))
                return place;
    }
    return std::nullopt;
}

} // namespace nytto
