// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/analysis/missing.h"
#include "model/tables/document_state.h"
#include "views/panels/page.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace nytto {

class ChapterText;
class EmptyState;
class FieldForm;
class MissingStrip;
class RemarkLabel;
class SheetPreview;

struct AnnualAnalysis;

/// The annual analysis as it will be exported: its sheets in order, the text of each chapter
/// edited in place, and who has prepared, checked and handed it in.
class AnalysisPage : public Page {
    Q_OBJECT

public:
    explicit AnalysisPage(const Language& language, QWidget* parent = nullptr);

    void showState(const DocumentState& state) override;
    bool hasUnstored(const Contents& contents) const override;
    bool storeAgain() override;
    void tellWhyUnstored(const QString& reason) override;
    /// Whether the preview is that of the state shown last.
    bool isPrepared() const { return m_state && report(); }
    bool reveal(const EntityRef& ref, const QString& field, std::optional<int> year) override;
    /// A chapter (placeOfChapter()), else the status.
    void showPlace(const QString& place) override;

private:
    QWidget* buildChapters();
    QWidget* buildContent();
    QWidget* buildText();
    QWidget* buildPreview();
    const AnnualAnalysis* analysis() const;
    const Result<Report>* report() const;
    void listSheets();
    void showSheets();
    QString chosenSheet() const;
    void showSheet();
    void showPreview();
    void showMissing();
    void leadFrom(const QString& rowKey);
    bool showChapter(Chapter chapter);
    void countWords();
    void showRefusal(const QString& reason);
    void startStatus();

    Language m_language;
    std::optional<DocumentState> m_state;
    EmptyState* m_empty;
    QListWidget* m_sheets;
    FieldForm* m_status;
    QPushButton* m_startStatus;
    QLabel* m_textTitle;
    ChapterText* m_text;
    RemarkLabel* m_refusal;  ///< why what is in the text is not stored
    MissingStrip* m_missing; ///< of the chapter
    QLabel* m_words;         ///< how many the text has
    QWidget* m_textPart;     ///< all about the text, above the preview
    std::vector<Missing> m_found;
    QSplitter* m_halves; ///< the text and the preview
    SheetPreview* m_preview;
    QLabel* m_preparing; ///< in place of a preview that takes its time
    QLabel* m_problem;
    QTimer m_patience;
    std::vector<std::pair<QString, QString>> m_listed; ///< sheets: key and name
    QString m_previewed;                               ///< the sheet in the preview
};

} // namespace nytto
