// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/explanation.h"
#include "views/shared/children.h"
#include "views/shared/report_table_model.h"

#include <QLabel>
#include <QTableView>

#include <functional>

namespace nytto {

/// A computed table that follows every edit: F9 shows how a figure was made, Enter or a double
/// click leads to what it is about, cells can be copied and the table exported. Where rows and
/// columns stay, so do the selection and the widths.
class FigureTable : public QWidget {
    Q_OBJECT

public:
    using Explain =
        std::function<std::optional<Explanation>(const QString& rowKey, const QString& columnKey)>;

    /// `name` is the object name of the table.
    FigureTable(const QString& name, const Language& language, QWidget* parent = nullptr);

    ~FigureTable() override { stopListeningToChildren(*this); }

    void setTable(ReportTable table, Explain explain = {});
    const ReportTable& table() const { return m_model->table(); }
    QTableView* view() const { return m_view; }
    /// What a cell shows; empty for unknown keys.
    QString shown(const QString& rowKey, const QString& columnKey) const;
    bool select(const QString& rowKey, const QString& columnKey);
    /// How the figure that was explained last is made now; nothing when it is no longer there.
    std::optional<Explanation> explainAgain() const;

Q_SIGNALS:
    void explanationRequested(const nytto::Explanation& explanation);
    void selectionSummarised(const QString& text);
    void exportRequested(const nytto::ReportTable& table);
    /// Enter or a double click on a cell.
    void activated(const QString& rowKey, const QString& columnKey);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QAction* addAction(const QString& text, const QKeySequence& key, const QString& name,
                       std::function<void()> run);
    void buildActions();
    void copy(bool withHeadings) const;
    void explainCurrent();
    void activate(const QModelIndex& index);
    void fit();

    Language m_language;
    ReportTableModel* m_model;
    QLabel* m_title;
    QTableView* m_view;
    QLabel* m_notes; ///< or the sentence of an empty table
    Explain m_explain;
    std::pair<QString, QString> m_explained; ///< the keys of its row and column
    QStringList m_shape;                     ///< the columns whose widths are set
};

} // namespace nytto
