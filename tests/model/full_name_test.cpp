// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/full_name.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/settings.h"
#include "tests/model/json_document.h"

#include <QTest>

using namespace nytto;
using namespace nytto::test;

class FullNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItBelongsTo_data() {
        QTest::addColumn<EntityRef>("ref");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const EntityRef& ref, const char* name) {
            QTest::newRow(what) << ref << QString::fromUtf8(name);
        };
        const Contents contents = document();
        row("its own name", refTo(contents.all<Unit>().front()), "Schools");
        row("a volume", refTo(contents.all<KeyVolume>().front()), "Employees · Schools · 2025");
        row("a service's part", refTo(contents.all<ServicePart>().front()), "Mail · Base");
        row("the key of a part", refTo(contents.all<PartKey>().front()), "Mail · Base · Employees");
        row("what is not there", {QStringLiteral("unit"), QUuid::createUuid()}, "");
    }
    void saysWhatItBelongsTo() {
        QFETCH(EntityRef, ref);
        QTEST(fullNameOf(document(), ref), "name");
    }

    void goesByItsKindWithoutAnOwner() {
        const Contents contents =
            documentOf(R"("internalRate": [ { "year": 2025, "rate": "1.5" } ])", "");
        const AnyEntity rate = contents.all<InternalRate>().front();
        QCOMPARE(fullNameOf(contents, rate), nameOf(rate) + QStringLiteral(" 2025"));
    }

    void aTextOfAReportSaysItsChapter() {
        const Contents contents = documentOf(
            R"("reportText": [ { "year": 2025, "chapter": "1.1", "text": "One" },
                               { "year": 2025, "chapter": "summary", "text": "Two" } ])",
            "");
        QStringList names;
        for (const ReportText& text : contents.all<ReportText>())
            names << fullNameOf(contents, AnyEntity(text));
        QCOMPARE(names, QStringList({QStringLiteral("Report text · 1.1 Significant changes · 2025"),
                                     QStringLiteral("Report text · Summary · 2025")}));
    }

private:
    static Contents document() {
        static const Contents contents = documentOf(R"(
            "unit": [ { "id": "u", "name": "Schools" } ],
            "allocationKey": [ { "id": "k", "name": "Employees" } ],
            "keyVolume": [ { "key": "k", "unit": "u", "year": 2025, "planned": "3" } ],
            "service": [ { "id": "s", "name": "Mail" } ],
            "servicePart": [ { "id": "p", "service": "s", "name": "Base" } ],
            "partKey": [ { "part": "p", "key": "k" } ])",
                                                    "");
        return contents;
    }
};

QTEST_GUILESS_MAIN(FullNameTest)
#include "full_name_test.moc"
