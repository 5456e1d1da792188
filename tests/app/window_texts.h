// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>
#include <tuple>

namespace nytto::test {

/// A text of the window, and the object that shows or speaks it.
struct WindowText {
    QString where;
    QString text;

    friend bool operator<(const WindowText& left, const WindowText& right) {
        return std::tie(left.where, left.text) < std::tie(right.where, right.text);
    }
};

/// Every text that the program's windows show or tell of themselves: labels, buttons, fields and
/// what they hint, choices, tabs, actions, tool tips, accessible names and descriptions, headings
/// and cells of the tables that are seen, charts. Not the topics of the help.
std::set<WindowText> windowTexts();

} // namespace nytto::test
