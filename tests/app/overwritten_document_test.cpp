// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "app/document/open_document.h"
#include "app/window/file_bar.h"
#include "model/document/history.h"
#include "model/document/json.h"
#include "model/entities/services/service.h"
#include "model/samples/samples.h"
#include "page_window.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace nytto;
using nytto::test::PageWindow;

namespace {

constexpr int name = 0;

QString typed() {
    return QStringLiteral("Skrivet medan filen byttes");
}

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
    /// Whether the document holds this text somewhere.
    static bool holds(const QString& path, const char* text) {
        const auto contents = readWholeDocument(path);
        return contents && toJson(*contents).contains(text);
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
    void whatIsTypedComesAlong_data();
    void whatIsTypedComesAlong();
    void theWindowSaysSoAndGoesOnWithACopy();
    void whatWasDoneCanBeUndoneInTheCopy();
    void theAnalysisIsStillShown();
    void itIsSeenWhenThePersonComesBack();
    void leavingAsksOnce_data();
    void leavingAsksOnce();
    void nobodyIsAskedWhereNothingIsLost();
    void whatCannotBeAskedIsRescued();
    void aRescuedCopyIsToldOf_data();
    void aRescuedCopyIsToldOf();
};

void OverwrittenDocumentTest::nothingThatIsShownIsLost() {
    OverwrittenWindow window;
    QVERIFY(window.isReady());
    GridView& services = window.table("services");
    PageWindow::type(services, 0, name, QStringLiteral("Ändrad igen"));
    QVERIFY2(window.message().contains(QStringLiteral("overwritten")),
             qPrintable(window.message()));
    QCOMPARE(PageWindow::shown(services, 0, name), QStringLiteral("Ändrad igen"));

    window.trigger("save-copy");
    QVERIFY2(window.message().contains(QStringLiteral("without the history from before")),
             qPrintable(window.message()));
    QVERIFY(OverwrittenWindow::holds(window.copy(), "Ändrad igen"));
    QVERIFY(window.isUntouched());
    // What was secret before the document was opened is not told by the copy.
    const auto read = readDocumentAsItIs(window.copy());
    QVERIFY(read.ok());
    QVERIFY(!read->damage);
    {
        const auto opened = OpenDocument::open(window.copy(), Language(Language::Code::English));
        QVERIFY(opened.ok());
        const Result<SecretTexts>& texts = (*opened)->secretTexts();
        QVERIFY(!texts.ok());
        QVERIFY2(texts.error().message.contains(QStringLiteral("a copy without the past")),
                 qPrintable(texts.error().message));
    }
    const auto secrets = secretTextsOf(*read, Language(Language::Code::English));
    QVERIFY(!secrets.ok());
    QVERIFY2(secrets.error().message.contains(QStringLiteral("--with-secret")),
             qPrintable(secrets.error().message));
    const auto copy = openStore(window.copy());
    QVERIFY(copy.ok());
    const auto history = (*copy)->history({});
    QVERIFY(history.ok());
    QCOMPARE(history->front().after->toString(), QStringLiteral("Ändrad igen"));
}

void OverwrittenDocumentTest::whatIsTypedComesAlong_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<Leave>("type");
    QTest::newRow("a cell") << QStringLiteral("services") << Leave([](OverwrittenWindow& window) {
        PageWindow::type(window.table("services"), 1, name, typed());
    });
    QTest::newRow("a cell, still open")
        << QStringLiteral("services") << Leave([](OverwrittenWindow& window) {
               GridView& services = window.table("services");
               services.setCurrentIndex(services.model()->index(1, name));
               services.edit(services.currentIndex());
               auto* editor = services.findChild<QLineEdit*>(QStringLiteral("cell-editor"));
               QVERIFY(editor);
               editor->clear();
               QTest::keyClicks(editor, typed());
           });
    QTest::newRow("a line of a form")
        << QStringLiteral("settings") << Leave([](OverwrittenWindow& window) {
               auto* line = window.find<QLineEdit>(QStringLiteral("settings-municipality"));
               line->setFocus();
               line->clear();
               QTest::keyClicks(line, typed());
           });
    QTest::newRow("paragraphs of a form")
        << QStringLiteral("services") << Leave([](OverwrittenWindow& window) {
               window.table("services")
                   .setCurrentIndex(window.table("services").model()->index(1, name));
               auto* text = window.find<QPlainTextEdit>(QStringLiteral("service-description"));
               QVERIFY(text);
               text->setFocus();
               text->insertPlainText(typed());
           });
    QTest::newRow("a chapter") << QStringLiteral("analysis")
                               << Leave([](OverwrittenWindow& window) {
                                      auto* text = window.find<QPlainTextEdit>(
                                          QStringLiteral("chapter-text"));
                                      text->setFocus();
                                      text->insertPlainText(typed());
                                  });
    QTest::newRow("a reason")
        << QStringLiteral("reconciliation") << Leave([](OverwrittenWindow& window) {
               window.find<QComboBox>(QStringLiteral("findings-choice"))->setCurrentIndex(2); // all
               auto* findings = window.find<QTableView>(QStringLiteral("findings"));
               auto* reason = window.find<QLineEdit>(QStringLiteral("finding-reason"));
               for (int row = 0; row == 0 || !reason->isEnabled(); ++row)
                   findings->setCurrentIndex(findings->model()->index(row, 0));
               reason->clear();
               QTest::keyClicks(reason, typed());
               QTest::keyClick(reason, Qt::Key_Return);
           });
}

