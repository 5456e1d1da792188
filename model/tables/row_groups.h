// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/report.h"

namespace nytto {

/// So many rows of a kind are taken in at a glance; more of them are a number first.
inline constexpr int mostOfAKind = 10;

/// A table of things to see to, under a heading for each kind with its count ("Volumes: 512") where
/// there are several kinds and one has more than mostOfAKind rows; else as it is. `kinds` has the
/// kind of each row. Kinds stand in the order in which they come, their rows as before and with the
/// same keys; headings are of RowKind::Group.
ReportTable underHeadings(ReportTable table, const std::vector<QString>& kinds);

/// A heading with this title for rows that are a number until somebody asks for them, however few
/// they are.
Row foldedHeading(const QString& key, const QString& title, std::size_t columns);
/// Whether so many rows are folded away under the heading at first.
bool isFoldedAtFirst(const Row& heading, int rows);

/// The rows that are no headings.
int countOfRows(const ReportTable& table);

/// Where each row's heading stands: that of a heading is itself, and −1 before the first one.
std::vector<int> headingsOf(const ReportTable& table);

/// Which rows can stand as a number of them: those about something whose figures, at least two, are
/// all unknown, with nothing told beside the figures or in a row about nothing below ("of which
/// known"); and headings that have no other rows. None of them where they are fewer than two, or
/// all there are.
std::vector<bool> unknownRows(const ReportTable& table);

} // namespace nytto
