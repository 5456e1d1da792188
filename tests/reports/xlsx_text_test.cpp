// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_text.h"

#include <QTest>

using namespace nytto;

class XlsxTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* text, const char* written) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(written);
        };
        row("", "");
        row("Ä_x", "Ä_x");
        row("_x0041_", "_x005F_x0041_");
        row("a _x000d_ b", "a _x005F_x000d_ b");
        row("_x0041_x0042_", "_x005F_x0041_x005F_x0042_");
        row("_x005F_x0041_", "_x005F_x005F_x005F_x0041_");
        row("_x041_ _X0041_ _x00G1_ x0041_", "_x041_ _X0041_ _x00G1_ x0041_");
        row("__x0041_", "__x005F_x0041_");
    }
    void escapes() {
        QFETCH(QString, text);
        QTEST(xlsxText(text), "written");
    }
};

QTEST_GUILESS_MAIN(XlsxTextTest)
#include "xlsx_text_test.moc"
