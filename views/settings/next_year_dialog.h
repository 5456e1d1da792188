// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/next_year.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace nytto {

struct NextYear;

/// What the plan's next year is to begin with, and whether in this document or in a new one.
class NextYearDialog : public QDialog {
    Q_OBJECT

public:
    /// `year` is the one that begins.
    explicit NextYearDialog(int year, QWidget* parent = nullptr);

Q_SIGNALS:
    void hereRequested(const nytto::NextYear& begin);
    void newDocumentRequested(const nytto::NextYear& begin);

private:
    QCheckBox* addChoice(const QString& name, const QString& text, const QString& explanation);
    QPushButton* addButton(const QString& name, const QString& text,
                           void (NextYearDialog::*requested)(const NextYear&));
    NextYear chosen() const;

    QCheckBox* m_decide;
    QCheckBox* m_carry;
    QCheckBox* m_scenarios;
};

} // namespace nytto
