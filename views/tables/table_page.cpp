// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/table_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

TablePage::TablePage(const QString& name, const Language& language, QWidget* parent)
    : QWidget(parent), m_name(name), m_language(language) {
    new QVBoxLayout(this);
}

void TablePage::setTables(std::vector<ReportTable> tables) {
    auto* box = static_cast<QVBoxLayout*>(layout());
    while (m_views.size() < tables.size()) {
        m_views.push_back(new ReportTableView(
            QStringLiteral("%1-%2").arg(m_name).arg(m_views.size()), m_language, this));
        box->addWidget(m_views.back());
    }
    for (std::size_t at = 0; at < m_views.size(); ++at) {
        const bool isUsed = at < tables.size();
        m_views[at]->setVisible(isUsed);
        if (!isUsed)
            continue;
        // A long table gets more of the height than a short one.
        const int rows = static_cast<int>(tables[at].rows.size());
        box->setStretchFactor(m_views[at], std::clamp(rows, 1, 20));
        m_views[at]->setTable(std::move(tables[at]));
    }
}

} // namespace nytto
