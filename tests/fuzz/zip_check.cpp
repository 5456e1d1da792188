// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_parts.h"
#include "tests/fuzz/entries.h"

#include <algorithm>

namespace nytto::fuzz {

QString zipCheck(const QByteArray& bytes) {
    const Result<ZipFile> zip = ZipFile::of(bytes);
    if (!zip)
        return {};
    for (const ZipFile::Entry& entry : zip->entries()) {
        qsizetype inPieces = 0;
        const bool isRead =
            zip->read(entry, [&](const QByteArray& piece) { inPieces += piece.size(); }).ok();
        const Result<QByteArray> whole = zip->read(entry.name);
        // Several files may have one name: then the first is read.
        const bool isFirst =
            &*std::ranges::find(zip->entries(), entry.name, &ZipFile::Entry::name) == &entry;
        if (isFirst && (whole.ok() != isRead || (whole && whole->size() != inPieces)))
            return QStringLiteral("A file is another when it is read in pieces.");
    }
    const bool isWhole = checkParts(*zip).ok();
    return isWhole && zip->entries().empty() ? QStringLiteral("A workbook of nothing is whole.")
                                             : QString();
}

} // namespace nytto::fuzz
