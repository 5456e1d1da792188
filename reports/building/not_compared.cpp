// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/building/not_compared.h"

#include "model/basics/error_text.h"
#include "model/tables/report_context.h"

namespace nytto {

namespace {
constexpr std::size_t mostTold = 20;
} // namespace

std::vector<Paragraph> notComparedRemarks(const ReportContext& context,
                                          const std::vector<Error>& failures) {
    std::vector<Paragraph> remarks;
    if (failures.empty())
        return remarks;
    const auto count = static_cast<int>(failures.size());
    remarks.push_back(
        {Paragraph::Style::Remark,
         context.translate("reports", "%n comparisons could not be made:", nullptr, count)});
    for (const Error& failure : failures) {
        const QString sentence = textOf(failure, context.language());
        if (remarks.size() > mostTold)
            break;
        if (remarks.back().text != sentence)
            remarks.push_back({Paragraph::Style::Remark, sentence});
    }
    return remarks;
}

} // namespace nytto
