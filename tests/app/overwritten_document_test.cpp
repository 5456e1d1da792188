// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_file.h"
#include "model/entities/services/service.h"
#include "page_window.h"

#include <QFile>
#include <QLabel>

using namespace nytto;
using nytto::test::PageWindow;

/// Another program writes over the document that the window shows.
class OverwrittenDocumentTest : public QObject {
    Q_OBJECT

    static constexpr int name = 0;

private Q_SLOTS:
    void nothingThatIsShownIsLost() {
        PageWindow window("goteborg-2025", "services");
        QVERIFY(window.isReady());
        const QString path = window.answers().toMake;
        const auto message = [&] { return window.find<QLabel>(QStringLiteral("message"))->text(); };
        GridView& services = window.table("services");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        PageWindow::type(services, 0, name, QStringLiteral("Ändrad"));
        QTest::qSleep(20); // the time of a file is no finer than that
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        PageWindow::type(services, 0, name, QStringLiteral("Ändrad igen"));
        QVERIFY2(message().contains(QStringLiteral("overwritten")), qPrintable(message()));
        QCOMPARE(PageWindow::shown(services, 0, name), QStringLiteral("Ändrad"));

        window.answers().toMake = path + QStringLiteral(".copy.nyp");
        window.trigger("save-copy");
        QVERIFY2(message().contains(QStringLiteral("without the history")), qPrintable(message()));
        const auto copied = readWholeDocument(window.answers().toMake);
        QVERIFY2(copied.ok(), copied ? "" : qPrintable(copied.error().message));
        QVERIFY(std::ranges::any_of(copied->all<Service>(), [](const Service& service) {
            return service.name == QStringLiteral("Ändrad");
        }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
};

QTEST_MAIN(OverwrittenDocumentTest)
#include "overwritten_document_test.moc"
