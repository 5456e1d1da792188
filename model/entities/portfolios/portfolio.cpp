// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/portfolios/portfolio.h"

#include "model/entities/describe.h"

namespace nytto {

EntityInfo Portfolio::declare() {
    return describe<Portfolio>(
               QT_TRANSLATE_NOOP("entities", "Portfolio"),
               QT_TRANSLATE_NOOP("entities", "Portfolios"),
               {
                   field<&Portfolio::number>("number", QT_TRANSLATE_NOOP("fields", "Number"))
                       .name(2),
                   field<&Portfolio::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Portfolio::purpose>("purpose", QT_TRANSLATE_NOOP("fields", "Purpose"))
                       .paragraphs(),
                   field<&Portfolio::requirement>(
                       "requirement", QT_TRANSLATE_NOOP("fields", "Required of the calculation")),
                   field<&Portfolio::frame>("frame", QT_TRANSLATE_NOOP("fields", "Frame")),
                   field<&Portfolio::investmentFrame>(
                       "investmentFrame", QT_TRANSLATE_NOOP("fields", "Investment frame")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New portfolio"))
        .shownOn({"portfolios"});
}

EntityInfo Appropriation::declare() {
    return describe<Appropriation>(
               QT_TRANSLATE_NOOP("entities", "Appropriation"),
               QT_TRANSLATE_NOOP("entities", "Appropriations"),
               {
                   field<&Appropriation::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required(),
                   field<&Appropriation::year>("year", QT_TRANSLATE_NOOP("fields", "Year"))
                       .reportYear()
                       .between(1990, 2200),
                   field<&Appropriation::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&Appropriation::portfolio>("portfolio",
                                                    QT_TRANSLATE_NOOP("fields", "Portfolio")),
                   field<&Appropriation::note>("note", QT_TRANSLATE_NOOP("fields", "Note")),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New appropriation"))
        .shownOn({"portfolios"});
}

EntityInfo Matter::declare() {
    return describe<Matter>(
               QT_TRANSLATE_NOOP("entities", "Matter"), QT_TRANSLATE_NOOP("entities", "Matters"),
               {
                   field<&Matter::appropriation>("appropriation",
                                                 QT_TRANSLATE_NOOP("fields", "Appropriation"))
                       .owner(),
                   field<&Matter::name>("name", QT_TRANSLATE_NOOP("fields", "Name"))
                       .name()
                       .required()
                       .masked(),
                   field<&Matter::reference>("reference",
                                             QT_TRANSLATE_NOOP("fields", "Diary number"))
                       .masked(),
                   field<&Matter::decided>("decided", QT_TRANSLATE_NOOP("fields", "Decided")),
                   field<&Matter::amount>("amount", QT_TRANSLATE_NOOP("fields", "Amount")),
                   field<&Matter::initiative>("initiative",
                                              QT_TRANSLATE_NOOP("fields", "Initiative"))
                       .secretWith(),
                   field<&Matter::investment>("investment",
                                              QT_TRANSLATE_NOOP("fields", "Investment"))
                       .secretWith(),
                   field<&Matter::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).masked(),
               })
        .calledAtFirst(QT_TRANSLATE_NOOP("entities", "New matter"))
        .shownOn({"portfolios"});
}

} // namespace nytto
