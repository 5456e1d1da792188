// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chapter_text.h"

#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/settings.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace nytto {

ChapterText::ChapterText(QWidget* parent) : ParagraphEdit(parent) {
    setObjectName(QStringLiteral("chapter-text"));
    setAccessibleName(tr("Text of the chapter"));
}

const ReportText* ChapterText::stored() const {
    for (const ReportText& text : m_state->contents.all<ReportText>())
        if (text.year == m_state->calculations.year() && text.chapter == m_chapter &&
            text.subject.isNull())
            return &text;
    return nullptr;
}

QString ChapterText::storedText() const {
    const ReportText* text = stored();
    return text ? text->text : QString();
}

ChapterText::Place ChapterText::place() const {
    return {m_state->settings().id.uuid(), m_state->calculations.year(), m_chapter};
}

void ChapterText::showChapter(const DocumentState& state, Chapter chapter) {
    const bool isBeingTyped = m_state && chapter == m_chapter && hasFocus() && isTyped();
    m_state.emplace(state);
    m_chapter = chapter;
    if (isBeingTyped)
        return;
    const auto refused = m_refused.find(place());
    showText(refused == m_refused.end() ? storedText() : refused->second.text);
    recheck();
}

Result<std::optional<Edit>> ChapterText::edit() const {
    const ReportText* text = stored();
    const QString typed = this->text();
    if (typed == storedText())
        return std::optional<Edit>();
    const char* label = choicesOf(m_chapter)[static_cast<std::size_t>(m_chapter)].label;
    EditBuilder builder(
        m_state->contents, {},
        tr("Change the text of “%1”").arg(m_state->language.translate("choices", label)), {});
    if (text && typed.isEmpty()) {
        builder.remove(refTo(*text));
    } else {
        ReportText changed = text ? *text : ReportText();
        changed.year = m_state->calculations.year();
        changed.chapter = m_chapter;
        changed.text = typed;
        if (text)
            builder.update(changed);
        else
            builder.insert(changed);
    }
    Edit built = builder.build();
    NYTTO_CHECK(checkEdit(m_state->contents, built));
    return std::optional(built);
}

/// What was refused before may be able to stand now, and still is not stored.
void ChapterText::recheck() {
    if (const auto refused = m_refused.find(place()); refused != m_refused.end()) {
        const auto possible = edit();
        if (!possible)
            refused->second.reason = possible.error().message;
        else if (*possible)
            refused->second.reason =
                m_whyUnstored.isEmpty()
                    ? tr("It is not stored yet; go into the text and out of it again to "
                         "try again.")
                    : tr("%1 Go into the text and out of it again to try again.")
                          .arg(m_whyUnstored);
        else
            m_refused.erase(refused); // the document has got it meanwhile
    }
    tell();
}

bool ChapterText::hasUnstored(const Contents& contents) const {
    const QUuid document = contents.settings().id.uuid();
    return std::ranges::any_of(
        m_refused, [&](const auto& each) { return std::get<QUuid>(each.first) == document; });
}

bool ChapterText::storeAgain() {
    if (!m_state || !m_state->isCurrent())
        return false;
    const auto show = [this](Chapter chapter) { showChapter(DocumentState(*m_state), chapter); };
    const Chapter shown = m_chapter;
    bool isStored = false;
    for (const auto& [place, refused] : std::map(m_refused)) {
        show(std::get<Chapter>(place));
        if (place != this->place()) // of another year
            continue;
        commit();
        show(std::get<Chapter>(place)); // the document may have it now
        isStored = !m_refused.contains(place);
        if (isStored)
            break;
    }
    show(shown);
    return isStored;
}

void ChapterText::tell() {
    const auto refused = m_refused.find(place());
    Q_EMIT this->refused(refused == m_refused.end() ? QString() : refused->second.reason);
}

void ChapterText::commit() {
    if (!m_state || !m_state->isCurrent() || m_isAsking)
        return;
    const auto asked = edit();
    const QString typed = text();
    const Place place = this->place();
    showText(typed);
    m_refused.erase(place);
    if (asked && !*asked)
        return tell();
    m_refused[place] = {typed, asked ? QString() : asked.error().message};
    if (!asked)
        return tell();
    {
        // A refusal shows the page again, and must not ask once more.
        m_whyUnstored.clear();
        const QScopedValueRollback asking(m_isAsking, true);
        Q_EMIT editRequested(**asked);
    }
    if (!m_state->isCurrent())
        return; // shown again, it is seen whether it is stored
    if (isApplied(m_state->contents, **asked))
        m_refused.erase(place);
    recheck();
}

void ChapterText::focusOutEvent(QFocusEvent* event) {
    ParagraphEdit::focusOutEvent(event);
    commit();
}

void ChapterText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_state && m_state->isCurrent()) {
        m_refused.erase(place());
        showText(storedText());
        return tell();
    }
    ParagraphEdit::keyPressEvent(event);
}

} // namespace nytto

#include "moc_chapter_text.cpp"
