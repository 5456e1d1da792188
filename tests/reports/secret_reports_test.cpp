// SPDX-License-Identifier: GPL-3.0-or-later
// A document full of secrets through every report and format: nothing secret may be anywhere.
#include "model/document/public_contents.h"
#include "model/samples/samples.h"
#include "model/tables/report.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"
#include "reports/writers/zip_file.h"
#include "tests/reports/made_rooms.h"
#include "tests/reports/made_scenarios.h"
#include "tests/reports/report_reading.h"
#include "tests/reports/secret_document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// What stands around the first secret of a text; empty when there is none.
QString secretIn(const QString& text) {
    const qsizetype at = text.indexOf(SecretDocument::sign, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : text.mid(std::max<qsizetype>(0, at - 40), 120);
}

/// The same in a file: of a workbook in each of its parts.
QStringList secretsInFile(const QString& path) {
    QStringList found;
    const auto look = [&](const QString& name, const QByteArray& bytes) {
        if (const QString secret = secretIn(name + u'\n' + QString::fromUtf8(bytes));
            !secret.isEmpty())
            found += name + QStringLiteral(": ") + secret;
    };
    if (!path.endsWith(QLatin1String(".xlsx"))) {
        QFile file(path);
        look(path, file.open(QIODevice::ReadOnly) ? file.readAll() : SecretDocument::sign.toUtf8());
        return found;
    }
    const auto zip = ZipFile::open(path);
    if (!zip)
        return {zip.error().message};
    for (const ZipFile::Entry& entry : zip->entries())
        look(entry.name, *zip->read(entry.name));
    return found;
}

} // namespace

class SecretReportsTest : public QObject {
    Q_OBJECT

    const SecretDocument m_sample{*sampleContents(QStringLiteral("goteborg-2025"))};
    const SecretDocument m_scenarios{MadeScenarios().contents()};
    const SecretDocument m_rooms{MadeRooms().contents()};
    QTemporaryDir m_folder;

    const SecretDocument& documentOf(const QString& name) const {
        return name == u"scenarios" ? m_scenarios : name == u"rooms" ? m_rooms : m_sample;
    }

    /// Every text of every report, with what is secret or without.
    static QString allOf(const SecretDocument& document, bool withSecret) {
        QStringList texts;
        for (const ReportInfo& info : reportCatalogue()) {
            const auto report =
                info.build(document.contents, {0, Language(Language::Code::Swedish), withSecret});
            texts += report ? allTexts(*report) : QStringList{report.error().message};
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void everySecretIsInTheDocument() {
        QCOMPARE(m_sample.fields, maskedTextFields());
        QVERIFY(m_sample.words.size() > m_sample.fields.size());
    }

    /// A text of something secret is masked, or somebody has decided here that it is not.
    void whatIsOpenWasDecided() {
        QCOMPARE(openTextFields(), QStringList({QStringLiteral("initiative.number"),
                                                QStringLiteral("initiative.publicName")}));
    }

    void nothingSecretIsInAReport_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("document");
        for (const ReportInfo& info : reportCatalogue())
            for (const char* format : {"xlsx", "csv", "json"})
                for (const char* document : {"sample", "scenarios", "rooms"})
                    QTest::addRow("%s as %s, %s", info.key, format, document)
                        << QString::fromLatin1(info.key) << QString::fromLatin1(format)
                        << QString::fromLatin1(document);
    }
    void nothingSecretIsInAReport() {
        QFETCH(const QString, key);
        QFETCH(const QString, format);
        QFETCH(const QString, document);
        const Contents& contents = documentOf(document).contents;
        const auto report =
            reportInfo(key)->build(contents, {0, Language(Language::Code::Swedish), false});
        if (!report) {
            QCOMPARE(secretIn(report.error().message), QString());
            return;
        }
        const QString path =
            m_folder.filePath(QStringLiteral("%1-%2.%3").arg(key, document, format));
        const auto files = writeReport(*report, *formatFromName(format), path, false);
        QVERIFY2(files, files ? "" : qPrintable(files.error().message));
        QVERIFY(!files->isEmpty());
        for (const QString& file : *files)
            QCOMPARE(secretsInFile(file), QStringList());
    }

    void whatIsWantedIsThere() {
        const QString texts =
            allOf(m_sample, true) + allOf(m_scenarios, true) + allOf(m_rooms, true);
        for (const char* field :
             {"initiative-name", "initiative-description", "initiative-dependencies",
              "scenarioMember-note", "investment-name", "investmentComponent-name", "matter-name",
              "note-text", "publishedFigure-place"})
            QVERIFY2(texts.contains(SecretDocument::sign + u'-' + QLatin1String(field)), field);
    }

    void figuresStay() {
        const Contents open = publicContents(m_sample.contents, Language(Language::Code::Swedish));
        QCOMPARE(open.count(), m_sample.contents.count());
        for (const Initiative& initiative : m_sample.contents.all<Initiative>()) {
            QVERIFY(open.find(initiative.id)->cost == initiative.cost);
            QVERIFY(open.find(initiative.id)->secret);
        }
    }
};

QTEST_GUILESS_MAIN(SecretReportsTest)
#include "secret_reports_test.moc"
