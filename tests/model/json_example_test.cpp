// SPDX-License-Identifier: GPL-3.0-or-later
// The example of the JSON reference: it is a document, and its bills are those that stand below it.
#include "model/basics/number_input.h"
#include "model/calculation/allocation/allocation.h"
#include "model/document/json.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"

#include <QFile>
#include <QTest>

using namespace nytto;

class JsonExampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheBillsThatAreWritten_data();
    void givesTheBillsThatAreWritten();
    void namesOnlyFieldsThatAreThere_data() { givesTheBillsThatAreWritten_data(); }
    void namesOnlyFieldsThatAreThere();

private:
    static QString reference() {
        QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/app/help/%1/json.md")
                       .arg(QString::fromLatin1(QTest::currentDataTag())));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The cells of the rows of the table that begins after `mark`.
    static std::vector<QStringList> table(const QString& text, const QString& mark) {
        std::vector<QStringList> rows;
        for (const QString& line : text.mid(text.lastIndexOf(mark)).split(u'\n')) {
            if (line.startsWith(QStringLiteral("| ")))
                rows.push_back(line.mid(2).chopped(2).split(QStringLiteral(" | ")));
            else if (!rows.empty())
                break;
        }
        return rows;
    }
};

void JsonExampleTest::givesTheBillsThatAreWritten_data() {
    QTest::addColumn<bool>("swedish");
    QTest::newRow("sv") << true;
    QTest::newRow("en") << false;
}

void JsonExampleTest::givesTheBillsThatAreWritten() {
    QFETCH(bool, swedish);
    const Language language(swedish ? Language::Code::Swedish : Language::Code::English);
    const QString text = reference();
    const auto contents = contentsFromJson(text.section(QStringLiteral("```"), 1, 1).toUtf8());
    QVERIFY2(contents.ok(), contents ? "" : qPrintable(contents.error().message));
    const auto allocation = Allocations(*contents).of(2025);
    QCOMPARE(allocation->problems().size(), std::size_t{0});
    const auto rows = table(text, QStringLiteral("```"));
    QCOMPARE(rows.size(), std::size_t{5}); // headings and their line
    for (std::size_t at = 2; at < rows.size(); ++at) {
        const auto unit = std::ranges::find(contents->all<Unit>(), rows[at].front(), &Unit::name);
        QVERIFY(unit != contents->all<Unit>().end());
        std::vector<Figure> figures;
        for (const BillRow& row : allocation->bill(unit->id).rows)
            figures.push_back(row.amount);
        if (figures.size() == 2)
            figures.push_back(Money()); // does not take part in the messages
        figures.push_back(allocation->total(unit->id).figure());
        for (std::size_t column = 0; column < figures.size(); ++column)
            QVERIFY(*parseFigure(rows[at][static_cast<qsizetype>(column) + 1], MoneyUnit::Kronor,
                                 language) == figures[column]);
    }
}

void JsonExampleTest::namesOnlyFieldsThatAreThere() {
    const auto rows = table(reference(), QStringLiteral("{#json-allocation}"));
    QCOMPARE_GT(rows.size(), std::size_t{10});
    for (std::size_t at = 2; at < rows.size(); ++at) {
        const EntityInfo* info = entityInfo(rows[at][0].section(u'`', 1, 1));
        QVERIFY2(info, qPrintable(rows[at][0]));
        const QStringList words = rows[at][1].split(u'`');
        for (qsizetype word = 1; word < words.size(); word += 2) {
            bool known = info->field(words[word]) != nullptr;
            for (const FieldInfo& field : info->fields)
                for (const Choice& choice : field.choices)
                    known |= words[word] == QLatin1String(choice.key);
            QVERIFY2(known, qPrintable(info->keyString() + u' ' + words[word]));
        }
    }
}

QTEST_GUILESS_MAIN(JsonExampleTest)
#include "json_example_test.moc"
