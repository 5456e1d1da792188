// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/own_words.h"

#include "tests/reports/changed_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace nytto::test {

QStringList linesOf(const QStringList& texts) {
    return texts.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
}

QStringList textsIn(const Contents& contents) {
    QStringList texts;
    for (const EntityInfo& info : entityInfos()) {
        contents.forEach(info.index, [&](const void* entity, const QUuid&) {
            for (const FieldInfo& field : info.fields) {
                const Value value = field.get(entity);
                if (const auto* text = std::get_if<QString>(&value); text && text->size() > 1)
                    texts += *text;
            }
        });
    }
    texts = linesOf(texts);
    texts.removeDuplicates();
    std::ranges::sort(texts, std::ranges::greater(), &QString::size);
    return texts;
}

QString translatedPart(QString text, const QStringList& own) {
    for (const QString& part : own)
        text.replace(part, QStringLiteral(" "));
    static const QRegularExpression same(QStringLiteral(
        "\\b(Nyttoportföljen|Status|Scenario|Budget|Index|Plan"  // words of both
        "|Svenska|English"                                       // languages in themselves
        "|Norrtälje kommun"                                      // names
        "|Ctrl|Shift|Alt|Tab|Del|Ins|End|Home|Esc|Return)\\b")); // what stands on the keys
    return text.remove(same);
}

bool hasWords(const QString& text, const QStringList& own) {
    static const QRegularExpression letter(QStringLiteral("[A-Za-zÅÄÖåäö]{2}"));
    return translatedPart(text, own).contains(letter);
}

Contents withoutWords(const Contents& contents) {
    QHash<QString, QString> words;
    return changedRows(contents, [&](AnyEntity& row) {
        for (const FieldInfo& field : row.info().fields) {
            const Value value = valueOf(row, field);
            if (!isText(field) || std::get<QString>(value).isEmpty())
                continue;
            QString& word = words[std::get<QString>(value)];
            if (word.isEmpty())
                word = QStringLiteral("Xq%1").arg(words.size());
            field.set(row.own(), Value(word));
        }
    });
}

} // namespace nytto::test
