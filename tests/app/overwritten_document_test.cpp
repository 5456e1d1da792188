// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "app/window/file_bar.h"
#include "model/document/history.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"
#include "page_window.h"

#include <QFile>
#include <QLabel>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

constexpr int name = 0;

/// A window whose document another program has written over, after its first service was called
/// "Ändrad".
class OverwrittenWindow : public PageWindow {
public:
    OverwrittenWindow() : PageWindow("goteborg-2025", "services"), m_path(answers().toMake) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The test has no document.");
        m_bytes = file.readAll();
        file.close();
        type(table("services"), 0, name, QStringLiteral("Ändrad"));
        QTest::qSleep(20); // the time of a file is no finer than that
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
            qFatal("The test cannot overwrite its document.");
        answers().toMake = m_path + QStringLiteral(".copy.nyp");
    }

    QString message() const { return find<QLabel>(QStringLiteral("message"))->text(); }
    bool hasBar() const { return !find<FileBar>(QStringLiteral("file-bar"))->isHidden(); }
    const QString& path() const { return m_path; }
    QString copy() const { return m_path + QStringLiteral(".copy.nyp"); }
    bool isUntouched() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == m_bytes;
    }
    static bool isWhole(const QString& path) {
        const auto contents = readWholeDocument(path);
        return contents && std::ranges::any_of(contents->all<Service>(), [](const Service& each) {
                   return each.name == QStringLiteral("Ändrad");
               });
    }
    bool isCopied() const { return isWhole(copy()); }

private:
    QString m_path;
    QByteArray m_bytes;
};

/// Does what takes the document away.
using Leave = void (*)(OverwrittenWindow& window);

const std::pair<const char*, Leave> waysToLeave[] = {
    {"close the document", [](OverwrittenWindow& window) { window.trigger("close-document"); }},
    {"a new one", [](OverwrittenWindow& window) { window.trigger("new"); }},
    {"open another",
     [](OverwrittenWindow& window) {
         const QString other = window.path() + QStringLiteral(".other.nyp");
         QVERIFY(QFile::exists(other) ||
                 createDocument(other, *sampleContents(QStringLiteral("stockholm-2013"))));
         window.answers().toOpen = other;
         window.trigger("open");
     }},
    {"open what lies there now",
     [](OverwrittenWindow& window) {
         window.answers().toOpen = window.path();
         window.trigger("open");
     }},
    {"close the window", [](OverwrittenWindow& window) { window.window().close(); }},
    {"quit", [](OverwrittenWindow& window) { window.trigger("quit"); }},
    {"the session ends", [](OverwrittenWindow& window) {
         if (window.window().mayClose())
             window.window().close();
     }}};

} // namespace

Q_DECLARE_METATYPE(Leave)

/// Another program writes over the document that the window shows.
class OverwrittenDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsShownIsLost();
    void theWindowSaysSoAndGoesOnWithACopy();
    void itIsSeenWhenThePersonComesBack();
    void leavingAsksOnce_data();
    void leavingAsksOnce();
    void nobodyIsAskedWhereNothingIsLost();
    void whatCannotBeAskedIsRescued();
};

void OverwrittenDocumentTest::nothingThatIsShownIsLost() {
    OverwrittenWindow window;
    QVERIFY(window.isReady());
    GridView& services = window.table("services");
    PageWindow::type(services, 0, name, QStringLiteral("Ändrad igen"));
    QVERIFY2(window.message().contains(QStringLiteral("overwritten")),
             qPrintable(window.message()));
    QCOMPARE(PageWindow::shown(services, 0, name), QStringLiteral("Ändrad"));

    window.trigger("save-copy");
    QVERIFY2(window.message().contains(QStringLiteral("without the history from before")),
             qPrintable(window.message()));
    QVERIFY(window.isCopied());
    QVERIFY(window.isUntouched());
    const auto copy = openStore(window.copy());
    QVERIFY(copy.ok());
    const auto history = (*copy)->history({});
    QVERIFY(history.ok());
    QCOMPARE(history->front().after->toString(), QStringLiteral("Ändrad"));
}

void OverwrittenDocumentTest::theWindowSaysSoAndGoesOnWithACopy() {
    OverwrittenWindow window;
    QVERIFY(!window.hasBar());
    PageWindow::type(window.table("services"), 0, name, QStringLiteral("Ändrad igen"));
    QVERIFY(window.hasBar());
    window.find<QPushButton>(QStringLiteral("go-on-with-copy"))->click();
    QVERIFY(!window.hasBar());
    QCOMPARE(window.answers().partings, QStringList());
    QCOMPARE(PageWindow::shown(window.table("services"), 0, name), QStringLiteral("Ändrad"));
    PageWindow::type(window.table("services"), 1, name, QStringLiteral("Ny"));
    QCOMPARE(PageWindow::shown(window.table("services"), 1, name), QStringLiteral("Ny"));
}

void OverwrittenDocumentTest::itIsSeenWhenThePersonComesBack() {
    OverwrittenWindow window;
    QEvent comesBack(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window.window(), &comesBack);
    QVERIFY(window.hasBar());
}

void OverwrittenDocumentTest::leavingAsksOnce_data() {
    QTest::addColumn<Leave>("leave");
    for (const auto& [what, leave] : waysToLeave)
        QTest::newRow(what) << leave;
}

void OverwrittenDocumentTest::leavingAsksOnce() {
    QFETCH(Leave, leave);
    {
        OverwrittenWindow window;
        leave(window);
        QCOMPARE(window.answers().partings.size(), 1);
        QVERIFY(window.isReady() && window.window().isVisible() && window.hasBar());
        QCOMPARE(PageWindow::shown(window.table("services"), 0, name), QStringLiteral("Ändrad"));

        window.answers().parting = Parting::SaveCopy;
        window.answers().toMake.clear(); // and thinks better of it
        leave(window);
        QCOMPARE(window.answers().partings.size(), 2);
        QVERIFY(window.isReady() && window.window().isVisible());

        window.answers().toMake = window.copy();
        leave(window);
        QCOMPARE(window.answers().partings.size(), 3);
        QVERIFY(window.isCopied());
        QVERIFY(!window.isReady() || !window.window().isVisible() || !window.hasBar());
        window.window().close();
        QCOMPARE(window.answers().partings.size(), 3);
    }
    OverwrittenWindow window;
    window.answers().parting = Parting::CloseWithout;
    leave(window);
    window.window().close();
    QCOMPARE(window.answers().partings.size(), 1);
    QVERIFY(!QFile::exists(window.copy()));
}

void OverwrittenDocumentTest::nobodyIsAskedWhereNothingIsLost() {
    {
        OverwrittenWindow copied;
        PageWindow::type(copied.table("services"), 0, name, QStringLiteral("Ändrad igen"));
        copied.trigger("save-copy");
        copied.window().close();
        QCOMPARE(copied.answers().partings, QStringList());
    }
    PageWindow plain("goteborg-2025", "services");
    PageWindow::type(plain.table("services"), 0, name, QStringLiteral("Ändrad"));
    plain.window().close();
    QCOMPARE(plain.answers().partings, QStringList());
}

void OverwrittenDocumentTest::whatCannotBeAskedIsRescued() {
    OverwrittenWindow window;
    const QString copy = window.window().rescue();
    QVERIFY(OverwrittenWindow::isWhole(copy));
    QVERIFY(window.isUntouched());
    QCOMPARE(window.window().rescue(), QString());
    window.window().close();
    QCOMPARE(window.answers().partings, QStringList());
}

QTEST_MAIN(OverwrittenDocumentTest)
#include "overwritten_document_test.moc"
