// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/secret_sign.h"

#include "model/document/secrecy.h"
#include "model/entities/initiatives/initiative.h"
#include "model/tables/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace nytto {

QString secretSign() {
    return QCoreApplication::translate("InitiativeColumns", "[secret] ");
}

QString secretSign(const Initiative* initiative) {
    return initiative && initiative->secret ? secretSign() : QString();
}

QString secretSign(const Contents& contents, Id<Initiative> initiative) {
    return secretSign(contents.find(initiative));
}

QString signedName(const Initiative& initiative) {
    return secretSign(&initiative) + initiative.name;
}

QString signedNameOf(const DocumentState& state, const EntityRef& ref) {
    const auto entity = state.contents.find(ref);
    if (!entity)
        return {};
    const bool isSecret = Secrecy(state.contents, state.language, false).masks(ref);
    return (isSecret ? secretSign() : QString()) + nameOf(*entity);
}

void signNames(ReportTable& table, const Contents& contents) {
    QStringList names;
    for (const Initiative& initiative : contents.all<Initiative>())
        if (initiative.secret && !initiative.name.isEmpty())
            names << initiative.name;
    if (names.isEmpty())
        return;
    const auto sign = [&names](QString& text) {
        for (const QString& name : names)
            for (qsizetype at = text.indexOf(name); at >= 0;
                 at = text.indexOf(name, at + name.size()))
                if (!QStringView(text).left(at).endsWith(secretSign())) {
                    text.insert(at, secretSign());
                    at += secretSign().size();
                }
    };
    for (Row& row : table.rows)
        for (Cell& cell : row.cells)
            if (auto* text = std::get_if<QString>(&cell.content))
                sign(*text);
    std::ranges::for_each(table.notes, sign);
}

QString withoutSecretSigns(QString text) {
    return text.remove(secretSign());
}

} // namespace nytto