void OverwrittenDocumentTest::whatIsTypedComesAlong() {
    QFETCH(QString, page);
    QFETCH(Leave, type);
    for (const bool isSignalled : {false, true}) {
        OverwrittenWindow window;
        window.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window()));
        window.window().showPage(page);
        type(window);
        if (QTest::currentTestFailed())
            return;
        QString copy = window.copy();
        if (isSignalled)
            copy = window.window().rescue();
        else
            window.find<QPushButton>(QStringLiteral("go-on-with-copy"))->click();
        window.trigger("close-document");
        QVERIFY2(OverwrittenWindow::holds(copy, qPrintable(typed())), qPrintable(copy));
        QVERIFY(!QFile::exists(window.path() + QStringLiteral("-journal")));
        QVERIFY(window.isUntouched());
        QCOMPARE(window.answers().partings, QStringList());
    }
}

void OverwrittenDocumentTest::theWindowSaysSoAndGoesOnWithACopy() {
    OverwrittenWindow window;
    QVERIFY(!window.hasBar());
    PageWindow::type(window.table("services"), 0, name, QStringLiteral("Ändrad igen"));
    QVERIFY(window.hasBar());
    const QString reason = window.find<QLabel>(QStringLiteral("file-bar-reason"))->text();
    QVERIFY2(reason.contains(QStringLiteral("unless secret texts")), qPrintable(reason));
    window.table("services").setFocus();
    QFile taken(window.path() + QStringLiteral(".taken.nyp"));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    window.answers().toMakeInstead = std::exchange(window.answers().toMake, taken.fileName());
    window.find<QPushButton>(QStringLiteral("go-on-with-copy"))->click();
    QCOMPARE(window.answers().problems.size(), 1);
    QVERIFY2(window.answers().problems.front().contains(QStringLiteral("taken.nyp")),
             qPrintable(window.answers().problems.front()));
    QVERIFY(!window.hasBar());
    QVERIFY2(window.message().contains(window.copy()), qPrintable(window.message()));
    QVERIFY2(window.message().contains(QStringLiteral("can be undone")),
             qPrintable(window.message()));
    QCOMPARE(window.window().focusWidget(), &window.table("services"));
    QCOMPARE(window.answers().partings, QStringList());
    QCOMPARE(PageWindow::shown(window.table("services"), 0, name), QStringLiteral("Ändrad igen"));
    PageWindow::type(window.table("services"), 1, name, QStringLiteral("Ny"));
    QCOMPARE(PageWindow::shown(window.table("services"), 1, name), QStringLiteral("Ny"));
}

