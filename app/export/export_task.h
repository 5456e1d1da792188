// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/document/secret_texts.h"
#include "model/tables/report_options.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace nytto {

/// Writes a report on a thread of its own, from a copy of the document, so that the window stays
/// alive: as csv or json where the path ends so, else as a workbook. Ends with exactly one of its
/// three last signals.
class ExportTask : public QObject {
    Q_OBJECT

public:
    /// `secrets`: what must not be in it; none where the options want secret texts.
    ExportTask(Contents contents, QString reportKey, ReportOptions options,
               std::optional<SecretTexts> secrets, QString path, QObject* parent = nullptr);
    /// Cancels and waits.
    ~ExportTask() override;

    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// `warning`: what has to be told of what was written; mostly empty.
    void finished(const QString& path, const QString& warning);
    void failed(const QString& message);
    void cancelled();

private:
    /// What has to be told of what was written.
    Result<QString> write();

    Contents m_contents;
    QString m_reportKey;
    ReportOptions m_options;
    std::optional<SecretTexts> m_secrets;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace nytto
