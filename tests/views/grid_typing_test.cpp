// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "tests/views/shown_grid.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Says that the cost of the first service was taken over.
void noteTakenOver(ShownGrid& shown) {
    shown.changeElsewhere([](EditBuilder& builder) {
        Note note;
        note.kind = NoteKind::TakenOver;
        note.subject = refTo(builder.all<Service>().front());
        note.fieldKey = QStringLiteral("cost");
        note.year = 2025;
        note.seriesKind = QStringLiteral("proposal");
        note.text = QStringLiteral("The budget of 2024, unchanged");
        builder.insert(note);
    });
    shown.document.forgetEdits();
}

/// The bubble that is seen; null without one.
QLabel* shownBubble(const ShownGrid& shown) {
    for (auto* bubble : shown.panel.findChildren<QLabel*>(QStringLiteral("error-bubble")))
        if (bubble->isVisible())
            return bubble;
    return nullptr;
}

/// An editor in which an x was typed, where only numbers can stand.
QLineEdit* refusedAt(ShownGrid& shown, int row, int column) {
    shown.choose(row, column);
    shown.view().setFocus();
    QTest::keyClicks(&shown.view(), QStringLiteral("x"));
    return shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
}

} // namespace

class GridTypingTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void typingReplacesTheCell_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("doubled");
        QTest::newRow("whole") << "310" << QStringLiteral("310") << QStringLiteral("620");
        QTest::newRow("decimals") << "310,5" << QStringLiteral("311") << QStringLiteral("621");
        QTest::newRow("with a unit")
            << "2 mnkr" << QStringLiteral("2\u00a0000") << QStringLiteral("4\u00a0000");
        QTest::newRow("unknown") << QStringLiteral("ej känt") << QStringLiteral("Ej känt")
                                 << QStringLiteral("Ej känt");
        QTest::newRow("not relevant")
            << "ej relevant" << QStringLiteral("Ej relevant") << QStringLiteral("Ej relevant");
    }
    void typingReplacesTheCell() {
        QFETCH(QString, typed);
        ShownGrid shown;
        shown.choose(0, 1);
        QVERIFY(shown.view().model()->setData(shown.view().currentIndex(), typed));
        QTEST(shown.text(0, 1), "shown");
        QTEST(shown.text(0, 2), "doubled");
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(
            shown.document.edits().front().sentence,
            QStringLiteral("Change “Management cost 2025 (förslag till budget)” of Ängar")
                .replace(QStringLiteral("Management cost 2025 (förslag till budget)"),
                         nameOf(shown.panel.grid().columns()[1].place, shown.document.language())));
        shown.document.undo();
        shown.show();
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
    }

    void whatCannotStandIsSaidBesideTheCell_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << 1 << "abc";
        QTest::newRow("two decimals signs") << 1 << "1,2,3";
        QTest::newRow("empty name") << 0 << "";
        QTest::newRow("computed") << 2 << "5";
    }
    void whatCannotStandIsSaidBesideTheCell() {
        QFETCH(int, column);
        QFETCH(QString, typed);
        ShownGrid shown;
        shown.choose(0, column);
        QVERIFY(!shown.view().model()->setData(shown.view().currentIndex(), typed));
        auto* bubble = shown.view().findChild<QLabel*>(QStringLiteral("error-bubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(!bubble->text().isEmpty());
        QVERIFY(shown.document.edits().empty());
    }

    void aValueThatWasTakenOverIsStatedAnew_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the same amount")
            << QStringLiteral("300") << QString() << QStringLiteral("300");
        QTest::newRow("another amount")
            << QStringLiteral("310") << QString() << QStringLiteral("* 310");
        QTest::newRow("pasted") << QString() << QStringLiteral("300") << QStringLiteral("300");
        QTest::newRow("opened and left") << QString() << QString() << QStringLiteral("* 300");
    }
    /// That another amount ends the note, too, is the document's to see to.
    void aValueThatWasTakenOverIsStatedAnew() {
        QFETCH(QString, keys);
        QFETCH(QString, pasted);
        ShownGrid shown;
        noteTakenOver(shown);
        QCOMPARE(shown.text(0, 1), QStringLiteral("* 300"));
        shown.choose(0, 1);
        if (!keys.isEmpty()) {
            shown.type(keys);
        } else if (!pasted.isEmpty()) {
            shown.paste(pasted);
        } else {
            shown.view().edit(shown.view().currentIndex());
            auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
            QVERIFY(editor);
            QTest::keyClick(editor, Qt::Key_Return);
        }
        QTEST(shown.text(0, 1), "shown");
        if (shown.document.contents().all<Note>().isEmpty()) {
            QCOMPARE(shown.document.edits().size(), std::size_t{1});
            QVERIFY2(shown.document.edits().front().sentence.endsWith(QStringLiteral("anew")),
                     qPrintable(shown.document.edits().front().sentence));
            shown.document.undo();
            QCOMPARE(shown.document.contents().all<Note>().size(), std::size_t{1});
        }
    }

    void enterCommitsAndGoesDown() {
        ShownGrid shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyClicks(&shown.view(), QStringLiteral("7"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.text(0, 1), QStringLiteral("75"));
        QCOMPARE(shown.view().currentIndex().row(), 1);
    }

    void anEditorKeepsWhatCannotStand() {
        ShownGrid shown;
        shown.choose(0, 1);
        shown.view().setFocus();
        QTest::keyClicks(&shown.view(), QStringLiteral("x"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor")), editor);
        QCOMPARE(editor->text(), QStringLiteral("x"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
        QVERIFY(shown.document.edits().empty());
    }

    void whatCannotStandStaysMarkedAndTheKeyboardGoesOn_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("in the same column") << 1 << 1;
        QTest::newRow("in the same row") << 0 << 0;
        QTest::newRow("in another row and column") << 2 << 0;
    }
    void whatCannotStandStaysMarkedAndTheKeyboardGoesOn() {
        QFETCH(int, row);
        QFETCH(int, column);
        ShownGrid shown;
        const QPointer<QLineEdit> refused = refusedAt(shown, 0, 1);
        QVERIFY(refused);
        const QPointer<QLabel> bubble = shownBubble(shown);
        QVERIFY(bubble);

        const QModelIndex clicked = shown.view().order().index(row, column);
        QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {},
                          shown.view().visualRect(clicked).center());
        QCOMPARE(shown.view().currentIndex(), clicked);
        QVERIFY(shown.view().hasFocus());
        QVERIFY(refused && refused->isVisible());
        QCOMPARE(refused->text(), QStringLiteral("x"));
        QVERIFY(bubble && bubble->isVisible());
        QVERIFY(shown.view().hasUnstored(shown.document.contents()));

        QTest::keyClicks(&shown.view(), QStringLiteral("75"));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor && editor != refused);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.document.edits().size(), std::size_t{1});
        QCOMPARE(refused->text(), QStringLiteral("x"));
        QVERIFY(bubble && bubble->isVisible());

        refused->setFocus();
        QTest::keyClick(refused, Qt::Key_Escape);
        QTRY_VERIFY(!refused);
        QVERIFY(!shownBubble(shown));
        QVERIFY(!shown.view().hasUnstored(shown.document.contents()));
        QCOMPARE(shown.text(0, 1), QStringLiteral("300"));
    }

    /// When another page has changed the rows.
    void aRefusedTextComesBackWithItsBubble() {
        ShownGrid shown;
        const QPointer<QLineEdit> refused = refusedAt(shown, 0, 1);
        QVERIFY(shownBubble(shown));
        shown.changeElsewhere([](EditBuilder& builder) {
            Service service;
            service.name = QStringLiteral("Ny");
            builder.insert(service);
        });
        QTRY_VERIFY(!refused);
        const auto again = [&] {
            return shown.view().findChildren<QLineEdit*>(QStringLiteral("cell-editor"));
        };
        QTRY_COMPARE(again().size(), 1);
        QCOMPARE(again().front()->text(), QStringLiteral("x"));
        QVERIFY(shownBubble(shown));
        QTest::keyClick(again().front(), Qt::Key_Escape);
        QTRY_VERIFY(!shownBubble(shown));
    }

    void aBubbleFollowsItsEditor() {
        ShownGrid shown;
        QVERIFY(refusedAt(shown, 0, 1));
        const QPointer<QLabel> bubble = shownBubble(shown);
        QVERIFY(bubble);
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        const QPoint apart = bubble->pos() - editor->pos();
        const QPoint home = editor->pos();
        editor->move(editor->pos() + QPoint(0, 7)); // as the table scrolls it
        QCOMPARE(bubble->pos() - editor->pos(), apart);
        editor->move(0, 5000);
        QVERIFY(bubble->isHidden());
        editor->move(home);
        QVERIFY(bubble->isVisible());
    }

    void typingWhereNothingCanBeTypedSaysWhy_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("a digit") << int{Qt::Key_7};
        QTest::newRow("a letter") << int{Qt::Key_Z};
        QTest::newRow("F2") << int{Qt::Key_F2};
    }
    void typingWhereNothingCanBeTypedSaysWhy() {
        QFETCH(int, key);
        ShownGrid shown;
        shown.choose(0, 2);
        shown.view().setFocus();
        QSignalSpy said(&shown.panel, &GridPanel::said);
        QTest::keyClick(&shown.view(), static_cast<Qt::Key>(key));
        QCOMPARE(said.size(), 1);
        QCOMPARE(
            said.front().front().toString(),
            QStringLiteral("“Dubbelt (tkr)” is computed and cannot be typed over. F9 shows how "
                           "it was made. The cost, twice."));
        auto* bubble = shown.view().findChild<QLabel*>(QStringLiteral("error-bubble"));
        QVERIFY(bubble->isVisible());
        QVERIFY(!bubble->text().isEmpty());
        QCOMPARE(shown.view().currentIndex().row(), 0);
    }

    void tabGoesWhereOneCanType_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("toRow");
        QTest::addColumn<int>("toColumn");
        constexpr int tab = Qt::Key_Tab;
        constexpr int back = Qt::Key_Backtab;
        QTest::newRow("to the next column") << 0 << 0 << tab << 0 << 1;
        QTest::newRow("past what is computed, to the next row") << 0 << 1 << tab << 1 << 0;
        QTest::newRow("out of what is computed") << 0 << 2 << tab << 1 << 0;
        QTest::newRow("not past the last cell") << 2 << 1 << tab << 2 << 1;
        QTest::newRow("back past what is computed") << 1 << 0 << back << 0 << 1;
        QTest::newRow("not back past the first cell") << 0 << 0 << back << 0 << 0;
        QTest::newRow("Enter stays in the column") << 0 << 1 << int{Qt::Key_Return} << 1 << 1;
    }
    void tabGoesWhereOneCanType() {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(int, key);
        ShownGrid shown;
        const auto place = [&] {
            const QModelIndex current = shown.view().currentIndex();
            return std::pair(current.row(), current.column());
        };
        shown.choose(row, column);
        shown.view().setFocus();
        QFETCH(int, toRow);
        QFETCH(int, toColumn);
        QTest::keyClick(&shown.view(), static_cast<Qt::Key>(key));
        QCOMPARE(place(), std::pair(toRow, toColumn));
        if (column == 2)
            return;
        shown.choose(row, column); // and the same once something is typed
        QTest::keyClicks(&shown.view(), QStringLiteral("7"));
        auto* editor = shown.view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClick(editor, static_cast<Qt::Key>(key));
        QCOMPARE(place(), std::pair(toRow, toColumn));
    }

    void f6LeavesTheTableAndTabStays() {
        ShownGrid shown;
        shown.choose(0, 0);
        shown.view().setFocus();
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QCOMPARE(shown.view().currentIndex().column(), 1);
        QVERIFY(shown.view().hasFocus());
        QTest::keyClick(&shown.view(), Qt::Key_F6);
        QVERIFY(!shown.view().hasFocus());
    }
};

QTEST_MAIN(GridTypingTest)
#include "grid_typing_test.moc"
