// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: loading a document, writing an edit, and exporting its annual analysis,
// the sample's and that of made documents by scale. `bareWriter` writes the same cells with nothing
// else; `exportAnalysis` may take at most twice as long: it checks a report that is built, lays it
// out, writes the workbook and reads it again. `buildAndExport` begins at the document, with all
// calculations. In so small a workbook as the sample's, the library's own work on what the bare one
// leaves out (formats, comments, charts) is more than twice the bare one by itself.
#include "model/calculation/reconciliation/reconciliation.h"
#include "model/calculation/scenarios/scenario_summary.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/settings.h"
#include "model/storage/file_store.h"
#include "model/tables/report_options.h"
#include "reports/report_catalogue.h"
#include "reports/writers/write_report.h"
#include "tests/bench/bare_workbook.h"
#include "tests/bench/bench_documents.h"

#include <QDateTime>

#include <benchmark/benchmark.h>

namespace {

using namespace nytto;
using bench::document, bench::fileOf;

Result<Report> analysisOf(const Contents& contents) {
    return reportInfo(QStringLiteral("annual-analysis"))
        ->build(contents,
                {contents.settings().firstYear, Language(Language::Code::Swedish), false});
}

int which(const benchmark::State& state) {
    return static_cast<int>(state.range(0));
}

void load(benchmark::State& state) {
    const QString path = fileOf(which(state));
    for (auto _ : state) {
        const auto store = FileStore::open(path, Access::Read);
        const auto contents = (*store)->read();
        if (!contents || contents->count() != document(which(state)).count())
            state.SkipWithError("the document could not be read");
    }
}

/// One edit of one initiative, on the disk when it returns: it may not depend on the document.
void commitEdit(benchmark::State& state) {
    const auto store = FileStore::open(fileOf(which(state)), Access::Write);
    const auto contents = (*store)->read();
    Initiative before = *contents->all<Initiative>().begin();
    Initiative after = before;
    after.mustDo = !before.mustDo;
    for (auto _ : state) {
        const Edit edit{
            QUuid::createUuid(), {}, QDateTime::currentDateTimeUtc(), {}, {{before, after}}};
        if (!(*store)->commit(edit, (*store)->revision()))
            state.SkipWithError("the edit could not be written");
        std::swap(before, after);
    }
}

void summariseDocument(benchmark::State& state) {
    const Contents& contents = document(which(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(summariseAll(contents, contents.settings().firstYear));
}

void reconcileDocument(benchmark::State& state) {
    const Contents& contents = document(which(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(reconcile(contents));
}

void buildAnalysis(benchmark::State& state) {
    const Contents& contents = document(which(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(analysisOf(contents));
}

void exportAnalysis(benchmark::State& state) {
    const auto report = analysisOf(document(which(state)));
    const QString path = bench::fileCalled(QStringLiteral("analysis.xlsx"));
    for (auto _ : state)
        if (!writeReport(*report, Format::Xlsx, path, true))
            state.SkipWithError("the workbook could not be written");
}

void buildAndExport(benchmark::State& state) {
    const Contents& contents = document(which(state));
    const QString path = bench::fileCalled(QStringLiteral("whole.xlsx"));
    for (auto _ : state)
        if (!writeReport(*analysisOf(contents), Format::Xlsx, path, true))
            state.SkipWithError("the workbook could not be written");
}

void bareWriter(benchmark::State& state) {
    const auto report = analysisOf(document(which(state)));
    const bench::BareWorkbook bare(*report);
    const QString path = bench::fileCalled(QStringLiteral("bare.xlsx"));
    for (auto _ : state)
        if (!bare.write(path))
            state.SkipWithError("the workbook could not be written");
    state.counters["cells"] = static_cast<double>(bare.cellCount());
}

} // namespace

#define DOCUMENTS Arg(0)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond)
BENCHMARK(load)->DOCUMENTS;
BENCHMARK(commitEdit)->DOCUMENTS;
BENCHMARK(summariseDocument)->DOCUMENTS;
BENCHMARK(reconcileDocument)->DOCUMENTS;
BENCHMARK(buildAnalysis)->DOCUMENTS;
BENCHMARK(exportAnalysis)->DOCUMENTS;
BENCHMARK(buildAndExport)->DOCUMENTS;
BENCHMARK(bareWriter)->DOCUMENTS;
