// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_identity.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTest>

using namespace nytto;

/// What a desktop knows the program by: the same in a build and in the package.
class DesktopIdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { introduceToDesktop(); }

    void entryOfItsNameIsInstalled_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"linux/%1.desktop", "linux/%1.metainfo.xml", "icons/%1.svg"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void entryOfItsNameIsInstalled() {
        QFETCH(QString, file);
        const QString path = QStringLiteral(NYTTO_SOURCE_DIR "/installer/") +
                             file.arg(QGuiApplication::desktopFileName());
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
    }

    void windowIconIsDrawnInEverySize() {
        const QList<QSize> sizes = QApplication::windowIcon().availableSizes();
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QVERIFY2(sizes.contains(QSize(size, size)), qPrintable(QString::number(size)));
    }

    /// The dots of the ö, in the smallest: light on the dark of the tile.
    void smallestIconCanBeRead() {
        const QImage icon = programIcon().pixmap(QSize(16, 16)).toImage();
        QVERIFY(icon.pixelColor(5, 3).lightness() > 200);
        QVERIFY(icon.pixelColor(10, 3).lightness() > 200);
        QVERIFY(icon.pixelColor(8, 3).lightness() < 120);
        QVERIFY(icon.pixelColor(2, 8).lightness() < 120);
    }
};

QTEST_MAIN(DesktopIdentityTest)
#include "desktop_identity_test.moc"
