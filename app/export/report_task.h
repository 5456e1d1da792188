// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"
#include "model/document/secret_texts.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace nytto {

/// Builds a report on a thread of its own, from a copy of the document, so that the window stays
/// alive.
class ReportTask : public QObject {
    Q_OBJECT

public:
    /// `secrets`: what must not be in it; none where the options want secret texts.
    ReportTask(Contents contents, QString reportKey, ReportOptions options,
               std::optional<SecretTexts> secrets);
    /// Waits: a report that is being built cannot be stopped half way.
    ~ReportTask() override;

    void start();
    const QString& key() const { return m_key; }
    /// What was built; after finished(), and once.
    Result<Report> take() { return *std::move(m_report); }

Q_SIGNALS:
    void finished();

private:
    Contents m_contents;
    QString m_key;
    ReportOptions m_options;
    std::optional<SecretTexts> m_secrets;
    std::optional<Result<Report>> m_report;
    std::unique_ptr<QThread> m_thread;
};

} // namespace nytto
