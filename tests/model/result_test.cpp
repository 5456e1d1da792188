// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/result.h"

#include <QTest>

#include <memory>

using namespace nytto;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0)
        return Error{ErrorCode::BadInput, QStringLiteral("odd"), QString::number(number)};
    return number / 2;
}

Result<int> quarter(int number) {
    NYTTO_TRY(once, half(number));
    NYTTO_TRY(twice, half(once));
    return twice;
}

Done mustBeEven(int number) {
    NYTTO_CHECK(half(number).in(QStringLiteral("Row %1").arg(number)));
    return {};
}

} // namespace

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tryGivesTheValue();
    void tryLeavesWithTheFirstError();
    void checkLeavesWithTheError();
    void checkGoesOnWithoutOne();
    void placesStandInFrontFromTheOutside();
    void placeLeavesSuccessAlone();
    void holdsWhatOnlyMoves();
};

void ResultTest::tryGivesTheValue() {
    QCOMPARE(*quarter(12), 3);
}

void ResultTest::tryLeavesWithTheFirstError() {
    QCOMPARE(quarter(6).error().detail, QStringLiteral("3"));
}

void ResultTest::checkLeavesWithTheError() {
    QCOMPARE(mustBeEven(7).error().message, QStringLiteral("Row 7: odd"));
}

void ResultTest::checkGoesOnWithoutOne() {
    QCOMPARE(mustBeEven(8).ok(), true);
}

void ResultTest::placesStandInFrontFromTheOutside() {
    const Error error =
        half(3).in(QStringLiteral("Cost 2026")).in(QStringLiteral("Row 17")).error();
    QCOMPARE(error, (Error{ErrorCode::BadInput, QStringLiteral("Row 17: Cost 2026: odd"),
                           QStringLiteral("3")}));
}

void ResultTest::placeLeavesSuccessAlone() {
    QCOMPARE(half(4).in(QStringLiteral("Row 17")).value(), 2);
}

void ResultTest::holdsWhatOnlyMoves() {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
