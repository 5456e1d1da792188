// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"
#include "views/settings/next_year_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace nytto;
using namespace nytto::test;

/// The plan's next year begins with budgets that are changed by an index.
class NextYearDialogTest : public QObject {
    Q_OBJECT

    template <class T>
    static T* part(const QWidget& dialog, const char* name) {
        return dialog.findChild<T*>(QStringLiteral("next-year-") + QLatin1String(name));
    }
    static QString told(const QWidget& dialog) {
        return part<QLabel>(dialog, "told")->text().replace(QChar(QChar::Nbsp), u' ');
    }

private Q_SLOTS:
    void itSaysWhatTheIndexDoes_data() {
        QTest::addColumn<QString>("index");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << ""
                              << "3 amount(s) are carried over: 1 545 tkr.";
        QTest::newRow("in per cent") << "+10 %"
                                     << "3 amount(s) are changed: 1 545 → 1 700 tkr.";
        QTest::newRow("a factor") << "*2"
                                  << "3 amount(s) are changed: 1 545 → 3 090 tkr.";
    }
    void itSaysWhatTheIndexDoes() {
        QFETCH(QString, index);
        const Contents contents = threeServices();
        const NextYearDialog dialog(contents, Language(Language::Code::Swedish));
        part<QLineEdit>(dialog, "index")->setText(index);
        QTEST(told(dialog), "told");
        QVERIFY(part<QPushButton>(dialog, "here")->isEnabled());
    }

    void whatCannotBeReadBeginsNothing() {
        const Contents contents = threeServices();
        const NextYearDialog dialog(contents, Language(Language::Code::Swedish));
        part<QLineEdit>(dialog, "index")->setText(QStringLiteral("3"));
        QVERIFY(!part<QPushButton>(dialog, "here")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog, "new")->isEnabled());
        part<QCheckBox>(dialog, "carry")->setChecked(false); // then it is about nothing
        QVERIFY(part<QPushButton>(dialog, "here")->isEnabled());
        QCOMPARE(told(dialog), QStringLiteral("No budget is carried over."));
    }

    void theIndexIsAskedFor() {
        const Contents contents = threeServices();
        auto* dialog = new NextYearDialog(contents, Language(Language::Code::Swedish));
        NextYear asked;
        connect(dialog, &NextYearDialog::hereRequested, this,
                [&](const NextYear& begin) { asked = begin; });
        part<QLineEdit>(*dialog, "index")->setText(QStringLiteral(" +3 % "));
        part<QComboBox>(*dialog, "rounding")->setCurrentIndex(2);
        part<QPushButton>(*dialog, "here")->click();
        QVERIFY(asked.index);
        QCOMPARE(asked.indexText, QStringLiteral("+3 %"));
        QVERIFY(asked.rounding.amounts == MoneyUnit::Thousands);
    }
};

QTEST_MAIN(NextYearDialogTest)

#include "next_year_dialog_test.moc"
