// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {
/// "%1 %2 %n" in order, without repetition; a plural form may leave out %n.
QStringList placeholders(const QString& text, bool plural) {
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (const auto& match : placeholder.globalMatch(text))
        if (!plural || match.captured() != QLatin1String("%n"))
            found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}
} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepPlaceholders_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<bool>("plural");
        for (const char* language : {"sv", "en"}) {
            QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/translations/nyttoportfolj_%1.ts")
                           .arg(QLatin1String(language)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            readCatalogue(file, language);
        }
    }
    void keepPlaceholders() {
        QFETCH(QString, source);
        QFETCH(QStringList, translations);
        QFETCH(bool, plural);
        for (const QString& translation : translations)
            QCOMPARE(placeholders(translation, plural), placeholders(source, plural));
    }

private:
    static void readCatalogue(QFile& file, const char* language) {
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                addRow(xml, source, language);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    static void addRow(QXmlStreamReader& xml, const QString& source, const char* language) {
        QStringList forms;
        const bool unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
        QString text;
        while (!xml.isEndElement() || xml.name() != QLatin1String("translation")) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                forms << xml.readElementText();
            else if (xml.isCharacters())
                text += xml.text();
        }
        if (!unfinished)
            QTest::addRow("%s: %s", language, qPrintable(source))
                << source << (forms.isEmpty() ? QStringList{text} : forms) << !forms.isEmpty();
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
