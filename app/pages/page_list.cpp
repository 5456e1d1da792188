// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_list.h"

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

namespace nytto {

namespace {

/// The words of the navigation.
struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class... Entities>
QStringList kinds() {
    return {QString::fromLatin1(Entities::key)...};
}

} // namespace

// What several pages show is revealed on the first of them that has it.
std::vector<PageEntry> makePages(const Language& language, QWidget* parent) {
    return {
        {QStringLiteral("overview"), Pages::tr("Overview"), new OverviewPage(language, parent), {}},
        {QStringLiteral("services"), Pages::tr("Services"), new ServicesPage(language, parent),
         kinds<Service, ServiceCause, CategoryProposal, KeyProposal, MovedDevelopment>()},
        {QStringLiteral("initiatives"), Pages::tr("Initiatives"),
         new InitiativesPage(language, parent), kinds<Initiative, ScenarioMember, Note>()},
        {QStringLiteral("investments"), Pages::tr("Investments"),
         new InvestmentsPage(language, parent),
         kinds<Investment, InvestmentComponent, EstimateRow>()},
        {QStringLiteral("portfolios"), Pages::tr("Portfolios"),
         new PortfoliosPage(language, parent), kinds<Portfolio, Appropriation, Matter>()},
        {QStringLiteral("scenarios"), Pages::tr("Scenarios"), new ScenariosPage(language, parent),
         kinds<Scenario, ScenarioMember, PublishedFigure>()},
        {QStringLiteral("allocation"), Pages::tr("Allocation"),
         new AllocationPage(language, parent),
         kinds<AllocationKey, KeyVolume, KeyWeight, KeyComponent, Unit, UnitSize, ServicePart,
               PartKey, Participation, Breakpoint, ServiceUse, PriceItem, LeaseAgreement, WhatIf,
               WhatIfItem>()},
        {QStringLiteral("analysis"), Pages::tr("Annual analysis"),
         new AnalysisPage(language, parent), kinds<AnnualAnalysis, ReportText>()},
        {QStringLiteral("reconciliation"),
         Pages::tr("Reconciliation"),
         new ReconciliationPage(language, parent),
         {}},
        {QStringLiteral("settings"), Pages::tr("Document settings"),
         new SettingsPage(language, parent),
         kinds<Settings, InternalRate, Supplier, ChangeCause, PriorityGround, Source>()},
    };
}

} // namespace nytto
