// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/field_keys.h"

#include <QFile>
#include <QTest>

using namespace nytto;

class FieldKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsWhatFilesWerePromised();
    void saysWhatIsBroken_data();
    void saysWhatIsBroken();
};

namespace {

const auto fixture = QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/field-keys.txt");

/// What is new, after the other fields of its kind.
QStringList withNew(QStringList frozen, const QStringList& present) {
    for (const QString& field : present) {
        const QString key = field.section(u' ', 0, 0);
        const QString kind = key.section(u'.', 0, 0) + u'.';
        qsizetype after = frozen.size() - 1; // the last line is empty
        bool isKnown = false;
        for (qsizetype at = 0; at < frozen.size(); ++at) {
            const QString known = frozen[at].startsWith(QLatin1String("- "))
                                      ? frozen[at].mid(2)
                                      : frozen[at].section(u' ', 0, 0);
            isKnown = isKnown || known == key;
            if (known.startsWith(kind))
                after = at + 1;
        }
        if (!isKnown)
            frozen.insert(after, field);
    }
    return frozen;
}

} // namespace

/// New fields get their lines with
///     NYTTO_WRITE_FIXTURE=1 build/release/tests/model_tests field_keys_test
void FieldKeysTest::initTestCase() {
    if (!qEnvironmentVariableIsSet("NYTTO_WRITE_FIXTURE"))
        return;
    QFile file(fixture);
    QVERIFY(file.open(QFile::ReadWrite));
    const QStringList frozen = QString::fromUtf8(file.readAll()).split(u'\n');
    const QByteArray lines = withNew(frozen, presentFieldKeys()).join(u'\n').toUtf8();
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(lines), lines.size());
}

/// tests/fixtures/field-keys.txt lists every key that stands in files.
void FieldKeysTest::holdsWhatFilesWerePromised() {
    QFile file(fixture);
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList frozen = QString::fromUtf8(file.readAll()).split(u'\n');
    const QString broken = brokenPromises(frozen, presentFieldKeys()).join(u'\n');
    QVERIFY2(broken.isEmpty(),
             qPrintable(QStringLiteral("tests/fixtures/field-keys.txt:\n") + broken));
}

void FieldKeysTest::saysWhatIsBroken_data() {
    QTest::addColumn<QStringList>("frozen");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("sentence");
    const QString name = QStringLiteral("service.name text");
    const QStringList one{QStringLiteral("# a comment"), name, QString()};
    QTest::newRow("the same") << one << QStringList{name} << "";
    QTest::newRow("gone") << one << QStringList()
                          << "“service.name” is gone or renamed, but documents and histories hold "
                             "it. Keep the key; or migrate it, and change its line to "
                             "“- service.name”.";
    QTest::newRow("another type")
        << one << QStringList{QStringLiteral("service.name figure")}
        << "“service.name text” has become “service.name figure”: documents hold the former. "
           "Migrate them, and change the line.";
    QTest::newRow("a choice less")
        << QStringList{QStringLiteral("service.kind choice a b")}
        << QStringList{QStringLiteral("service.kind choice b")}
        << "“service.kind choice a b” has become “service.kind choice b”: documents hold the "
           "former. Migrate them, and change the line.";
    QTest::newRow("new") << QStringList() << QStringList{name}
                         << "“service.name” is new: add the line “service.name text”.";
    const QStringList given{QStringLiteral("- service.name")};
    QTest::newRow("given up") << given << QStringList() << "";
    QTest::newRow("used again") << given << QStringList{name}
                                << "“service.name” was given up and is used again: old files hold "
                                   "something else under it. Choose another key.";
}

void FieldKeysTest::saysWhatIsBroken() {
    QFETCH(QStringList, frozen);
    QFETCH(QStringList, present);
    QTEST(brokenPromises(frozen, present).join(u'\n'), "sentence");
}

QTEST_GUILESS_MAIN(FieldKeysTest)
#include "field_keys_test.moc"
