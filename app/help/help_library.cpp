// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_library.h"

#include "app/help/help_markdown.h"
#include "model/basics/text_match.h"

#include <QCoreApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace nytto {

namespace {

/// Letters on each side of the word that was found.
constexpr int excerptSide = 50;

QString readTopic(const QString& language, const QString& topic) {
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString excerptAround(const QString& text, const QString& word) {
    const auto at = std::max<qsizetype>(text.indexOf(word, 0, Qt::CaseInsensitive), 0);
    const auto first = std::max<qsizetype>(at - excerptSide, 0);
    const auto last = std::min<qsizetype>(at + word.size() + excerptSide, text.size());
    QString excerpt = text.mid(first, last - first);
    if (first > 0)
        excerpt = QChar(0x2026) + excerpt.mid(excerpt.indexOf(u' ') + 1);
    if (last < text.size())
        excerpt = excerpt.left(excerpt.lastIndexOf(u' ')) + QChar(0x2026);
    return excerpt.simplified();
}

} // namespace

const std::vector<std::pair<const char*, QStringList>>& HelpLibrary::groups() {
    static const std::vector<std::pair<const char*, QStringList>> all{
        // A topic is a file in each language and its key here.
        {QT_TRANSLATE_NOOP("Help", "Getting started"),
         {QStringLiteral("welcome"), QStringLiteral("documents"), QStringLiteral("tables")}},
        {QT_TRANSLATE_NOOP("Help", "The pages"),
         {QStringLiteral("overview"), QStringLiteral("services"), QStringLiteral("initiatives"),
          QStringLiteral("investments"), QStringLiteral("portfolios"), QStringLiteral("scenarios"),
          QStringLiteral("allocation"), QStringLiteral("analysis"),
          QStringLiteral("reconciliation"), QStringLiteral("settings")}},
        {QT_TRANSLATE_NOOP("Help", "Figures and methods"),
         {QStringLiteral("figures"), QStringLiteral("sums"), QStringLiteral("capital-cost"),
          QStringLiteral("leasing"), QStringLiteral("allocation-methods"),
          QStringLiteral("scenario-sums"), QStringLiteral("changes"), QStringLiteral("net-benefit"),
          QStringLiteral("remaining-room"), QStringLiteral("reconciliation-rules"),
          QStringLiteral("secrecy")}},
        {QT_TRANSLATE_NOOP("Help", "Reference"),
         {QStringLiteral("reports"), QStringLiteral("json"), QStringLiteral("glossary"),
          QStringLiteral("reporting-faults")}},
    };
    return all;
}

QString HelpLibrary::groupTitle(const char* group) {
    return QCoreApplication::translate("Help", group);
}

QStringList HelpLibrary::topics() {
    QStringList all;
    for (const auto& [group, keys] : groups())
        all << keys;
    return all;
}

HelpLibrary::HelpLibrary(const Language& language) : m_language(language) {
    for (const QString& topic : topics())
        m_sources.emplace(topic, readTopic(language.name(), topic));
}

QString HelpLibrary::source(const QString& topic) const {
    const auto found = m_sources.find(topic);
    return found == m_sources.end() ? QString() : found->second;
}

QString HelpLibrary::title(const QString& topic) const {
    static const QRegularExpression first(QStringLiteral("^# +([^{\\n]+)"),
                                          QRegularExpression::MultilineOption);
    return first.match(source(topic)).captured(1).trimmed();
}

QStringList HelpLibrary::anchors(const QString& topic) const {
    QStringList all;
    for (auto match = helpAnchor().globalMatch(source(topic)); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

std::optional<HelpPlace> HelpLibrary::find(const QString& subject) const {
    if (subject.isEmpty())
        return std::nullopt;
    if (m_sources.contains(subject))
        return HelpPlace{subject, {}};
    for (const QString& topic : topics())
        if (source(topic).contains(QStringLiteral("{#%1}").arg(subject)))
            return HelpPlace{topic, subject};
    return std::nullopt;
}

HelpPlace HelpLibrary::placeOf(const QString& link, const QString& fromTopic) {
    QString topic = link.section(u'#', 0, 0);
    if (topic.endsWith(QLatin1String(".md")))
        topic.chop(3);
    return {topic.isEmpty() ? fromTopic : topic, link.section(u'#', 1)};
}

const std::vector<HelpLibrary::Section>& HelpLibrary::sections() const {
    if (!m_sections.empty())
        return m_sections;
    for (const QString& topic : topics()) {
        QTextDocument document;
        write(topic, document, QPalette());
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            if (block.blockFormat().headingLevel() > 0 || m_sections.empty())
                m_sections.push_back({topic, text, {}, block.blockNumber()});
            else if (!text.isEmpty())
                m_sections.back().text += text + u' ';
        }
    }
    return m_sections;
}

std::vector<HelpHit> HelpLibrary::search(const QString& words) const {
    const QStringList wanted = composed(words).simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    std::vector<HelpHit> inHeading;
    std::vector<HelpHit> inText;
    for (const Section& section : sections()) {
        const auto isIn = [](const QString& text) {
            return [&text](const QString& word) { return containsText(text, word); };
        };
        if (!std::ranges::all_of(wanted, isIn(section.heading + u' ' + section.text)))
            continue;
        const HelpHit hit{section.topic, title(section.topic), section.heading,
                          excerptAround(section.text, wanted.front()), section.block};
        (std::ranges::any_of(wanted, isIn(section.heading)) ? inHeading : inText).push_back(hit);
    }
    std::ranges::move(inText, std::back_inserter(inHeading));
    return inHeading;
}

void HelpLibrary::write(const QString& topic, QTextDocument& document,
                        const QPalette& palette) const {
    writeHelp(source(topic), document, palette);
}

} // namespace nytto
