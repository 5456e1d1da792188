// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_task.h"

#include "model/tables/report.h"
#include "reports/bills/ledger_report.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"

#include <QFileInfo>

namespace nytto {

ExportTask::ExportTask(Contents contents, QString reportKey, ReportOptions options,
                       std::optional<SecretTexts> secrets, QString path, QObject* parent)
    : QObject(parent), m_contents(std::move(contents)), m_reportKey(std::move(reportKey)),
      m_options(std::move(options)), m_secrets(std::move(secrets)), m_path(std::move(path)) {}

ExportTask::~ExportTask() {
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportTask::start() {
    m_thread.reset(QThread::create([this] {
        // Signals to the window's thread are queued by Qt.
        const Result<QString> written = write();
        if (written)
            Q_EMIT finished(m_path, *written);
        else if (written.error().code == ErrorCode::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(written.error().message);
    }));
    m_thread->start();
}

Result<QString> ExportTask::write() {
    const Format format =
        formatFromName(QFileInfo(m_path).suffix().toLower()).value_or(Format::Xlsx);
    NYTTO_TRY(
        report,
        reportInfo(m_reportKey)->build(contentsFor(format, m_contents), m_options, m_secrets));
    const auto progress = [this](int done, int total) {
        Q_EMIT progressed(done, total);
        return !m_cancelled;
    };
    NYTTO_CHECK(writeReport(report, format, m_path, true, progress));
    return ledgerWarning(report);
}

} // namespace nytto

#include "moc_export_task.cpp"
