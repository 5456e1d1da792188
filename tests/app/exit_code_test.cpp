// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exit_code.h"
#include "model/basics/result.h"

#include <QtTest>

using namespace nytto;

/// The exit code of every kind of error, by its number: the numbers are a contract.
class ExitCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsFromTheError_data() {
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("bad input") << ErrorCode::BadInput << 2;
        QTest::newRow("overflow") << ErrorCode::Overflow << 2;
        QTest::newRow("rule broken") << ErrorCode::RuleBroken << 2;
        QTest::newRow("not found") << ErrorCode::NotFound << 2;
        QTest::newRow("exists") << ErrorCode::Exists << 2;
        QTest::newRow("not ours") << ErrorCode::NotOurs << 2;
        QTest::newRow("damaged") << ErrorCode::Damaged << 2;
        QTest::newRow("newer") << ErrorCode::Newer << 2;
        QTest::newRow("conflict") << ErrorCode::Conflict << 3;
        QTest::newRow("locked") << ErrorCode::Locked << 3;
        QTest::newRow("no space") << ErrorCode::NoSpace << 3;
        QTest::newRow("read-only") << ErrorCode::ReadOnly << 3;
        QTest::newRow("file system") << ErrorCode::Io << 3;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << 3;
    }
    void followsFromTheError() {
        QFETCH(ErrorCode, error);
        QTEST(static_cast<int>(exitCodeOf(error)), "exitCode");
    }
};

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "exit_code_test.moc"
