// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shown_grid.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>

using namespace nytto;
using namespace nytto::test;

class GridNotesTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void init() { m_settings.clear(); }

    void aNoteIsWrittenBesideItsCell() {
        ShownGrid shown;
        shown.choose(0, 1);
        shown.trigger("note");
        QPointer<QWidget> editor = shown.panel.findChild<QWidget*>(QStringLiteral("note-editor"));
        QVERIFY(editor);
        auto* text = editor->findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"));
        text->setPlainText(QStringLiteral("Antaget efter samtal."));
        editor->findChild<QComboBox*>(QStringLiteral("note-kind-0"))
            ->setCurrentIndex(static_cast<int>(NoteKind::Assumption));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto& notes = shown.document.contents().all<Note>();
        QCOMPARE(notes.size(), std::size_t{1});
        const Note note = notes.front();
        QCOMPARE(note.text, QStringLiteral("Antaget efter samtal."));
        QCOMPARE(note.fieldKey, QStringLiteral("cost"));
        QCOMPARE(note.year, std::optional(2025));
        QCOMPARE(shown.text(0, 1), QStringLiteral("* 300"));
        QVERIFY(shown.view().currentIndex().data(NoteRole).toString().contains(note.text));
        QVERIFY(shown.view().hasFocus());
        QTRY_VERIFY(!editor);
        shown.document.undo();
        QVERIFY(shown.document.contents().all<Note>().isEmpty());
    }

    void aNoteIsChangedGivenUpAndRemoved() {
        ShownGrid shown;
        Note note;
        note.subject = shown.panel.grid().refAt(0);
        note.text = QStringLiteral("Om hela tjänsten");
        EditBuilder adding(shown.document.contents(), {}, QStringLiteral("Add"), {});
        adding.insert(AnyEntity(note));
        shown.document.apply(adding.build());
        shown.show();
        const auto typed = [&](const char* text, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            shown.choose(0, 0);
            shown.trigger("note");
            auto* line = shown.panel.findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"));
            line->setPlainText(QString::fromUtf8(text));
            QTest::keyClick(line, key, modifiers);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto& notes = shown.document.contents().all<Note>();
            return notes.isEmpty() ? QString() : notes.front().text;
        };
        QCOMPARE(typed("Nytt", Qt::Key_Escape, {}), QStringLiteral("Om hela tjänsten"));
        QCOMPARE(typed("Nytt", Qt::Key_Enter, Qt::ControlModifier), QStringLiteral("Nytt"));
        QCOMPARE(typed("", Qt::Key_Enter, Qt::ControlModifier), QString());
    }

    void anEmptyYearIsMarkedOnlyByANoteOfItsOwn_data() {
        QTest::addColumn<std::optional<int>>("year");
        QTest::addColumn<bool>("isEmptied");
        QTest::addColumn<bool>("marksEmpty");
        QTest::newRow("a note on all years") << std::optional<int>() << false << false;
        QTest::newRow("a note on the empty year") << std::optional(2026) << false << true;
        QTest::newRow("a note on another year") << std::optional(2025) << false << false;
        QTest::newRow("a note on all years, none of which has a value")
            << std::optional<int>() << true << true;
    }
    void anEmptyYearIsMarkedOnlyByANoteOfItsOwn() {
        QFETCH(std::optional<int>, year);
        QFETCH(bool, isEmptied);
        ShownGrid shown;
        shown.changeElsewhere([&](EditBuilder& builder) {
            Service service = builder.all<Service>().front();
            if (isEmptied)
                service.cost = {};
            builder.update(service);
            Note note;
            note.subject = refTo(service);
            note.fieldKey = QStringLiteral("cost");
            note.year = year;
            note.text = QStringLiteral("Så räknat");
            builder.insert(note);
        });
        const EntityInfo& info = entityInfoOf<Service>();
        shown.panel.showState(shown.document.state(),
                              seriesColumns(info, QStringLiteral("cost"), 2025, 2,
                                            static_cast<int>(ServiceCost::Proposal),
                                            shown.document.language(), MoneyUnit::Thousands));
        const auto isMarked = [&](int column) {
            return !shown.view().model()->index(0, column).data(NoteRole).toString().isEmpty();
        };
        QCOMPARE(isMarked(0), isEmptied || year != 2026);
        QTEST(isMarked(1), "marksEmpty");
    }

    void aNoteIsKeptWhenTheFocusGoesElsewhere() {
        ShownGrid shown;
        shown.choose(1, 1);
        shown.trigger("note");
        shown.panel.findChild<QPlainTextEdit*>(QStringLiteral("note-text-0"))
            ->setPlainText(QStringLiteral("Kvar"));
        shown.view().setFocus();
        QCOMPARE(shown.document.contents().all<Note>().size(), std::size_t{1});
    }
};

QTEST_MAIN(GridNotesTest)
#include "grid_notes_test.moc"
