// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

namespace nytto::bench {

/// What is measured: 0 is the Göteborg sample, else the scale of a made document.
const Contents& document(int which);

/// The same as a document file, made when it is first asked for; the file goes with the program.
QString fileOf(int which);

/// A path in the same folder.
QString fileCalled(const QString& name);
/// A document file with these contents, there.
QString fileWith(const Contents& contents, const QString& name);
/// How long the file takes for a change of one entity, by itself and there and back; the median, in
/// seconds.
double commitTime(const QString& path, AnyEntity before, AnyEntity after);

} // namespace nytto::bench
