// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/contrast.h"

#include <QTest>

using namespace nytto;

/// The expected ratios are those of the examples that are told of everywhere, to two decimals.
class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheRatioOfWcag_data() {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<QString>("ratio");
        const QColor white(255, 255, 255);
        QTest::newRow("black on white") << QColor(0, 0, 0) << white << QStringLiteral("21.00");
        QTest::newRow("the same") << white << white << QStringLiteral("1.00");
        QTest::newRow("#767676, the lightest grey")
            << QColor(0x767676) << white << QStringLiteral("4.54");
        QTest::newRow("#777777, one too light")
            << QColor(0x777777) << white << QStringLiteral("4.48");
        QTest::newRow("red") << QColor(0xff0000) << white << QStringLiteral("4.00");
        QTest::newRow("green") << QColor(0x00ff00) << white << QStringLiteral("1.37");
        QTest::newRow("blue") << QColor(0x0000ff) << white << QStringLiteral("8.59");
    }
    void isTheRatioOfWcag() {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(QString, ratio);
        QCOMPARE(QString::number(contrast(one, other), 'f', 2), ratio);
        QCOMPARE(QString::number(contrast(other, one), 'f', 2), ratio);
    }

    void aThinColourIsSeenMixedWithItsGround() {
        QCOMPARE(blended(QColor(0, 0, 0, 51), QColor(255, 255, 255)), QColor(204, 204, 204));
    }

    void whatCanBeReadStaysAsItIs() {
        QCOMPARE(readable(QColor(0x0000ff), Qt::black, {Qt::white}), QColor(0x0000ff));
    }

    void whatCannotBeReadMovesTowardsTheStrongest() {
        const QColor grey = readable(QColor(0xaaaaaa), Qt::black, {Qt::white, QColor(0xeeeeee)});
        QVERIFY2(contrast(grey, QColor(0xeeeeee)) >= leastTextContrast, qPrintable(grey.name()));
        QVERIFY2(contrast(grey, QColor(0xeeeeee)) < leastTextContrast + 1, qPrintable(grey.name()));
    }

    void aPaletteIsMadeReadableOnce() {
        QPalette palette(Qt::lightGray, Qt::white);
        palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        const QPalette once = readablePalette(palette);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY(contrast(once.color(QPalette::PlaceholderText), once.color(ground)) >=
                    leastTextContrast);
        QVERIFY(contrast(once.color(QPalette::HighlightedText), once.color(QPalette::Highlight)) >=
                leastTextContrast);
        QCOMPARE(readablePalette(once), once);
        QCOMPARE(once.color(QPalette::Text), palette.color(QPalette::Text));
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrast_test.moc"
