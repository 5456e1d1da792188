// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chapter_text.h"
#include "views/shared/field_form.h"
#include "views/shared/page.h"
#include "views/shared/sheet_preview.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace nytto {

/// The annual analysis as it will be exported: its sheets in order, the text of each chapter
/// edited in place, and who has prepared, checked and handed it in.
class AnalysisPage : public Page {
    Q_OBJECT

public:
    explicit AnalysisPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;

private:
    QWidget* buildChapters();
    QWidget* buildContent();
    const AnnualAnalysis* analysis() const;
    void showSheets(const Report& report);
    void showSheet();
    void startStatus();

    Language m_language;
    std::optional<DocumentState> m_state;
    QListWidget* m_sheets;
    FieldForm* m_status;
    QPushButton* m_startStatus;
    QLabel* m_textTitle;
    ChapterText* m_text;
    SheetPreview* m_preview;
    QLabel* m_problem;
};

} // namespace nytto
