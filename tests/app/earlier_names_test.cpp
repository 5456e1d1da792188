// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a document on the command line holds no name that was secret before either.
#include "app/document/document_file.h"
#include "model/document/document.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/samples/samples.h"
#include "model/storage/connection.h"
#include "reports/report_catalogue.h"
#include "tests/app/program_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

namespace {

const QStringList secretNames{QStringLiteral("Firstqz"), QStringLiteral("Secondqz"),
                              QStringLiteral("Lastqz"), QStringLiteral("Removedqz")};

} // namespace

class EarlierNamesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("a.nyp")); }
    static void apply(Document& document, Change change) {
        Edit edit;
        edit.id = QUuid::createUuid();
        edit.time = QDateTime::currentDateTimeUtc();
        edit.sentence = QStringLiteral("Changed");
        edit.changes.push_back(std::move(change));
        const Done done = document.apply(edit);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    }
    /// A secret initiative that is called otherwise now, one that is gone, and what others say of
    /// them.
    void make() const {
        QVERIFY(createDocument(path(), *sampleContents(QStringLiteral("goteborg-2025"))).ok());
        auto store = openStore(path());
        QVERIFY(store.ok());
        const auto document = Document::open(std::move(*store));
        QVERIFY(document.ok());
        const Initiative model = (*document)->contents().all<Initiative>()[0];
        const auto added = [&](const QString& name, const QString& risks) {
            Initiative row = model;
            row.id = Id<Initiative>::create();
            row.number.clear();
            row.name = name;
            row.publicName = QStringLiteral("Insats A");
            row.secret = risks.isEmpty();
            row.risks = risks;
            apply(**document, Change{std::nullopt, AnyEntity(row)});
            return row;
        };
        Initiative renamed = added(secretNames[0], {});
        const Initiative gone = added(secretNames[3], {});
        added(QStringLiteral("Seen by all"),
              QStringLiteral("Efter Firstqz start, Secondqz, Lastqz och Removedqz"));
        for (const QString& name : {secretNames[1], secretNames[2]}) {
            Initiative next = renamed;
            next.name = name;
            apply(**document, Change{AnyEntity(renamed), AnyEntity(next)});
            renamed = next;
        }
        apply(**document, Change{AnyEntity(gone), std::nullopt});
    }
    Answer run(const QStringList& arguments) const {
        return nytto::run(arguments, m_folder.path());
    }
    static QStringList reportOf(const QString& key) {
        return {QStringLiteral("report"),   QStringLiteral("a.nyp"), key,
                QStringLiteral("--format"), QStringLiteral("json"),  QStringLiteral("-o"),
                QStringLiteral("-")};
    }
    void spoil(const QString& sql) const {
        const auto connection = Connection::open(path(), Connection::Mode::Existing);
        QVERIFY(connection.ok());
        for (const QString& part : sql.split(QStringLiteral("; "))) {
            const Done done = connection->execute(part);
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        }
    }

