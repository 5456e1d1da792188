// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_list.h"

#include "model/entities/entity_info.h"
#include "views/allocation/allocation_page.h"
#include "views/analysis/analysis_page.h"
#include "views/initiatives/initiatives_page.h"
#include "views/investments/investments_page.h"
#include "views/overview/overview_page.h"
#include "views/portfolios/portfolios_page.h"
#include "views/reconciliation/reconciliation_page.h"
#include "views/scenarios/scenarios_page.h"
#include "views/services/services_page.h"
#include "views/settings/settings_page.h"

#include <QCoreApplication>
#include <QTabBar>

#include <algorithm>

namespace nytto {

namespace {

/// The words of the navigation.
struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// The kinds whose declaration names the page.
QStringList kindsShownOn(const QString& page) {
    QStringList kinds;
    for (const EntityInfo& info : entityInfos())
        if (std::ranges::any_of(info.pages,
                                [&](const char* each) { return page == QLatin1String(each); }))
            kinds << info.keyString();
    return kinds;
}

} // namespace

QKeySequence shortcutOfPage(std::size_t place) {
    constexpr std::size_t digits = 10;
    if (place >= 2 * digits)
        return {};
    const auto digit = static_cast<int>((place + 1) % digits);
    return {QKeyCombination(place < digits ? Qt::ControlModifier
                                           : Qt::ControlModifier | Qt::ShiftModifier,
                            Qt::Key(Qt::Key_0 + digit))};
}

// What several pages show is revealed on the first of them that has it.
std::vector<PageEntry> makePages(const Language& language, QWidget* parent) {
    std::vector<PageEntry> pages{
        {QStringLiteral("overview"), Pages::tr("Overview"), new OverviewPage(language, parent)},
        {QStringLiteral("services"), Pages::tr("Services"), new ServicesPage(language, parent)},
        {QStringLiteral("initiatives"), Pages::tr("Initiatives"),
         new InitiativesPage(language, parent)},
        {QStringLiteral("investments"), Pages::tr("Investments"),
         new InvestmentsPage(language, parent)},
        {QStringLiteral("portfolios"), Pages::tr("Portfolios"),
         new PortfoliosPage(language, parent)},
        {QStringLiteral("scenarios"), Pages::tr("Scenarios"), new ScenariosPage(language, parent)},
        {QStringLiteral("allocation"), Pages::tr("Allocation"),
         new AllocationPage(language, parent)},
        {QStringLiteral("analysis"), Pages::tr("Annual analysis"),
         new AnalysisPage(language, parent)},
        {QStringLiteral("reconciliation"), Pages::tr("Reconciliation"),
         new ReconciliationPage(language, parent)},
        {QStringLiteral("settings"), Pages::tr("Document settings"),
         new SettingsPage(language, parent)},
    };
    for (PageEntry& entry : pages) {
        entry.kinds = kindsShownOn(entry.key);
        for (auto* tabs : entry.page->findChildren<QTabBar*>())
            tabs->setFocusPolicy(Qt::StrongFocus); // Ctrl+Ins adds to what the chosen tab shows
    }
    return pages;
}

} // namespace nytto
