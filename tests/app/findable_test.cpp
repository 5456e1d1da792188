// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findable.h"

#include <QTest>

using namespace nytto;

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

std::vector<Findable> all() {
    return {{text("Fördelning"), text("Sida")},
            {text("E-arkiv"), text("Tjänst")},
            {text("Etablera e-arkiv"), text("Förändringsinsats")},
            {text("Skolarkiv"), text("Tjänst")},
            {text("Förskola"), text("Enhet"), text("102")}};
}

} // namespace

class FindableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed finds all")
            << QString()
            << QStringList{text("Fördelning"), text("E-arkiv"), text("Etablera e-arkiv"),
                           text("Skolarkiv"), text("Förskola")};
        QTest::newRow("a name that begins so comes first")
            << text("e-ark") << QStringList{text("E-arkiv"), text("Etablera e-arkiv")};
        QTest::newRow("words in any order")
            << text("arkiv etab") << QStringList{text("Etablera e-arkiv")};
        QTest::newRow("the beginning of a word before its middle")
            << text("ark")
            << QStringList{text("E-arkiv"), text("Etablera e-arkiv"), text("Skolarkiv")};
        QTest::newRow("what it is")
            << text("tjänst arkiv") << QStringList{text("E-arkiv"), text("Skolarkiv")};
        QTest::newRow("a number") << text("102") << QStringList{text("Förskola")};
        QTest::newRow("decomposed letters")
            << text("fo\xcc\x88rde") << QStringList{text("Fördelning")};
        QTest::newRow("none") << text("xyz") << QStringList();
    }
    void findsByWords() {
        QFETCH(QString, typed);
        QStringList names;
        const auto findables = all();
        for (const std::size_t at : findAmong(findables, typed, 10))
            names << findables[at].name;
        QTEST(names, "found");
    }

    void givesNoMoreThanAsked() { QCOMPARE(findAmong(all(), QString(), 2).size(), 2u); }
};

QTEST_GUILESS_MAIN(FindableTest)
#include "findable_test.moc"
