// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup_rotation.h"

#include <QTest>

#include <algorithm>

using namespace nytto;

class BackupRotationTest : public QObject {
    Q_OBJECT

    using Times = std::vector<QDateTime>;
    using Texts = std::initializer_list<const char*>;

    static QStringList list(const Texts& texts) {
        QStringList made;
        for (const char* text : texts)
            made << QString::fromLatin1(text);
        return made;
    }

    static QDateTime at(const QString& time) {
        return QDateTime::fromString(time, QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    /// The latest first, as they are kept.
    static QStringList kept(const Times& times, const QDateTime& now) {
        const std::vector<std::size_t> gone = outlivedBackups(times, now);
        QStringList left;
        for (std::size_t place = 0; place < times.size(); ++place)
            if (!std::ranges::count(gone, place))
                left << times[place].toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        return left;
    }

private Q_SLOTS:
    /// Behind ten of today, which are kept in any case, so that only their own merit counts.
    void whatIsKeptBehindTheLastTen_data() {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Texts& times, const Texts& expected) {
            QTest::newRow(name) << list(times) << list(expected);
        };
        row("today, earlier", {"2026-11-21 07:00"}, {});
        row("the last of yesterday", {"2026-11-20 16:00", "2026-11-20 09:00"},
            {"2026-11-20 16:00"});
        row("the 30th day", {"2026-11-01 10:00", "2026-10-23 16:00", "2026-10-23 09:00"},
            {"2026-11-01 10:00", "2026-10-23 16:00"});
        row("the last of October and 31 days old", {"2026-10-25 16:00", "2026-10-21 16:00"},
            {"2026-10-25 16:00"});
        row("the last of each month",
            {"2026-09-30 10:00", "2026-09-02 10:00", "2026-08-31 23:59", "2026-08-31 10:00"},
            {"2026-09-30 10:00", "2026-08-31 23:59"});
        row("the 12th month", {"2025-12-01 10:00", "2025-11-30 10:00"}, {"2025-12-01 10:00"});
        row("two years ago", {"2024-11-21 10:00"}, {});
    }
    void whatIsKeptBehindTheLastTen() {
        QFETCH(QStringList, times);
        QFETCH(QStringList, expected);
        Times all(10, at(QStringLiteral("2026-11-21 12:00")));
        for (const QString& time : times)
            all.push_back(at(time));
        QCOMPARE(kept(all, at(QStringLiteral("2026-11-21 13:00"))).mid(10), expected);
    }

    void theLastTenAreKeptHoweverOld() {
        Times times;
        for (int minute = 12; minute > 0; --minute)
            times.push_back(QDateTime(QDate(2020, 1, 1), QTime(12, minute)));
        QCOMPARE(outlivedBackups(times, at(QStringLiteral("2026-11-21 13:00"))),
                 (std::vector<std::size_t>{10, 11}));
    }
    void aClockThatWasSetBackRemovesNothingNew() {
        const Times times(3, at(QStringLiteral("2027-03-01 12:00")));
        QCOMPARE(outlivedBackups(times, at(QStringLiteral("2026-11-21 13:00"))),
                 std::vector<std::size_t>());
    }
    void backupsOfTheFutureCrowdNoneOut_data() {
        QTest::addColumn<QString>("now");
        QTest::newRow("two hours back") << QStringLiteral("2026-11-21 12:00");
        QTest::newRow("three days back") << QStringLiteral("2026-11-18 12:00");
        QTest::newRow("two years back") << QStringLiteral("2024-11-18 12:00");
    }
    /// Twelve were made before the clock was set back, eleven after.
    void backupsOfTheFutureCrowdNoneOut() {
        QFETCH(QString, now);
        Times times;
        for (int minute = 12; minute > 0; --minute)
            times.push_back(at(QStringLiteral("2026-11-21 14:00")).addSecs(60 * minute));
        for (int minute = 11; minute > 0; --minute)
            times.push_back(at(now).addSecs(-60 * minute + 660));
        std::ranges::sort(times, std::ranges::greater());
        QCOMPARE(outlivedBackups(times, at(now).addSecs(660)),
                 (std::vector<std::size_t>{10, 11, 22}));
    }

    /// One every hour of every working day of two years, rotated after each.
    void yearsOfWorkLeaveAFew() {
        Times times;
        for (QDate day(2024, 11, 21); day <= QDate(2026, 11, 21); day = day.addDays(1))
            for (int hour = 8; hour < 17 && day.dayOfWeek() < 6; ++hour) {
                times.insert(times.begin(), QDateTime(day, QTime(hour, 0)));
                const auto gone = outlivedBackups(times, QDateTime(day, QTime(23, 0)));
                for (auto place = gone.rbegin(); place != gone.rend(); ++place)
                    times.erase(times.begin() + static_cast<std::ptrdiff_t>(*place));
            }
        QStringList months;
        for (const QDateTime& time : times)
            if (time.date() < QDate(2026, 10, 20))
                months.prepend(time.toString(QStringLiteral("yyyy-MM-dd HH")));
        // The last day of work was a Friday: its nine, 21 working days before it and ten months.
        QCOMPARE(months, list({"2025-12-31 16", "2026-01-30 16", "2026-02-27 16", "2026-03-31 16",
                               "2026-04-30 16", "2026-05-29 16", "2026-06-30 16", "2026-07-31 16",
                               "2026-08-31 16", "2026-09-30 16"}));
        QCOMPARE(times.size(), std::size_t{9 + 21 + 10});
    }
};

QTEST_GUILESS_MAIN(BackupRotationTest)
#include "backup_rotation_test.moc"