private Q_SLOTS:
    void init() {
        m_folder = QTemporaryDir();
        QVERIFY(m_folder.isValid());
        make();
    }

    void noReportHasThem() {
        for (const ReportInfo& info : reportCatalogue()) {
            const Answer answer = run(reportOf(QString::fromLatin1(info.key)));
            QCOMPARE(answer.exitCode, 0);
            for (const QString& name : secretNames)
                QVERIFY2(!answer.output.contains(name.toUtf8()), info.key);
        }
        QVERIFY(run(reportOf(QStringLiteral("initiatives")))
                    .output.contains("Efter Insats A start, Insats A, Insats A och Insats A"));
    }

    void theyAreThereWhereTheyAreWanted() {
        const Answer answer = run(reportOf(QStringLiteral("initiatives")) +
                                  QStringList{QStringLiteral("--with-secret")});
        QVERIFY(answer.output.contains("Efter Firstqz start, Secondqz, Lastqz och Removedqz"));
    }

    void nothingIsWrittenWhereTheHistoryIsDamaged_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("all entries are gone") << QStringLiteral("DELETE FROM history");
        QTest::newRow("other kinds") << QStringLiteral("UPDATE history SET kind = 'service'");
        QTest::newRow("other fields") << QStringLiteral("UPDATE history SET field = 'risks'");
        QTest::newRow("other values") << QStringLiteral("UPDATE history SET before = NULL");
        QTest::newRow("the edits are gone")
            << QStringLiteral("PRAGMA foreign_keys = OFF; DELETE FROM edit");
    }
    void nothingIsWrittenWhereTheHistoryIsDamaged() {
        QFETCH(QString, sql);
        spoil(sql);
        const QStringList report = reportOf(QStringLiteral("initiatives"));
        const Answer answer = run(report);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errorLines(), 1);
        QVERIFY2(answer.errors.contains(QLatin1String("--with-secret")), qPrintable(answer.errors));
        const Answer wanted = run(report + QStringList{QStringLiteral("--with-secret")});
        QCOMPARE(wanted.exitCode, 0);
        QVERIFY(wanted.output.contains("Firstqz"));
        const Answer checked = run({QStringLiteral("check"), QStringLiteral("a.nyp")});
        QCOMPARE(checked.exitCode, 2);
        QCOMPARE(checked.output, QByteArray());
        QCOMPARE(checked.errorLines(), 1);
        QVERIFY2(checked.errors.contains(QStringLiteral(
                     "The history of “a.nyp” does not agree with its checksum: it is damaged or")),
                 qPrintable(checked.errors));
        QVERIFY(checked.errors.contains(QLatin1String("The document itself is whole.")));
        QVERIFY(checked.errors.contains(QLatin1String("--with-secret")));
        QVERIFY(!checked.errors.contains(QLatin1String("written")));
    }

    void checkTellsOfADamagedHistoryAsOneFinding() {
        const QStringList check{QStringLiteral("check"), QStringLiteral("a.nyp"),
                                QStringLiteral("--with-secret"), QStringLiteral("--format")};
        const auto checked = [&] {
            return QJsonDocument::fromJson(run(check + QStringList{QStringLiteral("json")}).output)
                .object();
        };
        QJsonObject whole = checked();
        QCOMPARE(whole[u"damage"].toArray().size(), 0);
        spoil(QStringLiteral("UPDATE history SET before = NULL"));
        QJsonObject damaged = checked();
        QCOMPARE(damaged[u"damage"].toArray().size(), 1);
        QCOMPARE(damaged[u"open"].toInt(), whole[u"open"].toInt() + 1);
        for (QJsonObject* answer : {&whole, &damaged})
            for (const char* key : {"damage", "open"})
                answer->remove(QLatin1String(key));
        QCOMPARE(damaged, whole); // the contents are checked all the same
        const Answer text = run(check + QStringList{QStringLiteral("text")});
        QCOMPARE(text.exitCode, 1);
        QVERIFY2(text.output.contains("What is damaged\n  The history of “a.nyp” does not agree"),
                 text.output.left(2000).constData());
    }

    /// As the window saves it of a document whose history is damaged.
    void checkOfACopyWithoutThePast() {
        spoil(QStringLiteral("UPDATE edit SET author = 'Nobody'"));
        {
            auto store = openStore(path());
            QVERIFY(store.ok());
            const auto document = Document::open(std::move(*store));
            QVERIFY(document.ok());
            const auto copied =
                (*document)->saveCopy(m_folder.filePath(QStringLiteral("copy.nyp")));
            QVERIFY(copied.ok());
            QCOMPARE(*copied, Copied::SinceOpened);
        }
        const QStringList check{QStringLiteral("check"), QStringLiteral("copy.nyp")};
        const Answer without = run(check);
        QCOMPARE(without.exitCode, 2);
        QCOMPARE(without.output, QByteArray());
        QVERIFY2(without.errors.contains(QLatin1String("a copy without the past of its original")),
                 qPrintable(without.errors));
        QVERIFY(!without.errors.contains(QLatin1String("written")));
        const Answer with = run(check + QStringList{QStringLiteral("--with-secret")});
        QCOMPARE(with.exitCode, 1);
        QCOMPARE(with.errors, QString());
        QVERIFY(with.output.contains(" to look at"));
    }
};

QTEST_GUILESS_MAIN(EarlierNamesTest)
#include "earlier_names_test.moc"
