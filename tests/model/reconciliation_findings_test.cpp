// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/language.h"
#include "model/calculation/reconciliation/finding.h"
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/entities/reconciliation/published.h"
#include "model/samples/samples.h"

#include <QFile>
#include <QTest>

using namespace nytto;

namespace {

const Language english(Language::Code::English);

QString text(const Figure& figure) {
    return figure.isAmount()    ? figure.amount().toPlain()
           : figure.isUnknown() ? QStringLiteral("unknown")
                                : QStringLiteral("n/a");
}

/// Everything that a finding tells, a line; and a line for each part that it names.
QStringList told(const Finding& finding, const Contents& contents) {
    QStringList lines{QStringList{
        nameOf(finding.rule, english), nameOf(finding.kind, english),
        placeOf(finding, contents, english), text(finding.published), text(finding.computed),
        finding.known.toPlain(), finding.difference.toPlain(), describe(finding, contents, english)}
                          .join(QStringLiteral(" | "))};
    for (const FindingPart& part : finding.parts)
        lines << QStringLiteral("    %1 %2 %3 %4")
                     .arg(nameOf(part, contents, english), text(part.figure),
                          part.year ? QString::number(*part.year) : QString(),
                          part.derived ? QStringLiteral("derived") : QString())
                     .trimmed()
                     .prepend(QStringLiteral("    "));
    return lines;
}

QString allTold(const Contents& contents, bool withParts) {
    const Result<Reconciliation> found = reconcile(contents);
    if (!found)
        return found.error().message;
    QStringList lines;
    for (const auto* findings : {&found->findings, &found->agreements})
        for (const Finding& finding : *findings)
            lines << (withParts ? told(finding, contents) : told(finding, contents).mid(0, 1));
    return lines.join(u'\n') + u'\n';
}

/// What was published, with so many öre more everywhere.
Contents raised(const Contents& published, std::int64_t ore) {
    Contents contents = published;
    for (PublishedFigure figure : published.all<PublishedFigure>())
        if (ore != 0 && figure.figure.isAmount()) {
            figure.figure = Figure(Money::ofOre(figure.figure.amount().ore() + ore));
            contents.replace(figure);
        }
    return contents;
}

} // namespace

/// What the program finds in the published samples, all of it, and in published figures that are a
/// little off: agreements become rounding, and rounding becomes a difference. The known answers
/// are tests/fixtures/findings; NYTTO_WRITE_FIXTURE=1 writes them anew, to be read before they are
/// committed.
class ReconciliationFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findings_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<qint64>("ore");
        for (const char* sample : {"goteborg-2025", "norrtalje-2019"})
            for (const qint64 ore : {0, 1, 50'000}) {
                const QByteArray name = QByteArray(sample) + ", " + QByteArray::number(ore);
                QTest::newRow(name + " öre more") << QString::fromLatin1(sample) << ore;
            }
    }
    void findings() {
        QFETCH(QString, sample);
        QFETCH(qint64, ore);
        const Contents contents = raised(*sampleContents(sample), ore);
        QFile file(QStringLiteral(NYTTO_SOURCE_DIR "/tests/fixtures/findings/%1-%2.txt")
                       .arg(sample)
                       .arg(ore));
        const QByteArray found = allTold(contents, ore == 0).toUtf8();
        if (qEnvironmentVariableIsSet("NYTTO_WRITE_FIXTURE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(found), found.size());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(found).split(u'\n'),
                 QString::fromUtf8(file.readAll()).split(u'\n'));
    }
};

QTEST_GUILESS_MAIN(ReconciliationFindingsTest)
#include "reconciliation_findings_test.moc"
