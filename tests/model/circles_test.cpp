// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/circles.h"

#include <QTest>

#include <map>
#include <utility>

using namespace nytto;

using Edges = std::vector<std::pair<int, int>>;

namespace {

QUuid node(int number) {
    return {static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

/// Edges, and how often they were asked for.
struct Graph {
    explicit Graph(const Edges& edges) {
        for (const auto& [from, to] : edges) {
            starts.push_back(node(from));
            next[node(from)].push_back(node(to));
        }
    }
    std::vector<std::vector<QUuid>> circles() {
        return circlesFrom(starts, [this](const QUuid& at) {
            ++asked;
            return next[at];
        });
    }
    /// "1 2 1; 3 3"
    QString text() {
        QStringList texts;
        for (const std::vector<QUuid>& circle : circles()) {
            QStringList numbers;
            for (const QUuid& at : circle)
                numbers << QString::number(at.data1);
            texts << numbers.join(u' ');
        }
        return texts.join(QStringLiteral("; "));
    }

    std::vector<QUuid> starts;
    std::map<QUuid, std::vector<QUuid>> next;
    int asked = 0;
};

} // namespace

Q_DECLARE_METATYPE(Edges)

class CirclesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<Edges>("edges");
        QTest::addColumn<QString>("circles");
        const auto row = [](const char* name, const Edges& edges, const char* circles) {
            QTest::newRow(name) << edges << QString::fromLatin1(circles);
        };
        row("nothing", {}, "");
        row("a chain", {{1, 2}, {2, 3}}, "");
        row("a diamond", {{1, 2}, {1, 3}, {2, 4}, {3, 4}}, "");
        row("itself", {{1, 1}}, "1 1");
        row("two", {{1, 2}, {2, 1}}, "1 2 1");
        row("with a way in and out", {{1, 2}, {2, 3}, {3, 2}, {3, 4}}, "2 3 2");
        row("two circles", {{1, 2}, {2, 1}, {3, 4}, {4, 3}}, "1 2 1; 3 4 3");
        row("two circles through one", {{1, 2}, {2, 1}, {1, 3}, {3, 1}}, "1 2 1");
    }
    void finds() {
        QFETCH(const Edges, edges);
        QTEST(Graph(edges).text(), "circles");
    }

    /// A chain, and units that each succeed all of the next sixty: no node is gone through twice.
    void asksEachNodeOnce_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("each");
        QTest::newRow("a chain") << 5000 << 1;
        QTest::newRow("many successors") << 2000 << 59;
    }
    void asksEachNodeOnce() {
        QFETCH(const int, nodes);
        QFETCH(const int, each);
        Edges edges;
        for (int from = 0; from < nodes; ++from)
            for (int step = 1; step <= each && from + step < nodes; ++step)
                edges.emplace_back(from, from + step);
        Graph graph(edges);
        QCOMPARE(graph.text(), QString());
        QCOMPARE(graph.asked, nodes);
    }
};

QTEST_GUILESS_MAIN(CirclesTest)
#include "circles_test.moc"
