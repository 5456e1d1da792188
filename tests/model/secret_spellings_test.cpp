// SPDX-License-Identifier: GPL-3.0-or-later
// A secret is known again in a text whichever way its letters, spaces and hyphens are written.
#include "model/document/secret_texts.h"
#include "model/entities/initiatives/initiative.h"
#include "tests/model/made_document.h"

#include <QElapsedTimer>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

const Language english(Language::Code::English);

/// Secret initiatives, and one that everybody may see.
struct Made : MadeDocument {
    Made() {
        addSecret("Ålqz Hökqy", "Publik");
        addSecret("Säker-driftqw", "Offentlig insats");
        addSecret("Ålqz två Hökqy", "Publik två");
        addSecret("Falk", "Fågel");
        addSecret("Nyckel_7", "Dörr");
        addSecret("Zebra", "Quartz");
        addSecret("Tigris", "Max");
        addSecret("QZ", "Två tecken");
        addSecret("Ö1", "Holme");
        addSecret("42", "Talet");
        addSecret("Straßenqz", "Gata");
        addSecret("Fiberqz", "Nät");
        addSecret("Slutspel", "Final");
        addSecret("Zyrfalk", "Rovdjur");
        addSecret("Etapp 1", "Steget");
        addSecret("Projekt Falkönga", "Fågelvägen");
        addSecret("Del 4 5", "Stycke");
        Initiative open = filled<Initiative>();
        open.name = QStringLiteral("Öppna dörrar");
        open.risks = QStringLiteral("Inga kända risker alls.");
        add(open);
        Initiative same = addSecret("Uggla nattqz", "Bevakning");
        same.risks = QStringLiteral("Inga  kända\u00a0risker alls.");
        same.description = QStringLiteral("Dörren på baksidan saknar lås.");
        contents.replace(same);
    }
    Initiative addSecret(const char* name, const char* publicName) {
        Initiative row = filled<Initiative>();
        row.name = QString::fromUtf8(name);
        row.publicName = QString::fromUtf8(publicName);
        row.secret = true;
        add(row);
        return row;
    }
};

QString masked(const QString& text) {
    static const SecretTexts secrets(Made().contents, english);
    return secrets.masked(text);
}

} // namespace

class SecretSpellingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsKnownAgain_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char16_t* text, const char16_t* shown) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(shown);
        };
        row("as it is", u"Om Ålqz Hökqy: 5", u"Om Publik: 5");
        row("a no-break space", u"Om Ålqz\u00a0Hökqy: 5", u"Om Publik: 5");
        row("a narrow no-break space", u"Om Ålqz\u202fHökqy", u"Om Publik");
        row("a thin space", u"Om Ålqz\u2009Hökqy", u"Om Publik");
        row("an ideographic space", u"Om Ålqz\u3000Hökqy", u"Om Publik");
        row("two spaces", u"Om Ålqz  Hökqy nu", u"Om Publik nu");
        row("a line break", u"Om Ålqz\nHökqy\nnu", u"Om Publik\nnu");
        row("a line break of two", u"Om Ålqz\r\n  Hökqy", u"Om Publik");
        row("a line separator", u"Om Ålqz\u2028Hökqy", u"Om Publik");
        row("a tab", u"Om\tÅlqz\tHökqy", u"Om\tPublik");
        row("decomposed", u"Om A\u030alqz Ho\u0308kqy: 5", u"Om Publik: 5");
        row("decomposed, in small letters", u"a\u030alqz ho\u0308kqy", u"Publik");
        row("decomposed, in capitals and the genitive", u"A\u030aLQZ HO\u0308KQYS", u"PublikS");
        row("the sign of an ångström", u"\u212blqz Hökqy", u"Publik");
        row("struck through", u"Å\u0336l\u0336q\u0336z\u0336 Hökqy\u0336 nu", u"Publik nu");
        row("a hyphen", u"En Säker-driftqw", u"En Offentlig insats");
        row("U+2010", u"En Säker\u2010driftqw", u"En Offentlig insats");
        row("U+2011", u"En Säker\u2011driftqw", u"En Offentlig insats");
        row("U+2012", u"En Säker\u2012driftqw", u"En Offentlig insats");
        row("U+2013", u"En Säker\u2013driftqw", u"En Offentlig insats");
        row("U+2212", u"En Säker\u2212driftqw", u"En Offentlig insats");
        row("a soft hyphen as the hyphen", u"En Säker\u00addriftqw", u"En Offentlig insats");
        row("a soft hyphen in a word too", u"En Sä\u00adker\u00addrift\u00adqw",
            u"En Offentlig insats");
        row("a hyphen at the end of a line", u"En Säker-\ndriftqw", u"En Offentlig insats");
        row("a soft hyphen in a word", u"Om Ål\u00adqz Hökqy", u"Om Publik");
        row("a zero-width space in a word", u"Om Ål\u200bqz Hökqy", u"Om Publik");
        row("a zero-width space as the space", u"Om Ålqz\u200bHökqy", u"Om Publik");
        row("a zero-width joiner in a word", u"Om Å\u200dlqz Hök\u200dqy", u"Om Publik");
        row("a word joiner beside the space", u"Om Ålqz\u2060 \u2060Hökqy", u"Om Publik");
        row("a byte order mark in a word", u"Om Ål\ufeffqz Hökqy", u"Om Publik");
        row("a variation selector", u"Om Å\ufe00lqz Hökqy", u"Om Publik");
        row("a joiner within a letter", u"Om A\u200d\u030alqz Hökqy", u"Om Publik");
        row("a word in bold", u"Om **Ålqz** Hökqy nu", u"Om Publik nu");
        row("each word in italics", u"Om *Ålqz* *Hökqy* nu", u"Om Publik nu");
        row("all of it in italics", u"Om *Ålqz Hökqy* nu", u"Om *Publik* nu");
        row("underlines", u"Om _Ålqz_ __Hökqy__", u"Om Publik");
        row("an underline as the space", u"Ålqz_Hökqy.xlsx", u"Publik.xlsx");
        row("code", u"Om `Ålqz` `Hökqy`", u"Om Publik");
        row("a letter in bold", u"Om **Å**lqz Hökqy", u"Om Publik");
        row("an escaped space", u"Om Ålqz\\ Hökqy", u"Om Publik");
        row("an escaped hyphen", u"En Säker\\-driftqw", u"En Offentlig insats");
        row("a line break with an escape", u"Om Ålqz\\\nHökqy", u"Om Publik");
        row("all at once", u"Om **A\u030alqz**\u00a0\n_Ho\u0308k\u00adqy_s pris",
            u"Om Publik_s pris");
        row("twice", u"Ålqz\u00a0Hökqy, A\u030alqz Hökqy", u"Publik, Publik");
        row("one beside another in italics", u"*Ålqz* *Hökqy**Falk*", u"Publik**Fågel*");
        row("the longer of two", u"Om Ålqz två Hökqy", u"Om Publik två");
        row("the longer of two, a no-break space", u"Om Ålqz två\u00a0Hökqy", u"Om Publik två");
        row("the longer of two, two no-break spaces", u"Om Ålqz\u00a0två\u00a0Hökqy",
            u"Om Publik två");
        row("the longer of two, decomposed", u"Om A\u030alqz tva\u030a Ho\u0308kqy",
            u"Om Publik två");
        row("two capitals", u"Om QZ, QZs start och (QZ)",
            u"Om Två tecken, Två teckens start och (Två tecken)");
        row("a letter and a digit", u"Till Ö1.", u"Till Holme.");
        row("two digits", u"Projekt 42, steg 2", u"Projekt Talet, steg 2");
        row("ss for ß", u"Strassenqz, STRASSENQZ", u"Gata, Gata");
        row("a large ß", u"STRA\u1e9eENQZ", u"Gata");
        row("a ligature", u"Om \ufb01berqz", u"Om Nät");
        row("wide letters", u"Om \uff26\uff49\uff42\uff45\uff52qz", u"Om Nät");
        row("a hyphen in the word", u"Om Slut-spel och slut-\nspel", u"Om Final och Final");
        row("a definite form", u"Om Zyrfalken nu", u"Om Rovdjur nu");
        row("a definite form in the genitive", u"Zyrfalkens pris", u"Rovdjur pris");
        row("a compound", u"Slutspelsprojektet, Zyrfalk-projektet", u"Final, Rovdjur-projektet");
        row("a compound of a part of it in bold", u"Om **Zyrfalk**en", u"Om **Rovdjur**en");
        row("a hyphen for the space", u"Om Projekt-Falkönga nu", u"Om Fågelvägen nu");
        row("a no-break hyphen for the space", u"Projekt\u2011Falkönga", u"Fågelvägen");
        row("a dash between", u"Om Projekt – Falkönga nu", u"Om Fågelvägen nu");
        row("a quote around the second word", u"Om Projekt ”Falkönga” nu", u"Om Fågelvägen nu");
        row("a bracket around the second word", u"(Projekt (Falkönga))", u"(Fågelvägen)");
        row("a full stop between", u"Projekt. Falkönga.", u"Fågelvägen.");
        row("a slash between", u"https://a/Projekt/Falkönga?b", u"https://a/Fågelvägen?b");
        row("words run together", u"Om ProjektFalköngas pris", u"Om Fågelvägens pris");
        row("a compound before the second word", u"Om Delprojekt Falkönga", u"Om Fågelvägen");
        row("an address", u"?q=Om%20Projekt%20Falk%C3%B6nga%20nu", u"?q=Om%20Fågelvägen%20nu");
        row("a hyphen for another space", u"Ålqz-Hökqy", u"Publik");
        row("a space for the hyphen", u"Säker driftqw", u"Offentlig insats");
        row("a number behind a slash", u"Etapp/1", u"Steget");
        row("a name with an underline", u"Nyckel_7, Nyckel\\_7, Nyckel 7", u"Dörr, Dörr, Dörr");
    }
    void aNameIsKnownAgain() {
        QFETCH(QString, text);
        QTEST(masked(text), "shown");
        QCOMPARE(masked(masked(text)), masked(text));
    }

    void aGenitiveIsSwedish_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* text, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("of a public name on k", "Ålqz Hökqys pris", "Publiks pris");
        row("of a public name on s", "Säker-driftqws pris", "Offentlig insats pris");
        row("of a public name on z", "Zebras pris", "Quartz pris");
        row("of a public name on x", "Tigris pris, Tigriss", "Max pris, Max");
        row("no genitive", "Säker-driftqw, Zebra", "Offentlig insats, Quartz");
        row("of a name in capitals", "ZEBRAS PRIS", "Quartz PRIS");
    }
    void aGenitiveIsSwedish() {
        QFETCH(QString, text);
        QTEST(masked(text), "shown");
    }

    void otherWordsStay_data() {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char16_t* text) {
            QTest::newRow(name) << QString::fromUtf16(text);
        };
        row("letters without their rings", u"Alqz Hokqy");
        row("other rings, decomposed", u"A\u0308lqz Hökqy");
        row("no space", u"Ålqzhökqy");
        row("another sign in a number", u"Del 4,5");
        row("a sign within a word", u"Proj/ekt Falkönga");
        row("a word between", u"Projekt om Falkönga");
        row("a longer word before one in small letters", u"Delprojekt falkönga");
        row("a short word that ends with the first", u"xÅlqz Hökqy");
        row("two characters in small letters", u"qz, ö1");
        row("two characters within others", u"QZX, xQZ, Ö12, Ö1a, 421, 142, A42");
        row("two digits of a number", u"42,5 och 1.42 och 3,42");
        row("a hyphen in a number", u"4-2");
        row("another number at the end", u"Etapp 10, Etapp 1a");
        row("the end of a compound", u"Jaktzyrfalk, Finalslutspel");
        row("no hyphen", u"Säkerdriftqw");
        row("a part of a word", u"Falken, Jaktfalk, falka\u030as");
        row("behind a decomposed letter", u"a\u030afalk");
        row("no underline", u"Nyckel7");
        row("spaces, hyphens and emphasis", u" *  a\u00a0b  -- c\\_d **e**\u00ad \n\tf_ ");
        row("nothing", u"");
        row("spaces only", u" \u00a0\n");
        row("what a public row says in other spaces", u"Inga kända risker alls.");
        row("words of a longer text in other capitals", u"DÖRREN PÅ BAKSIDAN SAKNAR LÅS.");
    }
    void otherWordsStay() {
        QFETCH(QString, text);
        QCOMPARE(masked(text), text);
    }

    void aLongerTextIsKnownAgain_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << QStringLiteral("Dörren på baksidan saknar lås.");
        QTest::newRow("a line break") << QStringLiteral("Dörren på baksidan\nsaknar lås.");
        QTest::newRow("a no-break space") << QStringLiteral("Dörren på\u00a0baksidan saknar lås.");
        QTest::newRow("decomposed") << QStringLiteral("Dörren på baksidan saknar lås.")
                                           .normalized(QString::NormalizationForm_D);
        QTest::newRow("in bold") << QStringLiteral("Dörren på **baksidan** saknar lås.");
    }
    void aLongerTextIsKnownAgain() {
        QFETCH(QString, text);
        QCOMPARE(masked(text), english.translate("basics", "Withheld (secrecy)"));
    }

    /// The name is what is decomposed and has other spaces and hyphens.
    void aNameThatIsWrittenInAnotherWayIsKnownAgain() {
        MadeDocument made;
        Initiative row = made.filled<Initiative>();
        row.name = QStringLiteral("A\u030alqz\u00a0Ho\u0308kqy\u2013ett");
        row.publicName = QStringLiteral("Publik");
        row.secret = true;
        made.add(row);
        const SecretTexts secrets(made.contents, english);
        QCOMPARE(secrets.masked(QStringLiteral("Om Ålqz Hökqy-ett")), QStringLiteral("Om Publik"));
        QCOMPARE(secrets.masked(row.name), QStringLiteral("Publik"));
    }

    /// Marks without end cost what other characters do.
    void aLongTextIsReadOnce() {
        QElapsedTimer timer;
        timer.start();
        const QString marks = QStringLiteral("\u030a\u0323").repeated(100'000);
        QVERIFY(masked(QStringLiteral("Ålqz Hökqy a") + marks + QStringLiteral(" Falk"))
                    .startsWith(QStringLiteral("Publik a")));
        const QString emphasis = QStringLiteral("*\u200b").repeated(100'000);
        QCOMPARE(masked(emphasis), emphasis);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(SecretSpellingsTest)
#include "secret_spellings_test.moc"
