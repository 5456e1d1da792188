// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/sample_report.h"

namespace nytto {

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Money thousands(int tkr) {
    return Money::ofThousands(tkr);
}

Figure total(const std::vector<Figure>& figures) {
    return *sum(figures);
}

constexpr std::array years = {2025, 2026, 2027};

QString yearKey(int year) {
    return QStringLiteral("y%1").arg(year);
}

std::vector<Column> yearColumns(const char* label) {
    std::vector<Column> columns{{QStringLiteral("what"), text(label)}};
    for (const int year : years)
        columns.push_back({yearKey(year), QString::number(year), ColumnType::Amount});
    columns.push_back({QStringLiteral("sum"), text("Summa tre år"), ColumnType::Amount});
    columns.push_back(
        {QStringLiteral("share"), text("Andel"), ColumnType::Percent, MoneyUnit::Kronor, 1});
    return columns;
}

/// Rows of yearly figures with sums across and down, and the share of the whole.
ReportTable summaryTable() {
    ReportTable table{QStringLiteral("summary"), text("Kostnad per år och slag"),
                      yearColumns("Slag")};
    const std::vector<std::pair<QString, std::vector<Figure>>> parts = {
        {text("Bas: tjänster i dag"),
         {thousands(1'088'976), thousands(1'101'200), thousands(-640)}},
        {text("Pågående insatser"), {thousands(6'000), thousands(2'800), Figure()}},
        {text("Föreslagna insatser"),
         {thousands(20'550), Figure::notApplicable(), thousands(12'345)}},
        {text("Påverkan på förvaltningskostnaden"),
         {Money::ofOre(110'000'050), thousands(-4'300), thousands(0)}}};
    std::vector<std::vector<Figure>> downwards(years.size() + 1);
    for (const auto& [name, figures] : parts) {
        Row row{QStringLiteral("r%1").arg(table.rows.size())};
        row.cells.emplace_back(name);
        for (std::size_t at = 0; at < years.size(); ++at) {
            row.cells.push_back(
                Cell(figures[at]).marked(at == 2 ? CellMark::Assumed : CellMark::Plain));
            downwards[at].push_back(figures[at]);
        }
        downwards.back().push_back(total(figures));
        row.cells.push_back(Cell(total(figures))
                                .with(sumOf({CellRange(table.at(row.key, yearKey(2025)),
                                                       table.at(row.key, yearKey(2027)))})));
        table.rows.push_back(row);
    }
    Row last{QStringLiteral("total"), RowKind::Total, {text("Summering")}};
    for (std::size_t at = 0; at <= years.size(); ++at)
        last.cells.push_back(
            Cell(total(downwards[at])).with(sumOf({*table.body(table.columns[at + 1].key)})));
    const auto share = [&](const Cell& part, const QString& key) {
        const Figure whole = std::get<Figure>(last.cells[1].content);
        return Cell(Rate::ofShare(std::get<Figure>(part.content).amount(), whole.amount()))
            .with(shareOf(table.at(key, yearKey(2025)), table.at(last.key, yearKey(2025))));
    };
    for (Row& row : table.rows)
        row.cells.push_back(share(row.cells[1], row.key));
    last.cells.push_back(share(last.cells[1], last.key));
    table.rows.push_back(last);
    table.notes = {
        text("Beloppen är exakta; raderna visas avrundade och behöver inte gå jämnt upp."),
        text("Där en summa är ej känd är minst en av dess delar det.")};
    return table;
}

ChartData chartOf(const ReportTable& table, ChartKind kind, const char* title) {
    ChartData chart{QStringLiteral("chart-%1").arg(static_cast<int>(kind)),
                    text(title),
                    text("Kostnaden 2025 till 2027 uppdelad på slag; basen är störst alla år."),
                    kind,
                    MoneyUnit::Millions,
                    text("År")};
    for (const int year : years)
        chart.categories.push_back(QString::number(year));
    chart.categoryCells = CellRange(table.heading(yearKey(2025)), table.heading(yearKey(2027)));
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Body)
            continue;
        ChartData::Series series{
            std::get<QString>(row.cells[0].content),
            {},
            CellRange(table.at(row.key, yearKey(2025)), table.at(row.key, yearKey(2027)))};
        for (std::size_t at = 0; at < years.size(); ++at)
            series.values.push_back(std::get<Figure>(row.cells[at + 1].content));
        chart.series.push_back(series);
    }
    return chart;
}

ChartData barsWithoutCells() {
    ChartData chart{QStringLiteral("bars"),
                    text("Nettonytta per insats"),
                    text("Fyra insatser; den första ger mest."),
                    ChartKind::Bars,
                    MoneyUnit::Thousands,
                    text("Insats")};
    chart.categories = {text("Digitalt bevarande"), text("Säker e-post"), text("=1+1"),
                        text("Gemensam datalagerplattform med ett långt namn")};
    chart.series = {
        {text("Nettonytta"), {thousands(12'400), thousands(3'100), thousands(-900), Figure()}}};
    return chart;
}

ReportTable coverTable(const Language& language) {
    ReportTable table{
        QStringLiteral("about"), {}, {{QStringLiteral("what"), {}}, {QStringLiteral("value"), {}}}};
    const std::vector<std::pair<const char*, Cell>> rows = {
        {"Kommun", text("Exempelköpings kommun")},
        {"Prisnivå", Cell(2024)},
        {"Upprättad", Cell(QDate(2024, 5, 31))},
        {"Internränta", Cell(Rate::ofMillionths(25'000)).marked(CellMark::Input)},
        {"Ram", Cell(thousands(30'000)).marked(CellMark::Input).noted(text("Enligt beslut § 12."))},
        {"Antal anställda", Cell(*Quantity::fromPlain(text("52340.5")))},
        {"Till siffrorna", Cell(text("Summering")).leadingTo(QStringLiteral("summary"))}};
    for (const auto& [label, cell] : rows)
        table.rows.push_back(
            {QStringLiteral("r%1").arg(table.rows.size()), RowKind::Body, {text(label), cell}});
    Q_UNUSED(language)
    return table;
}

ReportTable longTable() {
    ReportTable table{QStringLiteral("initiatives"),
                      text("Nya förändringsinsatser"),
                      {{QStringLiteral("number"), text("Nr"), ColumnType::Number},
                       {QStringLiteral("name"), text("Insats")},
                       {QStringLiteral("text"), text("Beskrivning")},
                       {QStringLiteral("cost"), text("Kostnad 2025"), ColumnType::Amount},
                       {QStringLiteral("average"), text("Genomsnittlig påverkan 2025–2027"),
                        ColumnType::Amount, MoneyUnit::Thousands, 1},
                       {QStringLiteral("start"), text("Startdatum"), ColumnType::Date},
                       {QStringLiteral("certainty"), text("Säkerhet")}}};
    std::vector<Figure> costs;
    for (int at = 1; at <= 60; ++at) {
        const Figure cost = at % 13 == 0 ? Figure() : Figure(Money::ofOre(at * 12'345'678));
        costs.push_back(cost);
        table.rows.push_back(
            {QStringLiteral("i%1").arg(at),
             RowKind::Body,
             {at, text("Insats nummer %1").arg(at),
              text("Inför ett gemensamt arbetssätt och byter ut system som saknar stöd. ")
                  .repeated(1 + at % 3),
              Cell(cost).marked(at == 3   ? CellMark::Published
                                : at == 4 ? CellMark::Difference
                                          : CellMark::Plain),
              Figure::notApplicable(), QDate(2025, 1 + at % 12, 1),
              at == 5 ? Cell(text("Uppgiften är hemlig")).marked(CellMark::Secret)
                      : Cell(text("relativt god"))}});
    }
    Row sums{QStringLiteral("total"),
             RowKind::Total,
             {Cell(), text("Summa"), Cell(),
              Cell(total(costs)).with(sumOf({*table.body(QStringLiteral("cost"))})), Cell(), Cell(),
              Cell()}};
    table.rows.push_back(sums);
    return table;
}

Sheet textsSheet() {
    const QString sentence =
        text("Kommunen samlar sina gemensamma tjänster hos en leverantör, och varje förvaltning "
             "betalar efter den nyckel som beslutats för tjänsten. ");
    ReportTable odd{QStringLiteral("odd"),
                    text("Texter som liknar annat"),
                    {{QStringLiteral("text"), text("Text")}}};
    for (const char* words : {"=1+1", "@SUM(A1)", "+46", "-5", "<b>x</b>", "a & b", "_x0041_",
                              "två\nrader", "  blanksteg", "it's \"quoted\"", "åäö – ≠ 😀"})
        odd.rows.push_back(
            {QStringLiteral("t%1").arg(odd.rows.size()), RowKind::Body, {text(words)}});
    return {QStringLiteral("texts"),
            text("3.1 Texter: [utkast] med ett alldeles för långt namn"),
            {Paragraph{Paragraph::Style::Title, text("Texter")},
             Paragraph{Paragraph::Style::Heading, text("Bakgrund & syfte")},
             Paragraph{Paragraph::Style::Body, sentence.repeated(6).trimmed()},
             Paragraph{Paragraph::Style::Body,
                       sentence.repeated(40).trimmed() + u'\n' + sentence.repeated(3).trimmed()},
             Paragraph{Paragraph::Style::Remark, text("Källa: påhittad.")}, odd,
             ReportTable{QStringLiteral("nothing"),
                         text("Pågående insatser"),
                         {{QStringLiteral("a"), text("A")}},
                         {},
                         {},
                         text("Inga pågående insatser kräver kommentar i år.")}}};
}
} // namespace

ReportTable sampleWordsTable(const Language& language) {
    return {QStringLiteral("words"),
            text("Ord"),
            {{QStringLiteral("word"), text("Ord")}},
            {{QStringLiteral("unknown"), RowKind::Body, {language.unknownWord()}},
             {QStringLiteral("not_applicable"), RowKind::Body, {language.notApplicableWord()}}}};
}

std::vector<Report::Name> sampleWordNames() {
    std::vector<Report::Name> names;
    for (const QString& name : {QStringLiteral("unknown"), QStringLiteral("not_applicable")})
        names.push_back({name, {QStringLiteral("words"), name, QStringLiteral("word")}});
    return names;
}

Report sampleReport(Language::Code code) {
    Report report{QStringLiteral("sample"),
                  text("Årlig analys 2025"),
                  text("Prov"),
                  text("Anna Andersson"),
                  text("Exempelköpings kommun & bolag"),
                  text("Nyttoportföljen 1.2.3"),
                  Language(code)};
    const ReportTable summary = summaryTable();
    report.sheets = {
        {QStringLiteral("cover"),
         text("Försättsblad"),
         {Paragraph{Paragraph::Style::Title, text("Årlig analys 2025")},
          Paragraph{Paragraph::Style::Subtitle, text("Exempelköpings kommun")},
          Paragraph{Paragraph::Style::Body,
                    text("Underlag till den strategiska samordningsgruppen, i 2024 års priser före "
                         "indexuppräkning.")},
          coverTable(report.language), ContentsList{text("Innehåll")}}},
        {QStringLiteral("summary"),
         text("Summering"),
         {Paragraph{Paragraph::Style::Title, text("Summering")}, summary,
          chartOf(summary, ChartKind::StackedColumns, "Kostnad per år"),
          chartOf(summary, ChartKind::Lines, "Kostnad per år, linjer"),
          chartOf(summary, ChartKind::Columns, "Kostnad per år, staplar"), barsWithoutCells()}},
        {QStringLiteral("initiatives"),
         text("3 Insatser"),
         {Paragraph{Paragraph::Style::Title, text("3. Nya förändringsinsatser")}, longTable()}},
        textsSheet(),
        {QStringLiteral("glossary"), text("Ordlista"), {sampleWordsTable(report.language)}}};
    report.names = sampleWordNames();
    return report;
}

} // namespace nytto
