// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/secret_sign.h"

#include "model/document/secrecy.h"
#include "model/entities/initiatives/initiative.h"
#include "model/tables/explanation.h"
#include "model/tables/report.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

namespace {

/// Puts the sign before names of secret initiatives; the longest first, for one may begin another.
class NameSigner {
public:
    explicit NameSigner(const Contents& contents) {
        QStringList names;
        for (const Initiative& initiative : contents.all<Initiative>())
            if (initiative.secret && !initiative.name.isEmpty())
                names << QRegularExpression::escape(initiative.name);
        if (names.isEmpty())
            return;
        std::ranges::sort(names, std::ranges::greater(), &QString::size);
        const QString sign = QRegularExpression::escape(secretSign());
        m_names.emplace(
            QStringLiteral("(?<![\\p{L}\\p{N}])(?<!%1)(%2)").arg(sign, names.join(u'|')),
            QRegularExpression::UseUnicodePropertiesOption);
    }
    void sign(QString& text) const {
        if (m_names)
            text.replace(*m_names, secretSign() + QStringLiteral("\\1"));
    }

private:
    std::optional<QRegularExpression> m_names;
};

} // namespace

void signNames(ReportTable& table, const Contents& contents) {
    const NameSigner signer(contents);
    for (Row& row : table.rows)
        for (Cell& cell : row.cells)
            if (auto* text = std::get_if<QString>(&cell.content))
                signer.sign(*text);
    for (QString& note : table.notes)
        signer.sign(note);
}

void signNames(Explanation& explanation, const Contents& contents) {
    const NameSigner signer(contents);
    signer.sign(explanation.title);
    for (Explanation::Term& term : explanation.terms)
        signer.sign(term.name);
}

QString withoutSecretSigns(QString text) {
    return text.remove(secretSign());
}

} // namespace nytto
