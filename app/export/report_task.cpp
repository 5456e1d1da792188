// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_task.h"

#include "reports/report_catalogue.h"

namespace nytto {

ReportTask::ReportTask(Contents contents, QString reportKey, ReportOptions options,
                       std::optional<SecretTexts> secrets)
    : m_contents(std::move(contents)), m_key(std::move(reportKey)), m_options(std::move(options)),
      m_secrets(std::move(secrets)) {}

ReportTask::~ReportTask() {
    if (m_thread)
        m_thread->wait();
}

void ReportTask::start() {
    m_thread.reset(QThread::create(
        [this] { m_report.emplace(reportInfo(m_key)->build(m_contents, m_options, m_secrets)); }));
    connect(m_thread.get(), &QThread::finished, this, &ReportTask::finished);
    m_thread->start();
}

} // namespace nytto

#include "moc_report_task.cpp"
