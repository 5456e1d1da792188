// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/test_document.h"
#include "views/panels/page.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"
#include "views/tables/result_table.h"

#include <QAction>

namespace nytto::test {

/// A page on a screen with contents of its own: it applies the edits that the page asks for, as the
/// window would, and keeps what else it asks for.
template <class PageType>
class ShownPage {
public:
    explicit ShownPage(Contents given)
        : document(std::move(given)), contents(document.contents()), edits(document.edits()),
          page(document.language()) {
        QObject::connect(&page, &Page::editRequested, &page,
                         [this](const Edit& edit) { apply(edit); });
        QObject::connect(&page, &Page::explanationRequested, &page,
                         [this](const Explanation& explanation) { explained = explanation; });
        QObject::connect(&page, &Page::said, &page,
                         [this](const QString& message) { said = message; });
        QObject::connect(
            &page, &Page::revealRequested, &page,
            [this](const EntityRef& ref, const QString& field, std::optional<int> year) {
                revealed = ref;
                revealedField = field;
                revealedYear = year;
            });
        page.resize(1200, 800);
        page.showState(document.state());
        page.show();
    }
    ShownPage(const ShownPage&) = delete;

    void apply(const Edit& edit) {
        document.apply(edit);
        page.showState(document.state());
    }
    /// Takes the last edit back.
    void undo() {
        document.undo();
        page.showState(document.state());
    }
    /// What a key, a menu or a button does.
    void trigger(const char* action) {
        page.template findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }
    GridPanel& panel(const char* name) {
        return *qobject_cast<GridPanel*>(
            page.template findChild<GridView*>(QString::fromLatin1(name))->parentWidget());
    }
    ResultTable* table(const char* name) {
        return qobject_cast<ResultTable*>(
            page.template findChild<QTableView*>(QString::fromLatin1(name))->parentWidget());
    }

    TestDocument document;
    const Contents& contents;
    const std::vector<Edit>& edits;
    Explanation explained;
    EntityRef revealed;
    QString revealedField;
    std::optional<int> revealedYear;
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
