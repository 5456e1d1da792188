// SPDX-License-Identifier: GPL-3.0-or-later
// A history that another program has changed: the window says so, and does not trust it.
#include "app/document/open_document.h"
#include "model/storage/connection.h"
#include "page_window.h"

using namespace nytto;
using nytto::test::PageWindow;

namespace {

void spoil(const QString& path, const QString& sql) {
    const auto connection = Connection::open(path, Connection::Mode::Existing);
    QVERIFY(connection.ok());
    const Done done = connection->execute(sql);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
}

} // namespace

class DamagedHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysSoAndGoesOn_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("other values") << QStringLiteral("UPDATE history SET before = '\"Gammal\"' "
                                                        "WHERE field = 'name'");
        QTest::newRow("entries are gone") << QStringLiteral("DELETE FROM history WHERE place > 3");
        QTest::newRow("another author") << QStringLiteral("UPDATE edit SET author = 'Nobody'");
    }
    void theWindowSaysSoAndGoesOn() {
        QFETCH(QString, sql);
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        const QString path = window.answers().toMake;
        GridView& services = window.table("services");
        PageWindow::type(services, 0, 0, QStringLiteral("Ny"));
        window.trigger("close-document");
        spoil(path, sql);
        QVERIFY(window.window().openDocument(path));
        auto* bar = window.find<QWidget>(QStringLiteral("damage-bar"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(window.find<QLabel>(QStringLiteral("damage-bar-text"))
                    ->text()
                    .contains(QStringLiteral("made.nyp")));
        for (const char* way : {"compare-with-backup", "leave-history"})
            QVERIFY2(window.find<QPushButton>(QString::fromLatin1(way))->isVisible(), way);
        QCOMPARE(PageWindow::shown(services, 0, 0), QStringLiteral("Ny"));
        PageWindow::type(services, 0, 0, QStringLiteral("Nyare"));
        QCOMPARE(PageWindow::shown(services, 0, 0), QStringLiteral("Nyare"));
        QVERIFY(bar->isVisible());
        window.trigger("close-document");
        QVERIFY(!bar->isVisible());
    }

    void aCopyToGoOnWithCarriesNoPast() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        const QString path = window.answers().toMake;
        window.trigger("close-document");
        spoil(path, QStringLiteral("UPDATE edit SET author = 'Nobody'"));
        QVERIFY(window.window().openDocument(path));
        auto* bar = window.find<QWidget>(QStringLiteral("damage-bar"));
        QTRY_VERIFY(bar->isVisible());
        window.answers().toMake = path + QStringLiteral(".copy.nyp");
        window.find<QPushButton>(QStringLiteral("leave-history"))->click();
        QVERIFY(!bar->isVisible());
        window.trigger("close-document");
        const auto copy =
            OpenDocument::open(window.answers().toMake, Language(Language::Code::English));
        QVERIFY(copy.ok());
        const Result<SecretTexts>& texts = (*copy)->secretTexts();
        QVERIFY(!texts.ok());
        QVERIFY(!(*copy)->isDamaged());
        QVERIFY2(texts.error().message.contains(QStringLiteral("a copy without the past")),
                 qPrintable(texts.error().message));
    }

    void nobodyKnowsWhatWasSecretBefore_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("untouched") << QString() << false;
        QTest::newRow("other values")
            << QStringLiteral("UPDATE history SET after = '{}' WHERE kind = 'initiative'") << true;
    }
    void nobodyKnowsWhatWasSecretBefore() {
        QFETCH(QString, sql);
        QFETCH(bool, isDamaged);
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        window.trigger("close-document");
        const QString path = window.answers().toMake;
        if (!sql.isEmpty())
            spoil(path, sql);
        const auto document = OpenDocument::open(path, Language(Language::Code::English));
        QVERIFY(document.ok());
        QCOMPARE((*document)->secretTexts().ok(), !isDamaged);
        QCOMPARE((*document)->isDamaged(), isDamaged);
    }
};

QTEST_MAIN(DamagedHistoryTest)
#include "damaged_history_test.moc"
