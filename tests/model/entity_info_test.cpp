// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QTest>

#include <limits>

using namespace nytto;

Q_DECLARE_METATYPE(nytto::Value)

namespace {

const FieldInfo& fieldOf(const char* path) {
    const QString text = QString::fromLatin1(path);
    return *entityInfo(text.section(u'.', 0, 0))->field(text.section(u'.', 1));
}

Figure kronor(int amount) {
    return Money::ofKronor(amount);
}

const QUuid one(QStringLiteral("{11111111-1111-4111-8111-111111111111}"));
const QUuid two(QStringLiteral("{22222222-2222-4222-8222-222222222222}"));

} // namespace

class EntityInfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesTheKindWhereThereIsNoName();
    void unknownKeysAreNull();
    void allowsValues_data();
    void allowsValues();
    void refusesValues_data();
    void refusesValues();
    void findsReferences_data();
    void findsReferences();
    void takesReferencesOut_data();
    void takesReferencesOut();
    void everyChoiceHasChoices();
};

void EntityInfoTest::names_data() {
    QTest::addColumn<QString>("field");
    for (const char* field :
         {"supplier.name", "source.title", "settings.municipality", "initiative.number"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void EntityInfoTest::names() {
    QFETCH(QString, field);
    const EntityInfo& info = *entityInfo(field.section(u'.', 0, 0));
    AnyEntity entity = info.create();
    info.field(field.section(u'.', 1))->set(pointerTo(entity), QStringLiteral("Kalix"));
    QCOMPARE(nameOf(entity), QStringLiteral("Kalix"));
}

void EntityInfoTest::namesTheKindWhereThereIsNoName() {
    QCOMPARE(nameOf(Supplier()), QStringLiteral("Supplier"));
    QCOMPARE(nameOf(Note()), QStringLiteral("Note"));
}

void EntityInfoTest::unknownKeysAreNull() {
    QVERIFY(entityInfo(QStringLiteral("Service")) == nullptr);
    QVERIFY(entityInfo(QString()) == nullptr);
    QVERIFY(entityInfoOf<Service>().field(QStringLiteral("Name")) == nullptr);
}

void EntityInfoTest::allowsValues_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    const auto row = [](const char* name, const char* field, const Value& value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("text", "service.name", QStringLiteral("Å 😀"));
    row("no text where it may be empty", "service.description", QString());
    row("first year", "internalRate.year", qint64{1990});
    row("last year", "internalRate.year", qint64{2200});
    row("no year", "settings.priceLevel", Value());
    row("first choice", "service.category", qint64{0});
    row("last choice", "service.category", qint64{7});
    row("rate 100 %", "internalRate.rate", Rate::ofPercent(100));
    row("largest money", "investmentComponent.residual", Money::largest());
    row("least figure", "matter.amount", Figure(Money::ofOre(-Money::largest().ore())));
    row("unknown", "matter.amount", Figure::unknown());
    row("no date", "matter.decided", QDate());
    row("date 1900", "matter.decided", QDate(1900, 1, 1));
    row("date 9999", "matter.decided", QDate(9999, 12, 31));
    row("no month", "investment.start", Month());
    row("month", "investment.start", Month{2020, 4});
    row("no reference", "service.supplier", QUuid());
    row("references", "initiative.services", std::vector<QUuid>{two, one});
    row("series of kinds", "service.cost", YearSeries{{1900, 0, kronor(1)}, {2200, 3, kronor(1)}});
    row("series of one kind", "portfolio.frame", YearSeries{{2025, 0, Figure::notApplicable()}});
}

void EntityInfoTest::allowsValues() {
    QFETCH(QString, field);
    QFETCH(Value, value);
    const Done done = checkValue(fieldOf(qPrintable(field)), value);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
}

void EntityInfoTest::refusesValues_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* field, const Value& value,
                        const char* message) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromUtf8(message);
    };
    const char* missing = "A value is missing; it is required.";
    row("no text", "service.name", QString(), missing);
    row("spaces", "service.name", QStringLiteral(" \u00a0\t"), missing);
    row("no owner", "serviceCause.service", QUuid(), missing);
    row("no subject", "note.subject", EntityRef(), missing);
    const auto control = [&](const char* name, const char* field, char16_t code,
                             const char* shown) {
        const QString message =
            QStringLiteral("The text holds a control character (%1, number 2 of the text), which "
                           "cannot be shown or exported; type it again without.")
                .arg(QString::fromLatin1(shown));
        row(name, field, QStringLiteral("a") + QChar(code), qPrintable(message));
    };
    control("half a character", "service.name", 0xd83d, "U+D83D");
    control("NUL", "service.description", 0, "U+0000");
    control("a bell", "service.name", 7, "U+0007");
    control("an escape", "service.description", 0x1b, "U+001B");
    control("the end of a page", "service.description", 0x0c, "U+000C");
    control("what is no character", "service.name", 0xffff, "U+FFFF");
    row("too early a year", "internalRate.year", qint64{1989},
        "The value 1989 is not between 1990 and 2200.");
    row("too late a year", "settings.priceLevel", qint64{2201},
        "The value 2201 is not between 1990 and 2200.");
    row("rate", "internalRate.rate", Rate::ofMillionths(1'000'001),
        "The value 100.0001 % is not between 0 % and 100 %.");
    row("negative rate", "internalRate.rate", Rate::ofMillionths(-1),
        "The value -0.0001 % is not between 0 % and 100 %.");
    row("choice after the last", "service.category", qint64{8}, "This is none of the choices.");
    row("choice before the first", "service.category", qint64{-1}, "This is none of the choices.");
    const char* large = "The amount is 10 000 000 000 000 SEK or more; check its unit.";
    const Money over = Money::ofOre(Money::largest().ore() + 1);
    row("money", "investmentComponent.residual", over, large);
    row("least money", "investmentComponent.residual",
        Money::ofOre(std::numeric_limits<std::int64_t>::min()), large);
    row("figure", "matter.amount", Figure(over), large);
    row("year of a series", "portfolio.frame", YearSeries{{2024, 0, over}},
        "2024: The amount is 10 000 000 000 000 SEK or more; check its unit.");
    row("series before 1900", "portfolio.frame", YearSeries{{1899, 0, Figure()}},
        "1899: The year is not between 1900 and 2200.");
    row("series after 2200", "portfolio.frame", YearSeries{{2201, 0, Figure()}},
        "2201: The year is not between 1900 and 2200.");
    row("kind that is not there", "service.cost", YearSeries{{2025, 4, Figure()}},
        "2025: The series has no such kind.");
    row("negative kind", "service.cost", YearSeries{{2025, -1, Figure()}},
        "2025: The series has no such kind.");
    row("kind of a series without", "portfolio.frame", YearSeries{{2025, 1, Figure()}},
        "2025: The series has no such kind.");
    row("date 1899", "matter.decided", QDate(1899, 12, 31),
        "The date is not of the years 1900 to 9999.");
    row("date 10000", "matter.decided", QDate(10000, 1, 1),
        "The date is not of the years 1900 to 9999.");
    const char* month = "The month is not of the years 1900 to 9999.";
    row("month 13", "investment.start", Month{2020, 13}, month);
    row("month 0 of a year", "investment.start", Month{2020, 0}, month);
    row("month of year 0", "investment.start", Month{0, 4}, month);
    row("the same twice", "initiative.services", std::vector<QUuid>{one, two, one},
        "It refers to the same twice.");
    row("kind without id", "reportText.subject", EntityRef{QStringLiteral("service"), {}},
        "The reference has a kind, but no id.");
}

