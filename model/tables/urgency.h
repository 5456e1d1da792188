// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

/// How much a word wants to be seen.
enum class Urgency { None, Attention, Exceeded };

} // namespace nytto
