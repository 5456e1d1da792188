// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nytto {

/// What may be higher than its room, such as a form on a tab: it scrolls there, on the same ground
/// as what stands beside it, and the focus never stops at the frame.
QWidget* scrolled(QWidget& content);

} // namespace nytto
