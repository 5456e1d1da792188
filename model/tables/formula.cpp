// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/formula.h"

namespace nytto {

namespace {
/// `pattern` once per reference, with % replaced by its placeholder.
QString each(std::size_t count, const QString& pattern, const QString& separator) {
    QStringList parts;
    for (std::size_t at = 0; at < count; ++at)
        parts += QString(pattern).replace(QLatin1Char('%'), QStringLiteral("{%1}").arg(at));
    return parts.join(separator);
}

/// The placeholders, separated by commas.
QString all(std::size_t count) {
    return each(count, QStringLiteral("%"), QStringLiteral(","));
}

/// How many cells hold the word of this name.
QString countOfWord(std::size_t count, const QString& name) {
    return each(count, QStringLiteral("COUNTIF(%,") + name + QLatin1Char(')'), QStringLiteral("+"));
}

QString unknownCount(std::size_t count) {
    return countOfWord(count, QStringLiteral("unknown"));
}

/// A per cent: unknown where the base is, n/a where there is none, else what the part says.
QString ofBase(const QString& base, const QString& part, const QString& rate) {
    return QStringLiteral("IF(%1=unknown,unknown,IF(COUNT(%1)=0,not_applicable,"
                          "IF(%1=0,not_applicable,IF(%2=unknown,unknown,"
                          "IF(COUNT(%2)=0,not_applicable,%3)))))")
        .arg(base, part, rate);
}
} // namespace

const QStringList& formulaFunctions() {
    static const QStringList functions = {
        QStringLiteral("SUM"),   QStringLiteral("SUMIFS"),  QStringLiteral("SUMPRODUCT"),
        QStringLiteral("COUNT"), QStringLiteral("COUNTIF"), QStringLiteral("INDEX"),
        QStringLiteral("MATCH"), QStringLiteral("IF"),      QStringLiteral("AND"),
        QStringLiteral("OR"),    QStringLiteral("ABS"),     QStringLiteral("MIN"),
        QStringLiteral("MAX"),   QStringLiteral("ROUND"),   QStringLiteral("ISPMT"),
        QStringLiteral("PMT"),   QStringLiteral("NPV"),     QStringLiteral("IRR"),
    };
    return functions;
}

Formula sumOf(const std::vector<CellRange>& ranges, int decimals) {
    if (ranges.empty())
        return {QStringLiteral("0"), {}};
    const std::size_t count = ranges.size();
    const QString cells = all(count);
    return {QStringLiteral("IF(%1>0,unknown,IF(AND(COUNT(%2)=0,%3>0),not_applicable,"
                           "ROUND(SUM(%2),%4)))")
                .arg(unknownCount(count), cells,
                     countOfWord(count, QStringLiteral("not_applicable")),
                     QString::number(decimals)),
            ranges};
}

Formula knownPartOf(const std::vector<CellRange>& ranges, int decimals) {
    if (ranges.empty())
        return {QStringLiteral("0"), {}};
    return {QStringLiteral("ROUND(SUM(%1),%2)").arg(all(ranges.size()), QString::number(decimals)),
            ranges};
}

Formula unknownCountOf(const std::vector<CellRange>& ranges) {
    if (ranges.empty())
        return {QStringLiteral("0"), {}};
    return {unknownCount(ranges.size()), ranges};
}

Formula differenceOf(const CellReference& a, const CellReference& b) {
    return {QStringLiteral("IF(OR({0}=unknown,{1}=unknown),unknown,"
                           "IF(OR({0}=not_applicable,{1}=not_applicable),not_applicable,"
                           "ROUND({0}-{1},2)))"),
            {a, b}};
}

Formula productOf(const CellReference& amount, const CellReference& factor) {
    return {QStringLiteral("IF(OR({0}=unknown,{1}=unknown),unknown,"
                           "IF(OR({0}=not_applicable,{1}=not_applicable),not_applicable,"
                           "ROUND({0}*{1},2)))"),
            {amount, factor}};
}

Formula shareOf(const CellReference& part, const CellReference& whole) {
    return {
        ofBase(QStringLiteral("{1}"), QStringLiteral("{0}"), QStringLiteral("ROUND({0}/{1},6)")),
        {part, whole}};
}

Formula changeOf(const CellReference& before, const CellReference& after) {
    return {ofBase(QStringLiteral("{0}"), QStringLiteral("{1}"),
                   QStringLiteral("ROUND(ROUND({1}-{0},2)/ABS({0}),6)")),
            {before, after}};
}

Formula relativeChangeOf(const CellReference& change, const CellReference& base) {
    return {ofBase(QStringLiteral("{1}"), QStringLiteral("{0}"),
                   QStringLiteral("ROUND({0}/ABS({1}),6)")),
            {change, base}};
}

Formula copyOf(const CellReference& cell) {
    Formula copy{QStringLiteral("{0}"), {}};
    copy.references.emplace_back(cell);
    return copy;
}

Formula meanOf(const std::vector<CellRange>& ranges) {
    if (ranges.empty())
        return {QStringLiteral("not_applicable"), {}};
    return {QStringLiteral("IF(%1>0,unknown,IF(COUNT(%2)=0,not_applicable,"
                           "ROUND(ROUND(SUM(%2),2)/COUNT(%2),2)))")
                .arg(unknownCount(ranges.size()), all(ranges.size())),
            ranges};
}

Formula checkEqual(const CellReference& a, const CellReference& b) {
    return {QStringLiteral("IF(COUNT({0},{1})=2,IF(ABS({0}-{1})<0.005,0,1),"
                           "IF(COUNT({0},{1})=1,1,IF({0}={1},0,1)))"),
            {a, b}};
}

} // namespace nytto
