// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace nytto {

class RoleLabel;

/// What an amount is, what it would be and the difference, below each other under a heading.
class BeforeAfter : public QWidget {
    Q_OBJECT

public:
    explicit BeforeAfter(const QString& name, const Language& language, QWidget* parent = nullptr);

    /// In kronor; the difference in per cent too, where it has a meaning.
    void show(const QString& heading, const Figure& before, const Figure& after,
              const std::optional<Rate>& share = {});
    void clear();

private:
    QLabel* addLine(QGridLayout& lines, const QString& name, const QString& caption);

    Language m_language;
    RoleLabel* m_heading;
    QLabel* m_before;
    QLabel* m_after;
    QLabel* m_difference;
};

} // namespace nytto
