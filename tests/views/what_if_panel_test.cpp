// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calculation/allocation/allocation.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/bills/what_if.h"
#include "model/entities/services/service.h"
#include "tests/model/made_document.h"
#include "tests/views/shown_page.h"
#include "views/allocation/what_if_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

/// Two units share 90 kr by volumes 1 and 2; the what-if lets them share it evenly.
struct Shared : MadeDocument {
    Id<Unit> school;
    Id<Unit> care;
    Id<AllocationKey> even;
    Id<WhatIf> whatIf;
    Id<WhatIfItem> item;

    Shared() {
        const Id<AllocationKey> counted = key(QStringLiteral("Konton"), KeyMethod::Proportional);
        even = key(QStringLiteral("Lika"), KeyMethod::Even);
        school = unit(QStringLiteral("Skola"), counted, 1);
        care = unit(QStringLiteral("Omsorg"), counted, 2);
        ServicePart part = filled<ServicePart>();
        part.service =
            service(QStringLiteral("Nät"),
                    {{2025, static_cast<int>(ServiceCost::Budget), Figure(Money::ofOre(9000))}});
        part.name = QStringLiteral("Grunddel");
        add(part);
        PartKey partKey = filled<PartKey>();
        partKey.part = part.id;
        partKey.allocationKey = counted;
        add(partKey);
        WhatIf proposal = filled<WhatIf>();
        proposal.name = QStringLiteral("Lika för alla");
        proposal.year = 2025;
        whatIf = add(proposal);
        WhatIfItem change = filled<WhatIfItem>();
        change.whatIf = whatIf;
        change.part = part.id;
        change.allocationKey = even;
        item = add(change);
    }
    /// Instead of the key, the volume of Omsorg.
    void letVolumeChange(int volume) {
        WhatIfItem change = *contents.find(item);
        change.kind = WhatIfKind::Volume;
        change.part = {};
        change.allocationKey = contents.all<AllocationKey>().front().id;
        change.unit = care;
        change.volume = Quantity::ofWhole(volume);
        contents.replace(change);
    }
    Id<AllocationKey> key(const QString& name, KeyMethod method) {
        AllocationKey row = filled<AllocationKey>();
        row.name = name;
        row.method = method;
        return add(row);
    }
    Id<Unit> unit(const QString& name, Id<AllocationKey> counted, int volume) {
        Unit row = filled<Unit>();
        row.name = name;
        KeyVolume counts = filled<KeyVolume>();
        counts.allocationKey = counted;
        counts.unit = row.id;
        counts.year = 2025;
        counts.planned = Quantity::ofWhole(volume);
        add(counts);
        return add(row);
    }
};

struct WhatIfs : ShownPage<WhatIfPanel> {
    explicit WhatIfs(Contents given) : ShownPage(std::move(given)) {
        page.setYear(2025);
        apply(Edit()); // shows the year
        document.forgetEdits();
        if (panel("what-ifs").grid().rowCount() > 0)
            panel("what-ifs").view().select(0, 0);
    }
    QString bill(Id<Unit> unit, const char* column) {
        return plainShown(
            table("what-if-bills")
                ->shown(unit.uuid().toString(QUuid::WithoutBraces), QString::fromLatin1(column)));
    }
    QPushButton& carryOut() {
        return *page.findChild<QPushButton*>(QStringLiteral("what-if-carry-out"));
    }
    QString total() { return page.findChild<QLabel*>(QStringLiteral("what-if-total"))->text(); }
};

} // namespace

class WhatIfPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEachUnitWouldPayStandsBesideWhatItPays() {
        const Shared made;
        WhatIfs shown{made.contents};
        QCOMPARE(shown.bill(made.school, "before"), QStringLiteral("30"));
        QCOMPARE(shown.bill(made.school, "after"), QStringLiteral("45"));
        QCOMPARE(shown.bill(made.school, "difference"), QStringLiteral("15"));
        QCOMPARE(shown.bill(made.school, "share"), QStringLiteral("50%"));
        QCOMPARE(shown.bill(made.care, "difference"), QStringLiteral("-15"));
        QVERIFY2(plainShown(shown.total()).contains(QStringLiteral("90,00")),
                 qPrintable(shown.total()));
    }

    void winnersAndLosersStandByThemselves() {
        const Shared made;
        WhatIfs shown{made.contents};
        const auto& rows = shown.table("what-if-extremes")->table().rows;
        QCOMPARE(rows.size(), std::size_t{4}); // two headings
        QCOMPARE(rows[1].subject, refTo(made.school));
        QCOMPARE(rows[3].subject, refTo(made.care));
    }

    void carryingOutIsOneEditThatUndoTakesBack() {
        const Shared made;
        WhatIfs shown{made.contents};
        QVERIFY(shown.carryOut().isEnabled());
        shown.carryOut().setFocus();
        shown.carryOut().click();
        QVERIFY(shown.page.isAncestorOf(shown.page.window()->focusWidget()));
        QVERIFY2(shown.said.contains(QStringLiteral("Lika för alla")), qPrintable(shown.said));
        QCOMPARE(shown.edits.size(), std::size_t{1});
        QCOMPARE(shown.contents.find(made.whatIf)->state, DecisionState::Decided);
        QVERIFY(!shown.carryOut().isEnabled());
        shown.undo();
        QVERIFY(shown.contents == made.contents);
        QVERIFY(shown.carryOut().isEnabled());
    }

    void nothingIsCarriedOutThatTheDocumentRefuses() {
        const Shared made;
        WhatIfs shown{made.contents};
        QObject::disconnect(&shown.page, &WhatIfPanel::editRequested, nullptr, nullptr);
        shown.said.clear();
        shown.carryOut().click();
        QCOMPARE(shown.said, QString());
        QCOMPARE(shown.contents.find(made.whatIf)->state, DecisionState::Proposed);
    }

    void aChangeThatLacksSomethingSaysWhat() {
        Shared made;
        WhatIfItem item = *made.contents.find(made.item);
        item.allocationKey = {};
        made.contents.replace(item);
        WhatIfs shown{made.contents};
        QVERIFY(!shown.carryOut().isEnabled());
        QVERIFY(shown.table("what-if-bills")
                    ->table()
                    .whenEmpty.contains(QStringLiteral("Lika för alla")));
    }

    void aNewChangeBelongsToTheChosenWhatIf() {
        const Shared made;
        WhatIfs shown{made.contents};
        shown.trigger("what-if-items-add");
        QCOMPARE(shown.contents.all<WhatIfItem>().size(), std::size_t{2});
        QCOMPARE(shown.contents.all<WhatIfItem>().back().whatIf, made.whatIf);
    }

    void aPartIsChosenByItsServiceToo() {
        Shared made;
        ServicePart other = made.filled<ServicePart>();
        other.service = made.service(QStringLiteral("Växel"), {});
        other.name = QStringLiteral("Grunddel");
        made.add(other);
        WhatIfs shown{made.contents};
        GridModel& grid = shown.panel("what-if-items").grid();
        const QModelIndex cell = grid.index(0, grid.columnOf(QStringLiteral("part")));
        QCOMPARE(cell.data().toString(), QStringLiteral("Nät · Grunddel"));
        QVERIFY(grid.setData(cell, QStringLiteral("Växel · Grunddel"), Qt::EditRole));
        QCOMPARE(shown.contents.find(made.item)->part, other.id);
    }

    void aValueIsTriedOutBeforeItIsChosen() {
        Shared made;
        made.letVolumeChange(4); // of two
        WhatIfs shown{made.contents};
        shown.panel("what-if-items").view().select(0, 0);
        auto* slider = shown.page.findChild<QSlider*>(QStringLiteral("what-if-slider"));
        QVERIFY(slider->isVisible());
        QCOMPARE(slider->maximum(), 4); // from nothing to twice the two, one by one
        QCOMPARE(slider->value(), 4);
        QCOMPARE(shown.bill(made.care, "after"), QStringLiteral("72"));
        const QString before = QStringLiteral("what-if-unit-before");
        const QString after = QStringLiteral("what-if-unit-after");
        shown.table("what-if-bills")
            ->select(made.care.uuid().toString(QUuid::WithoutBraces), QStringLiteral("after"));
        slider->setSliderDown(true);
        slider->setValue(1);
        QCOMPARE(shown.bill(made.care, "after"), QStringLiteral("45"));
        QCOMPARE(plainShown(shown.page.findChild<QLabel*>(before)->text()), QStringLiteral("60kr"));
        QCOMPARE(plainShown(shown.page.findChild<QLabel*>(after)->text()), QStringLiteral("45kr"));
        QVERIFY(shown.contents == made.contents);
        slider->setSliderDown(false);
        QCOMPARE(shown.edits.size(), std::size_t{1});
        QCOMPARE(shown.contents.find(made.item)->volume, Quantity::ofWhole(1));
        QCOMPARE(shown.bill(made.care, "after"), QStringLiteral("45"));
        shown.undo();
        QVERIFY(shown.contents == made.contents);
        QCOMPARE(shown.bill(made.care, "after"), QStringLiteral("72"));
    }

    void keysThatFollowEachOtherAreOneChoice() {
        Shared made;
        made.letVolumeChange(4);
        WhatIfs shown{made.contents};
        shown.panel("what-if-items").view().select(0, 0);
        auto* slider = shown.page.findChild<QSlider*>(QStringLiteral("what-if-slider"));
        QTest::keyClick(slider, Qt::Key_Left);
        QTest::keyClick(slider, Qt::Key_Left);
        QVERIFY(shown.contents == made.contents);
        QTRY_COMPARE(shown.edits.size(), std::size_t{1});
        QCOMPARE(shown.contents.find(made.item)->volume, Quantity::ofWhole(2));
    }

    void aChangeOfAnotherKindHasNothingToSlide() {
        const Shared made;
        WhatIfs shown{made.contents};
        shown.panel("what-if-items").view().select(0, 0);
        QVERIFY(!shown.page.findChild<QSlider*>(QStringLiteral("what-if-slider"))->isVisible());
    }

    void whatChangesStandsOutWhileTheSheetIsOpen() {
        const Shared made;
        WhatIfs shown{made.contents};
        const auto isMarked = [&](int row) {
            return shown.table("what-if-bills")
                ->view()
                ->model()
                ->index(row, 0)
                .data(Qt::BackgroundRole)
                .isValid();
        };
        QVERIFY(isMarked(0) && isMarked(1));
        QVERIFY(!isMarked(2)); // all bills
        auto* sheet = shown.page.findChild<QWidget*>(QStringLiteral("what-if-sheet"));
        QVERIFY(sheet->isVisible());
        shown.trigger("close-what-if");
        QVERIFY(!sheet->isVisible() && !isMarked(0));
        QVERIFY(shown.contents == made.contents);
        shown.page.findChild<QPushButton*>(QStringLiteral("what-if-open"))->click();
        QVERIFY(sheet->isVisible() && isMarked(0));
    }

    void anEmptyListSaysWhatToDo() {
        WhatIfs shown{MadeDocument().contents};
        const auto* empty = shown.page.findChild<QLabel*>(QStringLiteral("what-ifs-empty"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        shown.trigger("what-ifs-add");
        QCOMPARE(shown.contents.all<WhatIf>().size(), std::size_t{1});
        QCOMPARE(shown.contents.all<WhatIf>().front().year, 2025);
    }
};

QTEST_MAIN(WhatIfPanelTest)
#include "what_if_panel_test.moc"
