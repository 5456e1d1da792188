// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/secrecy.h"
#include "model/tables/report.h"

#include <QHash>

namespace nytto {

struct Note;
struct PublishedFigure;
struct Source;

/// One value of a series: its year and its kind (0 where the series has only one).
struct SeriesPlace {
    int year = 0;
    int kind = 0;
};
/// The place of a value in its series; none for a field that is not a series.
using NotedPlace = std::optional<SeriesPlace>;

/// The notes of a document by what they are about, as marks and comments of cells.
class ValueNotes {
public:
    ValueNotes(const Contents& contents, const Secrecy& secrecy, const Language& language);

    /// Marks a cell that shows a field of an entity (one place of it, where it is a series): as
    /// assumed when a note says that the value is ours, else as entered. Notes on the value become
    /// the cell's comment; a note on the whole entity marks all its values and is the comment of
    /// its name alone.
    template <class T>
    Cell entered(const Cell& cell, const T& entity, const char* fieldKey,
                 NotedPlace place = std::nullopt) const {
        return mark(cell, refTo(entity), QString::fromLatin1(fieldKey), place, CellMark::Input);
    }
    /// The same for a cell that is computed, a text, or otherwise not an entered figure: plain
    /// where no note marks it.
    template <class T>
    Cell noted(const Cell& cell, const T& entity, const char* fieldKey,
               NotedPlace place = std::nullopt) const {
        return mark(cell, refTo(entity), QString::fromLatin1(fieldKey), place, CellMark::Plain);
    }
    /// The notes on a value as one text, and whether any says that the value is ours.
    struct OfValue {
        QString text;
        bool assumed = false;
    };
    OfValue of(const EntityRef& ref, const QString& fieldKey, NotedPlace place) const;
    /// The notes that concern a value: on itself, on all its years or kinds, on the whole entity.
    std::vector<const Note*> concerning(const EntityRef& ref, const QString& fieldKey,
                                        NotedPlace place) const;
    /// What sources printed of the value, a line each: "Published: 120 tkr, Document, page 12".
    QStringList publishedOf(const EntityRef& ref, const QString& fieldKey,
                            std::optional<int> year) const;
    /// A figure as a source printed it: the source and place are the comment.
    Cell published(Cell cell, const PublishedFigure& figure) const;
    /// The notes on the whole entity as the comment of its name.
    Cell ofEntity(Cell cell, const EntityRef& ref) const;
    /// "Document, page 12", as far as it is known.
    QString sourceOf(const Id<Source>& source, const QString& place) const;

private:
    Cell mark(Cell cell, const EntityRef& ref, const QString& fieldKey, NotedPlace place,
              CellMark otherwise) const;
    QString textOf(const Note& note) const;

    const Contents& m_contents;
    const Secrecy m_secrecy;
    const Language& m_language;
    QMultiHash<QUuid, const Note*> m_notes;
};

} // namespace nytto
