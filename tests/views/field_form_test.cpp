// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/portfolios/portfolio.h"
#include "model/entities/settings.h"
#include "tests/views/test_document.h"
#include "views/panels/field_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace nytto;
using nytto::test::TestDocument;

namespace {

Contents twoUnits() {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>(QUuid::createUuid());
    settings.municipality = QStringLiteral("Göteborgs Stad");
    settings.firstYear = 2025;
    contents.insert(settings);
    for (const QString& name : {QStringLiteral("Förskola"), QStringLiteral("Hamnen")}) {
        Unit unit;
        unit.id = Id<Unit>(QUuid::createUuid());
        unit.name = name;
        unit.fromYear = 2026;
        contents.insert(unit);
    }
    return contents;
}

/// The form of a unit, which applies its edits.
class UnitForm {
public:
    UnitForm()
        : document(twoUnits()),
          form(QStringLiteral("unit"), entityInfoOf<Unit>(),
               {QStringLiteral("name"), QStringLiteral("fromYear"), QStringLiteral("toYear")},
               document.language()) {
        QObject::connect(&form, &FieldForm::editRequested, &form, [this](const Edit& edit) {
            document.apply(edit);
            show();
        });
        show();
        form.show();
    }

    void show() { form.showEntity(document.state(), unit().id.uuid()); }
    const Unit& unit() const {
        return *std::next(document.contents().all<Unit>().begin(), current);
    }
    QLineEdit& field(const char* key) const {
        return *form.findChild<QLineEdit*>(QStringLiteral("unit-") + QLatin1String(key));
    }
    /// Types a text and leaves the field.
    void type(const char* key, const QString& text) const {
        field(key).setFocus();
        field(key).selectAll();
        QTest::keyClicks(&field(key), text);
        QTest::keyClick(&field(key), Qt::Key_Return);
    }
    QString refusal(const char* key) const {
        const auto* label = form.findChild<QLabel*>(QStringLiteral("unit-") + QLatin1String(key) +
                                                    QStringLiteral("-refusal"));
        return label->isVisible() ? label->text() : QString();
    }

    TestDocument document;
    FieldForm form;
    int current = 0;
};

} // namespace

class FieldFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListWithoutAnythingToChooseSaysSo() {
        Contents contents = twoUnits();
        Initiative initiative;
        initiative.id = Id<Initiative>::create();
        initiative.name = QStringLiteral("Byt plattform");
        contents.insert(initiative);
        TestDocument document{contents};
        FieldForm form(QStringLiteral("initiative"), entityInfoOf<Initiative>(),
                       {QStringLiteral("portfolio")}, document.language());
        form.showEntity(document.state(), initiative.id.uuid());
        const auto* list = form.findChild<QComboBox*>(QStringLiteral("initiative-portfolio"));
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentText(), QString());
        QVERIFY2(list->itemText(1).contains(QStringLiteral("Portföljer")),
                 qPrintable(list->itemText(1)));
        QVERIFY(!(list->model()->flags(list->model()->index(1, 0)) & Qt::ItemIsEnabled));
        Portfolio portfolio;
        portfolio.id = Id<Portfolio>::create();
        portfolio.name = QStringLiteral("Skolan");
        EditBuilder builder(document.contents(), {}, {}, {});
        builder.insert(AnyEntity(portfolio));
        document.apply(builder.build());
        form.showEntity(document.state(), initiative.id.uuid());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->itemText(1), QStringLiteral("Skolan"));
    }

    void whatCannotStandKeepsItsMark() {
        UnitForm form;
        form.type("toYear", QStringLiteral("2020"));
        QVERIFY(!form.unit().toYear);
        QVERIFY(!form.refusal("toYear").isEmpty());
        QVERIFY(form.field("toYear").accessibleDescription().contains(form.refusal("toYear")));
        form.type("name", QStringLiteral("Hamn"));
        QCOMPARE(form.unit().name, QStringLiteral("Hamn"));
        QCOMPARE(form.field("toYear").text(), QStringLiteral("2020"));
        QVERIFY(!form.refusal("toYear").isEmpty());
    }

    void whatCannotStandWaitsWhileAnotherIsShown() {
        UnitForm form;
        form.type("toYear", QStringLiteral("x"));
        form.current = 1;
        form.show();
        QVERIFY(form.field("toYear").text().isEmpty());
        QVERIFY(form.refusal("toYear").isEmpty());
        form.current = 0;
        form.show();
        QCOMPARE(form.field("toYear").text(), QStringLiteral("x"));
        QVERIFY(!form.refusal("toYear").isEmpty());
    }

    /// Closing asked about what no place was left for.
    void whatCannotStandIsLeftAsLongAsItsRowIsThere() {
        UnitForm form;
        form.type("toYear", QStringLiteral("x"));
        QVERIFY(form.form.hasUnstored(form.document.contents()));
        EditBuilder builder(form.document.contents(), {}, QStringLiteral("Removed"), {});
        builder.remove(refTo(form.unit()));
        form.document.apply(builder.build());
        form.form.showEntity(form.document.state(), {});
        QVERIFY(!form.form.hasUnstored(form.document.contents()));
        form.document.undo();
        QVERIFY(form.form.hasUnstored(form.document.contents()));
    }

    void theMarkGoesWhenTheValueIsMended() {
        UnitForm form;
        form.type("toYear", QStringLiteral("2020"));
        form.type("toYear", QStringLiteral("2028"));
        QCOMPARE(form.unit().toYear, 2028);
        QVERIFY(form.refusal("toYear").isEmpty());
    }

    void theMarkGoesWithEscape() {
        UnitForm form;
        form.type("toYear", QStringLiteral("2020"));
        QTest::keyClick(&form.field("toYear"), Qt::Key_Escape);
        QVERIFY(form.field("toYear").text().isEmpty());
        QVERIFY(form.refusal("toYear").isEmpty());
    }

    void aValueThatWasTakenOverIsStatedAnew_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("notes");
        QTest::newRow("typed again") << QStringLiteral("2026") << 0;
        QTest::newRow("only visited") << QString() << 1;
    }
    void aValueThatWasTakenOverIsStatedAnew() {
        QFETCH(QString, typed);
        UnitForm form;
        Note note;
        note.id = Id<Note>::create();
        note.kind = NoteKind::TakenOver;
        note.subject = refTo(form.unit());
        note.fieldKey = QStringLiteral("fromYear");
        note.text = QStringLiteral("As last year");
        EditBuilder builder(form.document.contents(), {}, QStringLiteral("Noted"), {});
        builder.insert(note);
        form.document.apply(builder.build());
        form.show();
        if (typed.isEmpty()) {
            form.field("fromYear").setFocus();
            QTest::keyClick(&form.field("fromYear"), Qt::Key_Return);
        } else {
            form.type("fromYear", typed);
        }
        QCOMPARE(form.unit().fromYear, 2026);
        QTEST(static_cast<int>(form.document.contents().all<Note>().size()), "notes");
        if (typed.isEmpty())
            return;
        QCOMPARE(form.document.edits().size(), std::size_t{2});
        form.document.undo();
        form.show();
        QCOMPARE(form.document.contents().all<Note>().size(), std::size_t{1});
    }

    void whatCanStandMeanwhileIsStoredWithEnter() {
        UnitForm form;
        form.type("toYear", QStringLiteral("2020"));
        form.type("fromYear", QStringLiteral("2019"));
        QVERIFY(!form.unit().toYear);
        QVERIFY(form.refusal("toYear").contains(QStringLiteral("Enter")));
        form.field("toYear").setFocus();
        QTest::keyClick(&form.field("toYear"), Qt::Key_Return);
        QCOMPARE(form.unit().toYear, 2020);
        QVERIFY(form.refusal("toYear").isEmpty());
    }
};

QTEST_MAIN(FieldFormTest)
#include "field_form_test.moc"
