// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace nytto {

inline constexpr const char* helpSubjectProperty = "helpSubject";

/// Says what a widget is about, for F1: "service.cost" for a field of a kind, "services" for a
/// page. The help has the words for it; views know nothing of the help.
inline void setHelpSubject(QWidget& widget, const QString& subject) {
    widget.setProperty(helpSubjectProperty, subject);
}

/// Empty where nothing was said.
inline QString helpSubject(const QWidget& widget) {
    return widget.property(helpSubjectProperty).toString();
}

} // namespace nytto
