// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/tables/document_state.h"
#include "views/panels/paragraph_edit.h"

#include <map>

namespace nytto {

struct Edit;

/// The text of one chapter, edited in place: an edit when it is left. Emptied, it is removed. What
/// is not stored stays as it was typed, with its reason, until it is mended or taken back with Esc,
/// whatever else is shown meanwhile.
class ChapterText : public ParagraphEdit {
    Q_OBJECT

public:
    explicit ChapterText(QWidget* parent = nullptr);
    /// commit() what was typed in another chapter first.
    void showChapter(const DocumentState& state, Chapter chapter);
    void commit();

    /// Whether it holds what was typed and is not stored, of any chapter of this document.
    bool hasUnstored(const Contents& contents) const;
    /// Asks once more for one text that is not stored; whether it is stored now.
    bool storeAgain();
    /// Why the edit that was asked for last was not stored.
    void tellWhyUnstored(const QString& reason) { m_whyUnstored = reason; }

Q_SIGNALS:
    void editRequested(const nytto::Edit& edit);
    /// Why what is shown is not stored; empty where it is.
    void refused(const QString& reason);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Refused {
        QString text;
        QString reason;
    };
    using Place = std::tuple<QUuid, int, Chapter>; ///< the document's settings, the year

    const ReportText* stored() const;
    QString storedText() const;
    Place place() const;
    /// What is in the field as an edit; none where it changes nothing.
    Result<std::optional<Edit>> edit() const;
    void recheck();
    void tell();

    std::optional<DocumentState> m_state;
    Chapter m_chapter = Chapter::Summary;
    std::map<Place, Refused> m_refused;
    QString m_whyUnstored;
    bool m_isAsking = false;
};

} // namespace nytto
