// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/circles.h"

#include <QHash>
#include <QSet>

namespace nytto {

namespace {

class CircleSearch {
public:
    explicit CircleSearch(const std::function<std::vector<QUuid>(const QUuid&)>& next)
        : m_next(next) {}

    /// In depth, with a way of its own for a stack: chains can be long.
    void from(const QUuid& start) {
        if (!m_places.contains(start))
            enter(start);
        while (!m_way.empty()) {
            Step& step = m_way.back();
            if (step.at == step.next.size()) {
                m_places[step.node] = left;
                m_way.pop_back();
                continue;
            }
            const QUuid node = step.next[step.at++];
            const auto place = m_places.constFind(node);
            if (place == m_places.cend())
                enter(node);
            else if (*place != left)
                keep(*place);
        }
    }
    std::vector<std::vector<QUuid>> found() { return std::move(m_found); }

private:
    static constexpr qsizetype left = -1;

    struct Step {
        QUuid node;
        std::vector<QUuid> next;
        std::size_t at = 0;
    };

    void enter(const QUuid& node) {
        m_places.insert(node, static_cast<qsizetype>(m_way.size()));
        m_way.push_back({node, m_next(node)});
    }
    /// The way from that place on leads back to it.
    void keep(qsizetype place) {
        for (auto step = m_way.rbegin(); step != m_way.rend() - place; ++step)
            if (m_told.contains(step->node))
                return;
        std::vector<QUuid> circle;
        for (auto step = m_way.begin() + place; step != m_way.end(); ++step) {
            circle.push_back(step->node);
            m_told.insert(step->node);
        }
        circle.push_back(circle.front());
        m_found.push_back(std::move(circle));
    }

    const std::function<std::vector<QUuid>(const QUuid&)>& m_next;
    std::vector<Step> m_way;
    QHash<QUuid, qsizetype> m_places; ///< on the way, or that it was left
    QSet<QUuid> m_told;
    std::vector<std::vector<QUuid>> m_found;
};

} // namespace

std::vector<std::vector<QUuid>>
circlesFrom(const std::vector<QUuid>& starts,
            const std::function<std::vector<QUuid>(const QUuid& node)>& next) {
    CircleSearch search(next);
    for (const QUuid& start : starts)
        search.from(start);
    return search.found();
}

} // namespace nytto
