// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/language.h"

#include <QStringList>

#include <map>
#include <vector>

class QPalette;
class QTextDocument;

namespace nytto {

/// A place in the help: a topic, and an anchor in it where one is meant.
struct HelpPlace {
    QString topic;
    QString anchor;
    bool operator==(const HelpPlace&) const = default;
};

/// A part of a topic that a search found.
struct HelpHit {
    QString topic;
    QString topicTitle;
    QString heading;
    QString excerpt; ///< a line around the first word that was found
    int block = 0;   ///< the heading's block in the topic's document
};

/// The help's texts in one language: `app/help/<language>/<topic>.md`, compiled in.
///
/// Beside Markdown a text holds `{#name}`, an anchor of the paragraph, heading or cell that it
/// stands in; `[[Ctrl+D]]`, a key, written as the system writes it; and comments, which tests read.
class HelpLibrary {
public:
    explicit HelpLibrary(const Language& language);

    /// The topics' keys in the order of the contents; those of a group stand together.
    static const std::vector<std::pair<const char*, QStringList>>& groups();
    static QStringList topics();
    /// A group's name in the language of the window.
    static QString groupTitle(const char* group);

    const Language& language() const { return m_language; }
    /// The text as it was written; empty for an unknown topic.
    QString source(const QString& topic) const;
    /// The topic's first heading.
    QString title(const QString& topic) const;
    /// Anchors of the topic, in their order.
    QStringList anchors(const QString& topic) const;
    /// Where a subject is explained: a topic's key, or an anchor in any topic.
    std::optional<HelpPlace> find(const QString& subject) const;
    /// Where a link of a topic leads: "sums.md#unknown", "#unknown".
    static HelpPlace placeOf(const QString& link, const QString& fromTopic);

    /// Parts of topics that hold all words, those with a word in the heading first.
    std::vector<HelpHit> search(const QString& words) const;

    /// Fills a document with a topic, coloured for the palette.
    void write(const QString& topic, QTextDocument& document, const QPalette& palette) const;

private:
    struct Section {
        QString topic;
        QString heading;
        QString text;
        int block = 0;
    };
    const std::vector<Section>& sections() const;

    Language m_language;
    std::map<QString, QString> m_sources;
    mutable std::vector<Section> m_sections; ///< made when something is first searched for
};

} // namespace nytto
