// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/report_table_view.h"

namespace nytto {

/// A page of tables below each other that share the height: services, initiatives.
class TablePage : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its tables: "services-0", "services-1" …
    TablePage(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setTables(std::vector<ReportTable> tables);

private:
    QString m_name;
    Language m_language;
    std::vector<ReportTableView*> m_views;
};

} // namespace nytto
