// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/explanation.h"
#include "model/tables/report.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace nytto {

class ChartDrawing;
class ResultTable;
class RoleLabel;

/// Draws a chart in the palette's colours: its title above, its unit and the names of its series in
/// one line, its description as text below. The values of a picture cannot be read by assistive
/// technology: a button shows the same values as a table.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(const QString& name, const Language& language, QWidget* parent = nullptr);
    void setChart(ChartData chart);
    const ChartData& chart() const { return m_data; }
    /// Explains the value that is clicked; nothing where it has no explanation.
    using Explain =
        std::function<std::optional<Explanation>(std::size_t series, std::size_t category)>;
    void setExplain(Explain explain) { m_explain = std::move(explain); }
    /// How the value that was clicked last is made now; nothing when the chart has it no longer.
    std::optional<Explanation> explainAgain() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void explanationRequested(const nytto::Explanation& explanation);
    /// The chart as a picture, on the clipboard or in a file.
    void pictureRequested(const nytto::ChartData& chart, bool onClipboard);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lowestDrawing() const;
    int goodDrawing() const;
    void giveRoom();
    void draw();
    void showAsTable(bool asTable);
    void showTable();
    void copyTable();

    Language m_language;
    ChartData m_data;
    Explain m_explain;
    QString m_explained[2]; ///< the series and the category that were clicked last
    RoleLabel* m_title;
    QLabel* m_legend; ///< the unit, and the names of the series, which wrap
    ChartDrawing* m_bars;
    ResultTable* m_table = nullptr; ///< made when it is first asked for
    QToolButton* m_asTable;
    RoleLabel* m_description;
};

} // namespace nytto
