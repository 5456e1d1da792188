// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/figure.h"
#include "model/basics/quantity.h"
#include "model/basics/rate.h"

#include <QCollator>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace nytto {

/// One language of the product with its own translator, independent of the window's: words,
/// numbers and sorting. Cheap to copy.
class Language {
public:
    enum class Code { Swedish, English };

    explicit Language(Code code);
    /// "sv" or "en".
    static std::optional<Language> fromName(const QString& name);
    /// Swedish when the system is Swedish, else English.
    static Code ofSystem();

    Code code() const { return m_code; }
    QString name() const {
        return m_code == Code::Swedish ? QStringLiteral("sv") : QStringLiteral("en");
    }
    QLocale locale() const;
    /// Text order of the language, whatever the system's locale is.
    QCollator collator() const;

    /// The words for an English source string; `count` chooses the plural and fills "%n".
    QString translate(const char* context, const char* source, const char* comment = nullptr,
                      int count = -1) const;

    /// "1 088 976" in tkr: grouped with no-break spaces, a minus sign in front, rounded for display
    /// only; `decimals` of the unit. No unit name.
    QString amount(Money amount, MoneyUnit unit, int decimals = 0) const;
    /// As amount(); the words for unknown and not applicable.
    QString figure(const Figure& figure, MoneyUnit unit, int decimals = 0) const;
    /// "1,5 %" with no-break space, up to `decimals` decimals.
    QString percent(Rate rate, int decimals = 2) const;
    QString quantity(Quantity quantity) const;
    /// "2025-01-31" in Swedish, "31 January 2025" in English.
    QString date(const QDate& date) const;
    /// "kr", "tkr", "mnkr"; "SEK", "SEK thousand", "SEK million".
    QString unitName(MoneyUnit unit) const;
    QString unknownWord() const;       ///< "Ej känt"
    QString notApplicableWord() const; ///< "Ej relevant"

private:
    Code m_code;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace nytto
