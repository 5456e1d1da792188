// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_place.h"

#include <optional>
#include <vector>

namespace nytto {

/// A place on a page, by the key of the page.
struct Visit {
    QString page;
    PagePlace place;
};

/// Where one has been: every jump can be undone by going back, and made again by going forward. Of
/// very many the oldest are forgotten.
class VisitedPlaces {
public:
    /// One leaves this place for one that was not chosen by going back or forward.
    void leave(Visit place);
    /// The place before this one, where one is now; nothing where there is none.
    std::optional<Visit> back(Visit here) { return step(m_back, m_forward, std::move(here)); }
    std::optional<Visit> forward(Visit here) { return step(m_forward, m_back, std::move(here)); }
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void clear();

private:
    static std::optional<Visit> step(std::vector<Visit>& from, std::vector<Visit>& to, Visit here);

    std::vector<Visit> m_back; ///< the latest last
    std::vector<Visit> m_forward;
};

} // namespace nytto
