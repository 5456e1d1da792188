// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/samples.h"

#include "model/document/json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace nytto {

std::vector<SampleInfo> samples() {
    return {
        {QStringLiteral("goteborg-2025"),
         QCoreApplication::translate("samples", "Annual analysis 2025"),
         QCoreApplication::translate("samples", "Services with their costs, proposed initiatives "
                                                "and three scenarios of a shared supplier."),
         QStringLiteral("Göteborgs Stad")},
        {QStringLiteral("norrtalje-2019"),
         QCoreApplication::translate("samples", "IT investment 2019"),
         QCoreApplication::translate("samples", "An investment with its estimate and capital cost, "
                                                "and the appropriation that pays for it."),
         QStringLiteral("Norrtälje kommun")},
        {QStringLiteral("stockholm-2013"),
         QCoreApplication::translate("samples", "IT programme 2013–2018"),
         QCoreApplication::translate("samples", "Five portfolios with the purpose of each and what "
                                                "it asks of a benefit calculation."),
         QStringLiteral("Stockholms stad")},
    };
}

Result<Contents> sampleContents(const QString& key) {
    const std::vector<SampleInfo> all = samples();
    if (std::ranges::none_of(all, [&](const SampleInfo& sample) { return sample.key == key; })) {
        QStringList keys;
        for (const SampleInfo& sample : all)
            keys << sample.key;
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("samples", "There is no sample “%1”. The samples are: %2.")
                .arg(key, keys.join(QStringLiteral(", ")))};
    }
    QFile file(QStringLiteral(":/samples/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("samples", "The sample “%1” is missing in this build.")
                .arg(key),
            file.errorString()};
    return contentsFromJson(file.readAll()).in(key);
}

} // namespace nytto
