// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_year_dialog.h"

#include "views/shared/title_room.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace nytto {

ReportYearDialog::ReportYearDialog(const QString& report, const std::vector<int>& years, int preset,
                                   QWidget* parent)
    : QDialog(parent), m_year(new QComboBox(this)) {
    setObjectName(QStringLiteral("report-year-dialog"));
    setWindowTitle(report);
    giveTitleRoom(*this);
    m_year->setObjectName(QStringLiteral("report-year"));
    m_year->setAccessibleName(tr("Year of the report"));
    for (const int each : years)
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(m_year->findData(preset));
    auto* caption = new QLabel(tr("&Year of the report"), this);
    caption->setBuddy(m_year);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("E&xport …"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("report-year-take"));
    take->setAccessibleName(QString(take->text()).remove(u'&'));
    take->setDefault(true);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("report-year-cancel"));
    cancel->setAccessibleName(QString(cancel->text()).remove(u'&'));
    auto* layout = new QFormLayout(this);
    layout->addRow(caption, m_year);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_year->setFocus();
}

int ReportYearDialog::year() const {
    return m_year->currentData().toInt();
}

} // namespace nytto

#include "moc_report_year_dialog.cpp"
