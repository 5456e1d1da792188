// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is there as JSON is opened in the window, as a new document.
#include "model/document/json.h"
#include "model/samples/samples.h"
#include "tests/app/page_window.h"

using namespace nytto;
using namespace nytto::test;

namespace {

struct Opened {
    PageWindow window{"norrtalje-2019", "overview"};
    QTemporaryDir folder;

    void open(const QByteArray& json) {
        QFile file(folder.filePath(QStringLiteral("budget.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        window.answers().toOpen = file.fileName();
        window.answers().toMake = folder.filePath(QStringLiteral("budget.nyp"));
        window.trigger("open");
    }
    bool isMade() const { return QFile::exists(folder.filePath(QStringLiteral("budget.nyp"))); }
    QString title() { return window.window().windowTitle(); }
};

} // namespace

class JsonDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsMadeOfIt() {
        Opened opened;
        QVERIFY(opened.window.isReady());
        opened.open(toJson(*sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(opened.isMade());
        QVERIFY2(opened.title().contains(QStringLiteral("budget")), qPrintable(opened.title()));
    }

    void whatIsWrongIsSaidAndNothingIsMade_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("Kommunens budget");
        QTest::newRow("no document") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsWrongIsSaidAndNothingIsMade() {
        QFETCH(QByteArray, json);
        Opened opened;
        QVERIFY(opened.window.isReady());
        const QString before = opened.title();
        opened.open(json);
        QVERIFY(!opened.isMade());
        QCOMPARE(opened.title(), before);
        const QString said = opened.window.find<QLabel>(QStringLiteral("message"))->text();
        QVERIFY2(said.contains(QStringLiteral("budget.json")), qPrintable(said));
    }
};

QTEST_MAIN(JsonDocumentTest)
#include "json_document_test.moc"
