// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/contrast.h"
#include "views/shared/readable_style.h"
#include "views/shared/theme.h"

#include <QTest>

using namespace nytto;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnItsGround_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const Tokens& tokens = tokensOf(paletteOf(theme, {}));
            const std::tuple<const char*, QColor, QColor> pairs[] = {
                {"text on the page", tokens.text, tokens.surface},
                {"text on a card", tokens.text, tokens.card},
                {"text in a computed column", tokens.text, tokens.computed},
                {"text beside what is selected", tokens.text, tokens.selectionTint},
                {"quiet text on the page", tokens.quiet, tokens.surface},
                {"quiet text on a card", tokens.quiet, tokens.card},
                {"quiet text in a computed column", tokens.quiet, tokens.computed},
                {"what is selected", tokens.selectionText, tokens.selection},
                {"a link on a card", tokens.link, tokens.card},
                {"a link on the page", tokens.link, tokens.surface},
                {"a chosen word", tokens.link, tokens.selectionTint},
                {"attention", tokens.attention, tokens.attentionTint},
                {"attention on a card", tokens.attention, tokens.card},
                {"what is exceeded", tokens.exceeded, tokens.exceededTint},
                {"what is exceeded, on a card", tokens.exceeded, tokens.card},
                {"what is good", tokens.good, tokens.goodTint}};
            for (const auto& [what, text, ground] : pairs)
                QTest::addRow("%s: %s", qPrintable(nameOf(theme)), what) << text << ground;
        }
    }
    void everyTextCanBeReadOnItsGround() {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= leastTextContrast,
                 qPrintable(QString::number(contrast(text, ground))));
    }

    void everyFrameAndBarIsSeen_data() {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("ground");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const Tokens& tokens = tokensOf(paletteOf(theme, {}));
            const QByteArray name = nameOf(theme).toLatin1();
            QTest::addRow("%s: a frame", name.constData()) << tokens.frame << tokens.card;
            QTest::addRow("%s: cost", name.constData()) << tokens.cost[0] << tokens.card;
            QTest::addRow("%s: benefit", name.constData()) << tokens.benefit << tokens.card;
            QTest::addRow("%s: the current cell", name.constData())
                << tokens.selection << tokens.card;
        }
    }
    void everyFrameAndBarIsSeen() {
        QFETCH(QColor, colour);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(colour, ground) >= leastFrameContrast,
                 qPrintable(QString::number(contrast(colour, ground))));
    }

    void aPaletteOfOursIsKnownAgain_data() {
        QTest::addColumn<QString>("theme");
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
            QTest::newRow(qPrintable(nameOf(theme))) << nameOf(theme);
    }
    void aPaletteOfOursIsKnownAgain() {
        QFETCH(QString, theme);
        const QPalette palette = paletteOf(*themeOf(theme), {});
        QCOMPARE(tokensOf(palette).surface, palette.color(QPalette::Window));
        QCOMPARE(paletteOf(Theme::System, palette), palette);
    }

    void aNameThatIsNoThemeIsNone() { QVERIFY(!themeOf(QStringLiteral("blue"))); }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
