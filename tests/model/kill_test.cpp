// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service.h"
#include "tests/model/document_folder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace nytto;

namespace {

constexpr int year = 2025;
constexpr auto total = Money::ofThousands(1'000);

Service serviceCosting(const QString& name, Money cost) {
    Service service;
    service.id = Id<Service>::create();
    service.name = name;
    service.cost.set(year, 0, cost);
    return service;
}

/// Moves an amount from one service to the other and adds a supplier named by its revision: four
/// tables that must agree. The same revision always gets the same edit.
Edit nextEdit(const Contents& contents, Revision revision) {
    std::vector<Change> changes;
    QRandomGenerator random(static_cast<quint32>(revision));
    const auto share = Money::ofOre(random.bounded(int(total.ore())));
    for (const Service& held : contents.all<Service>()) {
        Service changed = held;
        changed.cost.set(year, 0, changes.empty() ? share : *total.minus(share));
        changes.push_back({held, changed});
    }
    changes.push_back(
        {std::nullopt, supplierCalled(QString::number(revision), static_cast<int>(revision))});
    return editOf(std::move(changes));
}

/// When the processes are killed: another time each run, unless the environment says which. Where
/// in an edit that is depends on the machine as well.
quint32 seed() {
    bool isGiven = false;
    const uint given = qEnvironmentVariable("NYTTO_KILL_SEED").toUInt(&isGiven);
    return isGiven ? given : QRandomGenerator::global()->generate();
}

/// The process that is killed: edits without end, and every revision on the output as soon as it
/// is promised.
int writeForEver(const char* path) {
    const auto store = FileStore::open(QString::fromLocal8Bit(path), Access::Write);
    if (!store)
        return 1;
    auto contents = (*store)->read();
    while (contents) {
        const Edit edit = nextEdit(*contents, (*store)->revision() + 1);
        const auto revision = (*store)->commit(edit, (*store)->revision());
        if (!revision)
            return 2;
        applyUnchecked(*contents, edit);
        std::printf("%lld\n", *revision);
        std::fflush(stdout);
    }
    return 3;
}

} // namespace

/// A process that is killed at any moment loses no edit that it has acknowledged, and leaves no
/// half one.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedEditsSurvive();

private:
    /// The last revision that the process acknowledged before it was killed.
    Revision killedWriter(Revision before);
    void check(Revision acknowledged);

    /// Whether a journal with something in it lies beside the document.
    bool isInterrupted() const {
        const QByteArray journal = m_folder.bytes(QStringLiteral("budget.nyp-journal"));
        return !journal.isEmpty() && journal.front() != '\0';
    }

    const DocumentFolder m_folder;
    const quint32 m_seed = seed();
    QRandomGenerator m_random = QRandomGenerator(m_seed);
    Revision m_revision = 1;
    int m_interrupted = 0;
};

Revision KillTest::killedWriter(Revision before) {
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("kill_test"), QStringLiteral("--write"), m_folder.path()});
    writer.waitForStarted();
    // Most are killed while they write, some while they open the document.
    if (m_random.bounded(5) > 0)
        writer.waitForReadyRead();
    QThread::usleep(m_random.bounded(40'000));
    writer.kill();
    writer.waitForFinished();
    m_interrupted += isInterrupted() ? 1 : 0;
    const QByteArray output = writer.readAllStandardOutput();
    const QByteArray last = output.left(output.lastIndexOf('\n')).split('\n').last();
    return last.isEmpty() ? before : last.toLongLong();
}

void KillTest::check(Revision acknowledged) {
    const auto store = FileStore::open(m_folder.path(), Access::Write);
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().message));
    const auto contents = (*store)->read();
    QVERIFY2(contents.ok(), contents ? "" : qPrintable(contents.error().message));
    m_revision = (*store)->revision();
    // The last one may have been written without being acknowledged.
    QVERIFY(m_revision == acknowledged || m_revision == acknowledged + 1);
    QCOMPARE(contents->all<Supplier>().size(), static_cast<std::size_t>(m_revision - 1));
    QString expected = QStringLiteral("2");
    for (const Supplier& supplier : contents->all<Supplier>())
        QCOMPARE(supplier.name, std::exchange(expected, QString::number(expected.toInt() + 1)));
    const auto& services = contents->all<Service>();
    QCOMPARE(services[0].cost.at(year).amount().ore() + services[1].cost.at(year).amount().ore(),
             total.ore());
    const Done done = (*store)->verify();
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

void KillTest::acknowledgedEditsSurvive() {
    const Edit first = editOf({{std::nullopt, serviceCosting(QStringLiteral("Drift"), total)},
                               {std::nullopt, serviceCosting(QStringLiteral("Stöd"), Money())}});
    QVERIFY(FileStore::create(m_folder.path(), first).ok());
    constexpr int kills = 120;
    for (int kill = 0; kill < kills; ++kill) {
        check(killedWriter(m_revision));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("After kill %1; NYTTO_KILL_SEED=%2 kills at the same "
                                            "moments again.")
                                 .arg(kill + 1)
                                 .arg(m_seed)));
    }
    qInfo("%lld edits, %d of %d kills in the middle of one (NYTTO_KILL_SEED=%u)", m_revision,
          m_interrupted, kills, m_seed);
    // Else nothing was written that could have been lost, or nothing was under way.
    QCOMPARE_GT(m_revision, kills / 2);
    QCOMPARE_GT(m_interrupted, 0);
}

static int runOrHelp(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--write")
        return writeForEver(argv[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

NYTTO_TEST_MAIN(runOrHelp)
#include "kill_test.moc"
