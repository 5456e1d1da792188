// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

#include <QDir>
#include <QFile>
#include <QTest>

using nytto::fuzz::Entry;

/// What the fuzzers have found, and a good one of each kind: tests/fixtures/fuzz/<fuzzer>/.
class FuzzFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTakenWell_data() {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QByteArray>("bytes");
        for (const Entry& entry : nytto::fuzz::entries) {
            const QString name = QString::fromLatin1(entry.name);
            const QDir folder(QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/fuzz/") + name);
            const QStringList kept = folder.entryList(QDir::Files);
            QVERIFY2(!kept.isEmpty(), entry.name);
            for (const QString& file : kept) {
                QFile held(folder.filePath(file));
                QVERIFY(held.open(QIODevice::ReadOnly));
                QTest::addRow("%s/%s", entry.name, qPrintable(file))
                    << static_cast<int>(&entry - nytto::fuzz::entries) << held.readAll();
            }
        }
    }
    void isTakenWell() {
        QFETCH(int, entry);
        QFETCH(QByteArray, bytes);
        QCOMPARE(nytto::fuzz::entries[entry].run(bytes), QString());
    }
};

QTEST_GUILESS_MAIN(FuzzFindingsTest)
#include "fuzz_findings_test.moc"
