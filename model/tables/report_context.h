// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calculation/initiatives/plan_figures.h"
#include "model/document/secrecy.h"
#include "model/tables/value_notes.h"

#include <memory>
#include <set>

namespace nytto {

struct DocumentState;
struct ReportOptions;

struct Settings;

/// What all tables are made from, of a report as on a page. What it is made of must outlive it.
class ReportContext {
public:
    /// BadInput when there is nothing in the document for the year asked for; the message names
    /// the years that there are.
    static Result<ReportContext> of(const Contents& contents, const ReportOptions& options);
    /// For a page: the year, language and notes of the state, and all texts as they were entered.
    static ReportContext of(const DocumentState& state);

    const Contents& contents() const { return m_contents; }
    const Settings& settings() const { return m_contents.settings(); }
    const Language& language() const { return m_language; }
    const Secrecy& secrecy() const { return m_secrecy; }
    const ValueNotes& notes() const { return *m_notes; }
    int year() const { return m_years.first; }
    PlanYears years() const { return m_years; }
    /// In which unit amounts are shown, and with how many decimals.
    MoneyUnit unit() const;
    int decimals() const { return unit() == MoneyUnit::Millions ? 1 : 0; }

    QString translate(const char* context, const char* source, const char* comment = nullptr,
                      int count = -1) const {
        return m_language.translate(context, source, comment, count);
    }
    /// The label of an enumeration's value: `label(service.category)`.
    template <class E>
    QString label(E value) const {
        return translate("choices", choicesOf(value)[static_cast<std::size_t>(value)].label);
    }
    QString figure(const Figure& figure) const {
        return m_language.figure(figure, unit(), decimals());
    }

    /// The name to show, marked where it is masked, with the notes on the whole entity.
    Cell name(const EntityRef& ref) const;
    /// A text about `owner`, masked where that is secret; empty stays empty.
    Cell text(const EntityRef& owner, const QString& text) const;

    /// A report with all that is on its cover and in its names; `title` is translated.
    /// Its last sheet must be wordsSheet(): see report_words.h.
    Report report(const char* key, const QString& title) const;

private:
    ReportContext(const Contents& contents, const Language& language, Secrecy secrecy,
                  std::shared_ptr<const ValueNotes> notes, PlanYears years);

    const Contents& m_contents;
    const Language& m_language;
    Secrecy m_secrecy;
    std::shared_ptr<const ValueNotes> m_notes;
    PlanYears m_years;
};

/// The years that the document says anything about: plan, analyses, scenarios, costs.
std::set<int> yearsIn(const Contents& contents);

} // namespace nytto
