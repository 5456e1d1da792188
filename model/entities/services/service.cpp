// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/services/service.h"

#include "model/entities/chapter.h"
#include "model/entities/describe.h"
#include "model/entities/settings.h"

namespace nytto {

namespace {
constexpr Choice serviceCategories[] = {
    {"base", QT_TRANSLATE_NOOP("choices", "Base service")},
    {"digital-infrastructure", QT_TRANSLATE_NOOP("choices", "Digital infrastructure")},
    {"base-or-infrastructure",
     QT_TRANSLATE_NOOP("choices", "Base service/digital infrastructure (unspecified)")},
    {"additional", QT_TRANSLATE_NOOP("choices", "Additional service")},
    {"specialist", QT_TRANSLATE_NOOP("choices", "Specialist service")},
    {"assignment", QT_TRANSLATE_NOOP("choices", "Assignment")},
    {"new", QT_TRANSLATE_NOOP("choices", "Possible new service")},
    {"other", QT_TRANSLATE_NOOP("choices", "Other")},
};

constexpr Choice financingForms[] = {
    {"allocation", QT_TRANSLATE_NOOP("choices", "Cost allocation")},
    {"unit-price", QT_TRANSLATE_NOOP("choices", "Invoice at unit price")},
    {"grant", QT_TRANSLATE_NOOP("choices", "Municipal grant")},
    {"not-stated", QT_TRANSLATE_NOOP("choices", "Not stated")},
};

constexpr Choice serviceCostKinds[] = {
    {"outcome", QT_TRANSLATE_NOOP("choices", "Outcome")},
    {"budget", QT_TRANSLATE_NOOP("choices", "Budget")},
    {"forecast", QT_TRANSLATE_NOOP("choices", "Forecast")},
    {"proposal", QT_TRANSLATE_NOOP("choices", "Proposed budget")},
};
} // namespace

std::span<const Choice> choicesOf(ServiceCategory) {
    return serviceCategories;
}

std::span<const Choice> choicesOf(FinancingForm) {
    return financingForms;
}

std::span<const Choice> choicesOf(ServiceCost) {
    return serviceCostKinds;
}

EntityInfo Supplier::declare() {
    return describe<Supplier>(
               QT_TRANSLATE_NOOP("entities", "Supplier"),
               QT_TRANSLATE_NOOP("entities", "Suppliers"),
               {
                   field<&Supplier::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Supplier::description>("description",
                                                 QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New supplier"))
        .shownOn({"settings"});
}

EntityInfo Service::declare() {
    return describe<Service>(
               QT_TRANSLATE_NOOP("entities", "Service"), QT_TRANSLATE_NOOP("entities", "Services"),
               {
                   field<&Service::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Service::supplier>("supplier", QT_TRANSLATE_NOOP("fields", "Supplier")),
                   field<&Service::category>("category", QT_TRANSLATE_NOOP("fields", "Category"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "The decided category; proposals stand beside it.")),
                   field<&Service::categoryNote>("categoryNote",
                                                 QT_TRANSLATE_NOOP("fields", "Note on category")),
                   field<&Service::categoryFrom>("categoryFrom",
                                                 QT_TRANSLATE_NOOP("fields", "Category from year"))
                       .between(1990, 2200)
                       .help(QT_TRANSLATE_NOOP("fields", "Empty: the category has always held.")),
                   field<&Service::categoryBefore>("categoryBefore",
                                                   QT_TRANSLATE_NOOP("fields", "Category before"))
                       .help(QT_TRANSLATE_NOOP("fields", "The decided category until that year.")),
                   field<&Service::financing>("financing",
                                              QT_TRANSLATE_NOOP("fields", "Financing form")),
                   field<&Service::cost>("cost", QT_TRANSLATE_NOOP("fields", "Management cost"))
                       .kinds(serviceCostKinds),
                   field<&Service::description>("description",
                                                QT_TRANSLATE_NOOP("fields", "Description"))
                       .paragraphs(),
                   field<&Service::derived>("derived",
                                            QT_TRANSLATE_NOOP("fields", "Derived remainder"))
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Derived from a total; it proves nothing when "
                                               "published figures are compared.")),
                   field<&Service::stepOrder>("stepOrder",
                                              QT_TRANSLATE_NOOP("fields", "Step order"))
                       .between(-1'000'000, 1'000'000)
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Where services use services: the order in which "
                                               "their costs are passed on, step by step.")),
                   field<&Service::printedUnit>("printedUnit",
                                                QT_TRANSLATE_NOOP("fields", "Amounts printed in"))
                       .printedUnit()
                       .help(QT_TRANSLATE_NOOP("fields",
                                               "Where it differs from what the document's settings "
                                               "say.")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New service"))
        .shownOn({"services"})
        .inChapter([](const void*) { return Chapter::Introduction; });
}

} // namespace nytto