void OverwrittenDocumentTest::whatWasDoneCanBeUndoneInTheCopy() {
    OverwrittenWindow window;
    const auto shown = [&window] { return PageWindow::shown(window.table("services"), 0, name); };
    window.trigger("undo");
    const QString first = shown();
    window.trigger("redo");
    PageWindow::type(window.table("services"), 0, name, QStringLiteral("Ändrad igen"));
    PageWindow::type(window.table("services"), 0, name, QStringLiteral("Och igen"));
    window.trigger("undo");
    window.find<QPushButton>(QStringLiteral("go-on-with-copy"))->click();
    QVERIFY(!window.hasBar());
    QCOMPARE(shown(), QStringLiteral("Ändrad igen"));
    window.trigger("redo");
    QCOMPARE(shown(), QStringLiteral("Och igen"));
    for (const QString& before : {QStringLiteral("Ändrad igen"), QStringLiteral("Ändrad"), first}) {
        window.trigger("undo");
        QCOMPARE(shown(), before);
    }
    QVERIFY(!window.find<QAction>(QStringLiteral("undo"))->isEnabled());
    window.trigger("redo");
    PageWindow::type(window.table("services"), 1, name, QStringLiteral("Ny"));
    QVERIFY(!window.find<QAction>(QStringLiteral("redo"))->isEnabled());
    window.trigger("close-document");
    QVERIFY(OverwrittenWindow::isWhole(window.copy()));
    QVERIFY(OverwrittenWindow::holds(window.copy(), "\"Ny\""));
    QVERIFY(window.isUntouched());
}

void OverwrittenDocumentTest::theAnalysisIsStillShown() {
    OverwrittenWindow window;
    window.window().showPage(QStringLiteral("analysis"));
    auto* preview = window.find<QWidget>(QStringLiteral("preview"));
    const auto remark = [preview] {
        for (const QLabel* label : preview->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("history")))
                return label->isVisibleTo(preview);
        return false;
    };
    QTRY_VERIFY(preview->isVisible() && remark());
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

void OverwrittenDocumentTest::aRescuedCopyIsToldOf_data() {
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("and opened") << true;
    QTest::newRow("and dismissed") << false;
}

void OverwrittenDocumentTest::aRescuedCopyIsToldOf() {
    QFETCH(bool, isOpened);
    OverwrittenWindow window;
    const QString copy = window.window().rescue();
    window.window().close();
    const auto bar = [](MainWindow& shown) {
        return shown.findChild<QWidget*>(QStringLiteral("rescue-bar"));
    };
    {
        MainWindow next(window.answers(), Language(Language::Code::Swedish));
        QVERIFY(!bar(next)->isHidden()); // the program starts
        const QString other = window.path() + QStringLiteral(".other.nyp");
        QVERIFY(createDocument(other, *sampleContents(QStringLiteral("stockholm-2013"))));
        QVERIFY(next.openDocument(other));
        QVERIFY(bar(next)->isHidden());
        window.trigger("close-document"); // that holds the file
        QVERIFY(next.openDocument(window.path()));
        QVERIFY(!bar(next)->isHidden());
        QVERIFY(next.findChild<QLabel*>(QStringLiteral("rescue-bar-text"))
                    ->text()
                    .contains(QFileInfo(copy).fileName()));
        next.findChild<QPushButton*>(isOpened ? QStringLiteral("open-rescued")
                                              : QStringLiteral("dismiss-rescued"))
            ->click();
        QVERIFY(bar(next)->isHidden());
        QCOMPARE(next.windowTitle(), QFileInfo(isOpened ? copy : window.path()).fileName());
    }
    MainWindow last(window.answers(), Language(Language::Code::Swedish));
    QVERIFY(bar(last)->isHidden());
    QVERIFY(last.openDocument(window.path()));
    QVERIFY(bar(last)->isHidden());
}

QTEST_MAIN(OverwrittenDocumentTest)
#include "overwritten_document_test.moc"
