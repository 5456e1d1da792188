// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/entity_info.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/services/service.h"
#include "model/tables/value_notes.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

class ValueNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteStandsOn_data() {
        QTest::addColumn<int>("noteYear"); // 0: all years
        QTest::addColumn<QString>("seriesKind");
        QTest::addColumn<QString>("stands");
        const auto row = [](const char* name, int year, const char* kind, const char* stands) {
            QTest::newRow(name) << year << QString::fromLatin1(kind) << QString::fromLatin1(stands);
        };
        row("a year and kind", 2024, "budget", "2024 budget");
        row("a year, as older documents say it", 2024, "",
            "2024 outcome, 2024 budget, 2024 forecast, 2024 proposal");
        row("a kind of all years", 0, "budget", "2024 budget, 2025 budget");
        row("a kind that the series does not have", 2025, "plan",
            "2025 outcome, 2025 budget, 2025 forecast, 2025 proposal");
    }
    void aNoteStandsOn() {
        QFETCH(int, noteYear);
        QFETCH(QString, seriesKind);
        MadeDocument made;
        const Id<Service> id = made.service(QStringLiteral("S"), {});
        const EntityRef service = refTo(*made.contents.find(id));
        Note note = made.filled<Note>();
        note.subject = service;
        note.fieldKey = QStringLiteral("cost");
        note.year = noteYear ? std::optional(noteYear) : std::nullopt;
        note.seriesKind = seriesKind;
        note.text = QStringLiteral("Here");
        made.add(note);
        const Language language(Language::Code::English);
        const ValueNotes notes(made.contents, Secrecy(made.contents, language, true), language);
        QStringList stands;
        const auto kinds = choicesOf(ServiceCost());
        for (const int year : {2024, 2025})
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                const SeriesPlace place{year, static_cast<int>(kind)};
                const bool isThere = !notes.of(service, note.fieldKey, place).text.isEmpty();
                QCOMPARE(!notes.concerning(service, note.fieldKey, place).empty(), isThere);
                if (isThere)
                    stands << QStringLiteral("%1 %2").arg(year).arg(QLatin1String(kinds[kind].key));
            }
        QTEST(stands.join(QStringLiteral(", ")), "stands");
        // A figure that there is none of is of no kind.
        QCOMPARE(!notes.of(service, note.fieldKey, SeriesPlace{2024, -1}).text.isEmpty(),
                 noteYear == 2024 && seriesKind.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValueNotesTest)
#include "value_notes_test.moc"
