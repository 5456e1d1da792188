// SPDX-License-Identifier: GPL-3.0-or-later
// Ten minutes before a meeting: by Ctrl+K and the comparison alone, what every scenario costs and
// gives, whom it hits, what is unknown and what differs.
#include "page_walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace nytto;
using nytto::test::PageWalk;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

/// Everything that labels say within the widget, a line each.
QString told(const QWidget& widget) {
    QStringList lines;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            lines << label->text();
    return lines.join(u'\n').replace(QChar(0xa0), u' ');
}

/// The page, led to by its name.
class Meeting : public PageWalk {
public:
    Meeting() : PageWalk(QStringLiteral("goteborg-2025"), Language::Code::Swedish) {
        window().showPage(QStringLiteral("overview"));
        window().activateWindow();
        m_isActive = QTest::qWaitForWindowActive(&window());
        press(Qt::Key_K, Qt::ControlModifier);
        if (auto* field = window().findChild<QLineEdit*>(QStringLiteral("finder-typed"))) {
            QTest::keyClicks(field, QStringLiteral("scenarier"));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }

    bool isReady() const { return m_isActive && PageWalk::isReady(); }
    template <class T>
    T* find(const QString& name) {
        return window().findChild<T*>(name);
    }
    QString card(int at) {
        return told(*find<QWidget>(QStringLiteral("scenario-card-%1").arg(at)));
    }
    QString sentence() {
        return find<QLabel>(QStringLiteral("comparison-sentence"))
            ->text()
            .replace(QChar(0xa0), u' ');
    }

private:
    bool m_isActive = false;
};

} // namespace

class OneMinuteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theComparisonIsWhatComesFirst() {
        Meeting meeting;
        QVERIFY(meeting.isReady());
        QVERIFY(meeting.find<QWidget>(QStringLiteral("comparison-sentence"))->isVisible());
    }

    void everyScenarioIsAnswered_data() {
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("cost");
        QTest::addColumn<QString>("gives");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("nothing is done") << 0 << "0"
                                         << "–"
                                         << "Basen på 1 088 976 står kvar";
        QTest::newRow("scenario 1") << 1 << "39 280"
                                    << "25 680"
                                    << "känd för 5 av 6";
        QTest::newRow("scenario 2") << 2 << "75 250"
                                    << "17 900"
                                    << "känd för 3 av 5";
        QTest::newRow("scenario 3") << 3 << "20 700"
                                    << "6 950"
                                    << "känd för alla 4";
    }
    void everyScenarioIsAnswered() {
        Meeting meeting;
        QVERIFY(meeting.isReady());
        QFETCH(int, card);
        const QString said = meeting.card(card);
        for (const char* column : {"cost", "gives", "unknown"}) {
            const QString answer = *static_cast<QString*>(QTest::qData(column, QMetaType::QString));
            QVERIFY2(said.contains(answer), qPrintable(answer + QStringLiteral(" in ") + said));
        }
    }

    void theSentenceHasCostAndBenefitOfAll() {
        Meeting meeting;
        QVERIFY(meeting.isReady());
        for (const char* answer :
             {"39 280", "75 250", "20 700", "25 680", "17 900", "6 950", "5 av 6", "3 av 5"})
            QVERIFY2(meeting.sentence().contains(QString::fromUtf8(answer)),
                     qPrintable(meeting.sentence()));
    }

    void whomItHitsAndWhatDiffersStandBelow() {
        Meeting meeting;
        QVERIFY(meeting.isReady());
        const auto* hit = meeting.find<QTableView>(QStringLiteral("hit-units"));
        QVERIFY(hit && hit->isVisible() && hit->model()->rowCount() > 0);
        const auto* members = meeting.find<QTableView>(QStringLiteral("members-compared"));
        QVERIFY(members && members->isVisible() && members->model()->rowCount() > 10);
    }
};

QTEST_MAIN(OneMinuteTest)
#include "one_minute_test.moc"
