// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/half_made.h"
#include "tests/model/document_folder.h"

#include <QProcess>
#include <QTest>

using namespace nytto;

/// What is half made goes with its maker, and what a killed maker left with the next one; nothing
/// else ever.
class HalfMadeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void goesWithTheObject();
    void whatIsSweptAndWhatIsNot_data();
    void whatIsSweptAndWhatIsNot();
    void theNextMakerSweeps();
    void aSignalRemovesAll();

private:
    /// Its words, as a name has them: machine, process, start, number.
    QStringList ownWords() const {
        const HalfMade made(m_folder->folder());
        QString name = QFileInfo(made.path()).fileName();
        return name.remove(QStringLiteral(".nyp-")).remove(QStringLiteral(".part")).split(u'-');
    }
    static QString nameOf(const QStringList& words) {
        return QStringLiteral(".nyp-%1.part").arg(words.join(u'-'));
    }
    /// The number of a process that has ended.
    static QString ended() {
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        process.waitForStarted();
        const qint64 number = process.processId();
        process.waitForFinished();
        return QString::number(number);
    }

    std::optional<DocumentFolder> m_folder;
};

void HalfMadeTest::goesWithTheObject() {
    {
        const HalfMade file(m_folder->folder());
        const HalfMade folder(m_folder->folder());
        m_folder->write("x", QFileInfo(file.path()).fileName());
        m_folder->write("x", QFileInfo(file.path()).fileName() + QStringLiteral("-journal"));
        QVERIFY(QDir().mkpath(folder.path() + QStringLiteral("/inner")));
        m_folder->write("x", QFileInfo(folder.path()).fileName() + QStringLiteral("/inner/a"));
        QCOMPARE(m_folder->names().size(), 3);
    }
    QCOMPARE(m_folder->names(), QStringList());
}

void HalfMadeTest::whatIsSweptAndWhatIsNot_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<bool>("isSwept");
    init();
    const QStringList own = ownWords();
    QCOMPARE(own.size(), 4);
    QStringList over = own;
    over[1] = ended();
    QStringList elsewhere = over;
    elsewhere[0] = QStringLiteral("0123456789ab");
    QStringList numberGivenAgain = own;
    numberGivenAgain[2] = QString::number(own[2].toLongLong() - 1);
    QTest::newRow("of a process that is over") << nameOf(over) << false << true;
    QTest::newRow("its journal") << nameOf(over) + QStringLiteral("-journal") << false << true;
    QTest::newRow("its folder") << nameOf(over) << true << true;
    QTest::newRow("another has its number now") << nameOf(numberGivenAgain) << false << true;
    QTest::newRow("of this process") << nameOf(own) << false << false;
    QTest::newRow("of another machine") << nameOf(elsewhere) << false << false;
    QTest::newRow("of somebody else")
        << QStringLiteral(".budget.nyp.1a2b3c4d.part") << false << false;
    QTest::newRow("alike") << nameOf(over) + QStringLiteral("s") << false << false;
}

void HalfMadeTest::whatIsSweptAndWhatIsNot() {
    QFETCH(QString, name);
    QFETCH(bool, isFolder);
    QFETCH(bool, isSwept);
    if (isFolder)
        QVERIFY(QDir().mkpath(m_folder->path(name)));
    m_folder->write("x", isFolder ? name + QStringLiteral("/01-a.csv") : name);
    sweepAbandoned(m_folder->folder());
    QCOMPARE(m_folder->names(), isSwept ? QStringList() : QStringList{name});
}

void HalfMadeTest::theNextMakerSweeps() {
    QStringList over = ownWords();
    over[1] = ended();
    m_folder->write("x", nameOf(over));
    QVERIFY(FileStore::create(m_folder->path()).ok());
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

void HalfMadeTest::aSignalRemovesAll() {
    const HalfMade file(m_folder->folder());
    const HalfMade folder(m_folder->folder());
    m_folder->write("x", QFileInfo(file.path()).fileName());
    m_folder->write("x", QFileInfo(file.path()).fileName() + QStringLiteral("-journal"));
    m_folder->write("kept", QStringLiteral("budget.nyp"));
    QVERIFY(QDir().mkpath(folder.path()));
    for (int table = 0; table < 300; ++table)
        m_folder->write(
            "x", QStringLiteral("%1/%2.csv").arg(QFileInfo(folder.path()).fileName()).arg(table));
    removeHalfMade();
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("budget.nyp")});
}

QTEST_GUILESS_MAIN(HalfMadeTest)
#include "half_made_test.moc"