void EntityInfoTest::refusesValues() {
    QFETCH(QString, field);
    QFETCH(Value, value);
    const Done done = checkValue(fieldOf(qPrintable(field)), value);
    QVERIFY(!done.ok());
    QTEST(done.error().message, "message");
}

void EntityInfoTest::findsReferences_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("reference") << "service.supplier" << Value(one) << "supplier";
    QTest::newRow("no reference") << "service.supplier" << Value(QUuid()) << "";
    QTest::newRow("references") << "initiative.services" << Value(std::vector<QUuid>{one, two})
                                << "service service";
    QTest::newRow("any") << "note.subject" << Value(EntityRef{QStringLiteral("matter"), one})
                         << "matter";
    QTest::newRow("no any") << "note.subject" << Value(EntityRef()) << "";
    QTest::newRow("text") << "service.name" << Value(QStringLiteral("supplier")) << "";
}

void EntityInfoTest::findsReferences() {
    QFETCH(QString, field);
    QFETCH(Value, value);
    QStringList kinds;
    for (const EntityRef& ref : referencesIn(fieldOf(qPrintable(field)), value))
        kinds << ref.kind;
    QTEST(kinds.join(u' '), "kinds");
}

void EntityInfoTest::takesReferencesOut_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Value>("rest");
    const QString service = QStringLiteral("service");
    const EntityRef toService{service, one};
    QTest::newRow("reference") << "service.supplier" << Value(one) << "supplier" << Value(QUuid());
    QTest::newRow("to another") << "service.supplier" << Value(two) << "supplier" << Value(two);
    QTest::newRow("to another kind") << "service.supplier" << Value(one) << "matter" << Value(one);
    QTest::newRow("one of two") << "initiative.services" << Value(std::vector<QUuid>{two, one})
                                << "service" << Value(std::vector<QUuid>{two});
    QTest::newRow("references of another kind")
        << "initiative.services" << Value(std::vector<QUuid>{one}) << "matter"
        << Value(std::vector<QUuid>{one});
    QTest::newRow("any") << "note.subject" << Value(toService) << "service" << Value(EntityRef());
    QTest::newRow("any of another kind")
        << "note.subject" << Value(toService) << "matter" << Value(toService);
    QTest::newRow("text") << "service.name" << Value(service) << "service" << Value(service);
}

/// The reference to `one` of the kind is taken out.
void EntityInfoTest::takesReferencesOut() {
    QFETCH(QString, field);
    QFETCH(Value, value);
    QFETCH(QString, kind);
    QFETCH(Value, rest);
    QVERIFY(withoutReference(fieldOf(qPrintable(field)), value, {kind, one}) == rest);
}

/// Also where the type of an optional one is declared in another header.
void EntityInfoTest::everyChoiceHasChoices() {
    for (const EntityInfo& info : entityInfos())
        for (const FieldInfo& field : info.fields)
            if (field.type == FieldType::Choice)
                QVERIFY2(!field.choices.empty(),
                         qPrintable(info.keyString() + u'.' + field.keyString()));
}

QTEST_GUILESS_MAIN(EntityInfoTest)
#include "entity_info_test.moc"
