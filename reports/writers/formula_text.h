// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nytto {

struct CellReference;
struct Formula;
class Layout;

/// "C7" for row 6, column 2.
QString cellName(int row, int column);

/// The formula with "=" in front and its ranges as `sheet` names them: "C7", "C7:C9", "'Other
/// sheet'!C7". The layout's report has been checked, so every reference is there.
QString formulaText(const Formula& formula, const Layout& layout, int sheet);

/// What a name of the workbook refers to: "='Sheet'!$C$7".
QString nameTarget(const CellReference& cell, const Layout& layout);

} // namespace nytto
