// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/report.h"

#include <QScrollArea>

namespace nytto {

struct Sheet;

/// One sheet of a report as it will be exported: paragraphs, tables and charts below each other.
class SheetPreview : public QScrollArea {
    Q_OBJECT

public:
    SheetPreview(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setSheet(const Sheet& sheet);

Q_SIGNALS:
    /// One of its charts as a picture, on the clipboard or in a file.
    void pictureRequested(const nytto::ChartData& chart, bool onClipboard);

private:
    /// Null for what is not previewed.
    QWidget* widgetOf(const Block& block, int number);

    Language m_language;
    QString m_heading; ///< the last one so far: the name of a table without a title
};

} // namespace nytto
