// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto {

/// A document that comes with the program, filled from what a municipality has published.
struct SampleInfo {
    QString key;         ///< for the command line: "goteborg-2025"
    QString title;       ///< translated
    QString description; ///< one sentence, translated
    QString municipality;
};

/// All samples; the first is the one to begin with.
std::vector<SampleInfo> samples();

/// The document of a sample. NotFound names the samples that there are.
Result<Contents> sampleContents(const QString& key);

} // namespace nytto
