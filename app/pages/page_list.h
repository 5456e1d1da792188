// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/id.h"

#include <QKeySequence>
#include <QStringList>

#include <vector>

namespace nytto {

class Language;
class Page;

/// A page and what the navigation calls it.
struct PageEntry {
    QString key; ///< "services": the same in every language
    QString title;
    Page* page;
    QString group = {};     ///< the caption that it stands under; none for the first and the last
    QStringList kinds = {}; ///< the entities that it can reveal, by their keys
};

/// All pages, in the order of the navigation, made in the language; `parent` owns them.
std::vector<PageEntry> makePages(const Language& language, QWidget* parent);

/// The key that shows the page at a place, counted from 0: Alt+1 … Alt+9; none for those after it.
QKeySequence shortcutOfPage(std::size_t place);

} // namespace nytto
