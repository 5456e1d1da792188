// SPDX-License-Identifier: GPL-3.0-or-later
// A document whose history can no longer be read: what was secret before is not known.
#include "app/document/document_file.h"
#include "app/document/open_document.h"
#include "model/basics/folded_text.h"
#include "model/samples/samples.h"
#include "model/storage/connection.h"
#include "tests/app/program_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

class UnreadableHistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("a.nyp")); }
    /// The first column of the only row.
    qint64 number(const QString& sql) const {
        const auto connection = Connection::open(path(), Connection::Mode::Existing);
        auto statement = connection->prepare(sql);
        qint64 found = 0;
        (void)statement->forEach({}, [&found](const SqlRow& row) {
            found = row.integer(0);
            return Done();
        });
        return found;
    }
    /// Where the first page of the history lies in the file, and how long it is.
    Stretch historyPage() const {
        const qint64 size = number(QStringLiteral("PRAGMA page_size"));
        const qint64 page =
            number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'history'"));
        return {(page - 1) * size, page * size};
    }
    /// Fills it with what is no page.
    void ruin(const Stretch& page) const {
        QVERIFY(page.begin > 0);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page.begin));
        const qint64 size = page.end - page.begin;
        QCOMPARE(file.write(QByteArray(static_cast<int>(size), '\xff')), size);
    }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
        QVERIFY(createDocument(path(), *sampleContents(QStringLiteral("stockholm-2013"))).ok());
    }

    void secretTextsAreKnownWhereItCanBeRead() {
        const auto document = OpenDocument::open(path(), Language(Language::Code::English));
        QVERIFY(document.ok());
        QVERIFY((*document)->secretTexts().ok());
    }

    void noTextLeavesWithoutIt() {
        const Stretch page = historyPage();
        const auto document = OpenDocument::open(path(), Language(Language::Code::English));
        QVERIFY(document.ok());
        ruin(page);
        const Result<SecretTexts>& texts = (*document)->secretTexts();
        QVERIFY(!texts.ok());
        const QString& message = texts.error().message; // what to do first: the line may be cut
        QVERIFY2(message.startsWith(QStringLiteral("If everything may be seen, choose View")),
                 qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("what was secret before is not known")),
                 qPrintable(message));
    }

    void theContentsAreWrittenAllTheSame() {
        const QStringList dump{QStringLiteral("dump"), QStringLiteral("a.nyp")};
        const QByteArray whole = run(dump, m_folder.path()).output;
        ruin(historyPage());
        const Answer answer = run(dump, m_folder.path());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.output, whole);
        QCOMPARE(answer.errorLines(), 1);
    }
};

QTEST_GUILESS_MAIN(UnreadableHistoryTest)
#include "unreadable_history_test.moc"
