// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"
#include "model/tables/explanation.h"
#include "views/shared/selectable_label.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace nytto {

/// How a computed figure was made: a sentence, the terms, each a link, and what they give. A click
/// on the name of a term, or Enter, leads to where it was entered.
class ExplanationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationPanel(const Language& language, QWidget* parent = nullptr);
    /// Amounts in the document's unit where the explanation does not ask for öre.
    void show(const Explanation& explanation, MoneyUnit documentUnit);
    /// What it showed is no longer there to be explained.
    void showGone();
    /// What is chosen now is not computed, or has no calculation: and how to get one.
    void showNone();
    /// A sentence instead of a figure: how to get one.
    void clear();
    /// Whether it shows how this figure was made, be it with other amounts.
    bool isOf(const Explanation& explanation) const;
    /// As wide as a sheet beside a page is to be.
    QSize sizeHint() const override;

Q_SIGNALS:
    void revealRequested(const nytto::EntityRef& ref, const QString& field,
                         std::optional<int> year);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildTerms();
    void addRow(const Explanation::Term& term, MoneyUnit unit, int decimals, bool isResult);
    void say(const QString& sentence);
    bool isLink(int row) const;
    void follow(int row);

    Language m_language;
    SelectableLabel* m_title;
    SelectableLabel* m_method;
    QTableWidget* m_terms;
    std::vector<Explanation::Term> m_shown;
};

} // namespace nytto
