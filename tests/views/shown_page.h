// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/secrecy.h"
#include "views/grid/grid_panel.h"
#include "views/shared/figure_table.h"
#include "views/shared/page.h"

#include <QAction>

namespace nytto::test {

/// A page on a screen with contents of its own: it applies the edits that the page asks for, as the
/// window would, and keeps what else it asks for.
template <class PageType>
class ShownPage {
public:
    explicit ShownPage(Contents given) : contents(std::move(given)), page(m_language) {
        QObject::connect(&page, &Page::editRequested, &page,
                         [this](const Edit& edit) { apply(edit); });
        QObject::connect(&page, &Page::explanationRequested, &page,
                         [this](const Explanation& explanation) { explained = explanation; });
        QObject::connect(&page, &Page::said, &page,
                         [this](const QString& message) { said = message; });
        QObject::connect(&page, &Page::revealRequested, &page,
                         [this](const EntityRef& ref) { revealed = ref; });
        page.resize(1200, 800);
        show();
        page.show();
    }
    ShownPage(const ShownPage&) = delete;

    void apply(const Edit& edit) {
        edits.push_back(edit);
        applyUnchecked(contents, edit);
        show();
    }
    /// Takes the last edit back.
    void undo() {
        applyUnchecked(contents, edits.back().inverted({}));
        edits.pop_back();
        show();
    }
    /// What a key, a menu or a button does.
    void trigger(const char* action) {
        page.template findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }
    GridPanel& panel(const char* name) {
        return *qobject_cast<GridPanel*>(
            page.template findChild<GridView*>(QString::fromLatin1(name))->parentWidget());
    }
    FigureTable* table(const char* name) {
        return qobject_cast<FigureTable*>(
            page.template findChild<QTableView*>(QString::fromLatin1(name))->parentWidget());
    }

private:
    Language m_language = Language(Language::Code::Swedish);
    std::unique_ptr<Calculations> m_calculations;
    std::unique_ptr<ValueNotes> m_notes;
    std::shared_ptr<const void> m_life;

    void show() {
        m_life = std::make_shared<int>(0);
        auto calculations = std::make_unique<Calculations>(contents);
        auto notes =
            std::make_unique<ValueNotes>(contents, Secrecy(contents, m_language, true), m_language);
        page.showState(DocumentState{contents, *calculations, m_language, *notes, {}, {}, m_life});
        m_calculations = std::move(calculations);
        m_notes = std::move(notes);
    }

public:
    Contents contents;
    std::vector<Edit> edits;
    Explanation explained;
    EntityRef revealed;
    QString said;
    PageType page;
};

/// What a cell shows, without spaces: "−2 050" is "-2050".
inline QString plainShown(QString text) {
    return text.remove(QChar(0xa0)).remove(QChar(0x202f)).remove(u' ').replace(QChar(0x2212), u'-');
}

inline QString shownCell(const GridPanel& panel, int row, const QString& column) {
    const GridModel& grid = panel.grid();
    return plainShown(grid.index(row, grid.columnOf(column)).data(Qt::DisplayRole).toString());
}

/// Types a text into a cell; false when it cannot stand there.
inline bool typeInto(const GridPanel& panel, int row, const QString& column, const QString& text) {
    GridModel& grid = panel.grid();
    return grid.setData(grid.index(row, grid.columnOf(column)), text, Qt::EditRole);
}

} // namespace nytto::test
