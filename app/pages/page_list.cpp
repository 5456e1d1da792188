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
    constexpr std::size_t digits = 9;
    if (place >= digits)
        return {};
    return {QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + static_cast<int>(place)))};
}

// What several pages show is revealed on the first of them that has it.
std::vector<PageEntry> makePages(const Language& language, QWidget* parent) {
    const QString plan = Pages::tr("Plan");
    const QString decide = Pages::tr("Decide");
    const QString allocate = Pages::tr("Allocate");
    const QString account = Pages::tr("Account for");
    std::vector<PageEntry> pages{
        {QStringLiteral("overview"), Pages::tr("Overview"), new OverviewPage(language, parent), {}},
        {QStringLiteral("services"), Pages::tr("Services"), new ServicesPage(language, parent),
         plan},
        {QStringLiteral("initiatives"), Pages::tr("Initiatives"),
         new InitiativesPage(language, parent), plan},
        {QStringLiteral("investments"), Pages::tr("Investments"),
         new InvestmentsPage(language, parent), plan},
        {QStringLiteral("scenarios"), Pages::tr("Scenarios"), new ScenariosPage(language, parent),
         decide},
        {QStringLiteral("portfolios"), Pages::tr("Portfolios"),
         new PortfoliosPage(language, parent), decide},
        {QStringLiteral("allocation"), Pages::tr("Allocation"),
         new AllocationPage(language, parent), allocate},
        {QStringLiteral("analysis"), Pages::tr("Annual analysis"),
         new AnalysisPage(language, parent), account},
        {QStringLiteral("reconciliation"), Pages::tr("Reconciliation"),
         new ReconciliationPage(language, parent), account},
        {QStringLiteral("settings"),
         Pages::tr("Document settings"),
         new SettingsPage(language, parent),
         {}},
    };
    for (PageEntry& entry : pages) {
        entry.kinds = kindsShownOn(entry.key);
        for (auto* tabs : entry.page->findChildren<QTabBar*>())
            tabs->setFocusPolicy(Qt::StrongFocus); // Ctrl+Ins adds to what the chosen tab shows
    }
    return pages;
}

} // namespace nytto
