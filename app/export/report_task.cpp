// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_task.h"

#include "reports/report_catalogue.h"

namespace nytto {

ReportTask::ReportTask(Contents contents, QString reportKey, ReportOptions options)
    : m_contents(std::move(contents)), m_key(std::move(reportKey)), m_options(std::move(options)) {}

ReportTask::~ReportTask() {
    if (m_thread)
        m_thread->wait();
}

void ReportTask::start() {
    m_thread.reset(QThread::create(
        [this] { m_report.emplace(reportInfo(m_key)->build(m_contents, m_options)); }));
    connect(m_thread.get(), &QThread::finished, this, &ReportTask::finished);
    m_thread->start();
}

} // namespace nytto
