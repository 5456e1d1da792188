// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/building/titled_sheet.h"

#include "model/entities/settings.h"

namespace nytto {

Sheet titledSheet(const char* key, const QString& name, const Report& report,
                  const ReportContext& context) {
    return {QString::fromLatin1(key),
            name,
            {Paragraph{Paragraph::Style::Title, report.title},
             Paragraph{Paragraph::Style::Subtitle, context.settings().municipality}}};
}

} // namespace nytto
