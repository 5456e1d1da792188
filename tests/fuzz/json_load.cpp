// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/json.h"
#include "tests/fuzz/entries.h"

namespace nytto::fuzz {

QString jsonLoad(const QByteArray& bytes) {
    const Result<Contents> read = contentsFromJson(bytes);
    if (!read)
        return read.error().message.isEmpty() ? QStringLiteral("Refused without a word.")
                                              : QString();
    const QByteArray written = toJson(*read);
    const Result<Contents> again = contentsFromJson(written);
    if (!again)
        return QStringLiteral("What was written is refused: ") + again.error().message;
    if (!(*again == *read) || toJson(*again) != written)
        return QStringLiteral("What was written is read as something else.");
    return {};
}

} // namespace nytto::fuzz
