// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/report_words.h"

#include "model/tables/table_building.h"

namespace nytto {

namespace {
QString key() {
    return QStringLiteral("words");
}

Row word(const QString& rowKey, const QString& text, const QString& meaning) {
    return {rowKey, RowKind::Body, {Cell(text), Cell(meaning)}};
}
} // namespace

std::vector<Report::Name> formulaNames() {
    std::vector<Report::Name> names;
    for (const QString& name : {QStringLiteral("unknown"), QStringLiteral("not_applicable"),
                                QStringLiteral("checks_agree"), QStringLiteral("checks_differ"),
                                QStringLiteral("answer_yes"), QStringLiteral("answer_no")})
        names.push_back({name, {key(), name, QStringLiteral("word")}});
    return names;
}

ReportTable wordsTable(const ReportContext& context) {
    ReportTable table;
    table.key = key();
    table.title = context.translate("reports", "Words that formulas give");
    table.columns = {textColumn("word", context.translate("reports", "Word")),
                     textColumn("meaning", context.translate("reports", "Meaning"))};
    table.rows = {
        word(QStringLiteral("unknown"), context.language().unknownWord(),
             context.translate("reports", "Nobody has stated the amount; it is not zero. A sum "
                                          "with an unknown term is unknown.")),
        word(QStringLiteral("not_applicable"), context.language().notApplicableWord(),
             context.translate("reports", "There is no such amount; it adds nothing to a sum.")),
        word(QStringLiteral("checks_agree"), context.translate("reports", "All checks are right"),
             context.translate("reports", "No check differs.")),
        word(QStringLiteral("checks_differ"), context.translate("reports", "Checks differ"),
             context.translate("reports", "At least one check differs: see the table of checks.")),
        word(QStringLiteral("answer_yes"), context.translate("reports", "Yes"), {}),
        word(QStringLiteral("answer_no"), context.translate("reports", "No"), {}),
    };
    return table;
}

Sheet wordsSheet(const ReportContext& context, const std::vector<QString>& remarks) {
    Sheet sheet{QStringLiteral("reading"), context.translate("reports", "How to read"), {}};
    sheet.blocks.push_back(
        Paragraph{Paragraph::Style::Title, context.translate("reports", "How to read the tables")});
    for (const QString& remark : remarks)
        sheet.blocks.push_back(Paragraph{Paragraph::Style::Body, remark});
    sheet.blocks.push_back(wordsTable(context));
    return sheet;
}

} // namespace nytto
