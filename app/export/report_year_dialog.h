// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace nytto {

/// Which year a report is about. Enter takes the one that is shown.
class ReportYearDialog : public QDialog {
    Q_OBJECT

public:
    ReportYearDialog(const QString& report, const std::vector<int>& years, int preset,
                     QWidget* parent = nullptr);
    int year() const;

private:
    QComboBox* m_year;
};

} // namespace nytto
