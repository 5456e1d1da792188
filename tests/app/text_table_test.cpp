// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/text_table.h"

#include <QtTest>

using namespace nytto;

/// Columns for a terminal.
class TextTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignsToItsSides() {
        TextTable table({TextTable::Side::Left, TextTable::Side::Right});
        table.add({QStringLiteral("åtgärd"), QStringLiteral("7")});
        table.add({QStringLiteral("ö"), QStringLiteral("1 234")});
        QCOMPARE(table.text(2), QStringLiteral("  åtgärd      7\n  ö       1 234\n"));
    }

    void leavesNoSpacesAtTheEnd() {
        TextTable table({TextTable::Side::Left, TextTable::Side::Left});
        table.add({QStringLiteral("alone")});
        table.add({QStringLiteral("a"), QString()});
        table.add({QStringLiteral("a"), QStringLiteral("pair")});
        QCOMPARE(table.text(), QStringLiteral("alone\na\na      pair\n"));
    }

    void nothing() { QCOMPARE(TextTable({TextTable::Side::Left}).text(), QString()); }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "text_table_test.moc"
