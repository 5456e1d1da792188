// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/visited_places.h"

namespace nytto {

void VisitedPlaces::leave(Visit place) {
    constexpr std::size_t most = 100;
    m_back.push_back(std::move(place));
    if (m_back.size() > most)
        m_back.erase(m_back.begin());
    m_forward.clear();
}

std::optional<Visit> VisitedPlaces::step(std::vector<Visit>& from, std::vector<Visit>& to,
                                         Visit here) {
    if (from.empty())
        return {};
    Visit reached = std::move(from.back());
    from.pop_back();
    to.push_back(std::move(here));
    return reached;
}

void VisitedPlaces::clear() {
    m_back.clear();
    m_forward.clear();
}

} // namespace nytto
