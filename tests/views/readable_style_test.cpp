// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/palettes.h"
#include "views/shared/contrast.h"
#include "views/shared/readable_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace nytto;

class ReadableStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrameOfABoxIsSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("inTable");
        QTest::addColumn<bool>("ticked");
        for (const bool dark : {false, true})
            for (const bool inTable : {false, true})
                for (const bool ticked : {false, true})
                    QTest::addRow("%s, %s, %s", dark ? "dark" : "light",
                                  inTable ? "in a table" : "in a form", ticked ? "ticked" : "empty")
                        << dark << inTable << ticked;
    }
    void theFrameOfABoxIsSeen() {
        QFETCH(bool, dark);
        QFETCH(bool, inTable);
        QFETCH(bool, ticked);
        const ReadableStyle style(QStringLiteral("Fusion"));
        const QPalette palette =
            readablePalette(dark ? test::darkPalette() : QPalette(Qt::lightGray, Qt::white));
        const QColor ground = palette.color(inTable ? QPalette::Base : QPalette::Window);
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        QStyleOptionViewItem cell;
        QStyleOptionButton box;
        QStyleOption& option = inTable ? static_cast<QStyleOption&>(cell) : box;
        option.rect = {4, 4, 16, 16};
        option.palette = palette;
        option.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
        if (ticked)
            cell.checkState = Qt::Checked;
        style.drawPrimitive(inTable ? QStyle::PE_IndicatorItemViewItemCheck
                                    : QStyle::PE_IndicatorCheckBox,
                            &option, &painter, nullptr);
        painter.end();
        for (const QPoint at : {QPoint(12, 4), QPoint(4, 12), QPoint(19, 12), QPoint(12, 19)})
            QVERIFY2(contrast(image.pixelColor(at), ground) >= leastFrameContrast,
                     qPrintable(image.pixelColor(at).name() + u' ' + ground.name()));
    }

    /// A heading that is too long for its column begins as it does, and ends with dots: nothing of
    /// it stands left of what the column begins with.
    void aHeadingThatIsCutBeginsAsItDoes_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QStringLiteral("WWWWWWWWWWWW");
        QTest::newRow("two lines") << QStringLiteral("iii\nWWWWWWWWWWWW");
    }
    void aHeadingThatIsCutBeginsAsItDoes() {
        QFETCH(QString, text);
        const ReadableStyle style(QStringLiteral("Fusion"));
        const auto picture = [&](const QString& shown, const QStyle& with) {
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionHeader heading;
            heading.rect = {0, 0, 60, 40};
            heading.state = QStyle::State_Enabled;
            heading.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
            heading.text = shown;
            with.drawControl(QStyle::CE_HeaderLabel, &heading, &painter, nullptr);
            painter.end();
            return image;
        };
        QStringList lines = text.split(u'\n');
        for (QString& line : lines)
            line = QFontMetrics(QApplication::font()).elidedText(line, Qt::ElideRight, 60);
        QVERIFY(lines.back().endsWith(u'…'));
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        QCOMPARE(picture(text, style), picture(lines.join(u'\n'), *fusion));
    }
};

QTEST_MAIN(ReadableStyleTest)
#include "readable_style_test.moc"
