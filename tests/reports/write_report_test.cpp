// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/write_report.h"
#include "tests/reports/formula_cases.h"
#include "tests/reports/sample_report.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

const QByteArray old = "what was here before";

/// A report with one table.
Report oneTable() {
    Report report = sampleReport();
    report.sheets = {report.sheets.back()};
    return report;
}

/// A report with two tables, which are a folder as csv.
Report withTwoTables() {
    Report report = oneTable();
    ReportTable second;
    second.key = text("second");
    second.title = text("Second");
    second.columns = {{text("name"), text("Name"), ColumnType::Text}};
    second.rows = {{text("row"), RowKind::Body, {Cell(text("Förskola"))}}};
    report.sheets.push_back({text("second-sheet"), text("Second"), {second}});
    return report;
}

/// While it lives no file can grow beyond so many bytes: a disk that fills up.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before = {};
};
} // namespace

/// How files come and go, in every format.
class WriteReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void formatsHaveNames_data();
    void formatsHaveNames();
    void anUnknownFormatHasNone();
    void aFileIsWritten_data() { formats(); }
    void aFileIsWritten();
    void anExistingFileIsRefused_data() { formats(); }
    void anExistingFileIsRefused();
    void anExistingFileIsReplacedWhenWanted_data() { formats(); }
    void anExistingFileIsReplacedWhenWanted();
    void aMissingFolderIsSaid_data() { formats(); }
    void aMissingFolderIsSaid();
    void cancellingLeavesWhatWas_data() { formats(); }
    void cancellingLeavesWhatWas();
    void aFullDiskLeavesWhatWas_data() { formats(); }
    void aFullDiskLeavesWhatWas();
    void afaultyReportLeavesWhatWas_data() { formats(); }
    void afaultyReportLeavesWhatWas();
    void controlCharactersAreReplaced_data() { formats(); }
    void controlCharactersAreReplaced();
    void fullRoomForTemporaryFilesIsNoticed();
    void severalTablesMakeAFolder();
    void aFolderIsFilledButNotEmptied();
    void anEarlierReportsTablesGo();
    void whatNoReportWroteStays();
    void aTableKeepsItsPermissions();
    void whatCannotBeATableIsRefused_data();
    void whatCannotBeATableIsRefused();
    void aFullDiskLeavesTheFolder();
    void aFolderWithFoldersIsRefused();
    void theCurrentFolderIsRefused();
    void aProtectedFolderIsRefused();
    void aFileIsNoFolder();
    void aFolderBehindALinkIsFilled();
    void aFolderWithFilesIsRefused();
    void cancellingAFolderLeavesNone();
    void progressGrowsToTheTotal();

private:
    void formats() const;
    QStringList files() const {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString path(const char* name = "out") const { return m_folder->filePath(text(name)); }
    void putOld() const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
    }
    /// A file with the old content.
    void put(const QByteArray& name) const {
        QFile file(path(name.constData()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
    }
    QByteArray content(const QByteArray& name = "out") const {
        QFile file(path(name.constData()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Nothing but the file that was there, as it was.
    void verifyUntouched() const {
        QCOMPARE(files(), QStringList{text("out")});
        QCOMPARE(content(), old);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WriteReportTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void WriteReportTest::formats() const {
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Xlsx, Format::Csv, Format::Json})
        QTest::newRow(qPrintable(formatName(format))) << format;
}

void WriteReportTest::formatsHaveNames_data() {
    formats();
}

void WriteReportTest::formatsHaveNames() {
    QFETCH(Format, format);
    QCOMPARE(formatFromName(QString::fromUtf8(QTest::currentDataTag())), format);
}

void WriteReportTest::anUnknownFormatHasNone() {
    QCOMPARE(formatFromName(text("pdf")), std::nullopt);
}

void WriteReportTest::aFileIsWritten() {
    QFETCH(Format, format);
    const auto written = writeReport(oneTable(), format, path(), false);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, QStringList{path()});
    QCOMPARE(files(), QStringList{text("out")});
    QVERIFY(content().size() > 30);
}

void WriteReportTest::anExistingFileIsRefused() {
    QFETCH(Format, format);
    putOld();
    const auto written = writeReport(oneTable(), format, path(), false);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Exists);
    QVERIFY(written.error().message.contains(path()));
    verifyUntouched();
}

void WriteReportTest::anExistingFileIsReplacedWhenWanted() {
    QFETCH(Format, format);
    putOld();
    QVERIFY(writeReport(oneTable(), format, path(), true).ok());
    QCOMPARE(files(), QStringList{text("out")});
    QVERIFY(!content().contains(old));
}

void WriteReportTest::aMissingFolderIsSaid() {
    QFETCH(Format, format);
    const auto written = writeReport(oneTable(), format, path("none/out"), false);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QCOMPARE(written.error().message,
             text("The folder of %1 does not exist; make it first, or name another.")
                 .arg(path("none/out")));
}

void WriteReportTest::cancellingLeavesWhatWas() {
    QFETCH(Format, format);
    putOld();
    const auto written =
        writeReport(oneTable(), format, path(), true, [](int, int) { return false; });
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    verifyUntouched();
}

void WriteReportTest::aFullDiskLeavesWhatWas() {
    QFETCH(Format, format);
    putOld();
    std::optional<Result<QStringList>> written;
    {
        const SmallDisk disk(25);
        written = writeReport(oneTable(), format, path(), true);
    }
    QVERIFY(!written->ok());
    QCOMPARE(written->error().code, ErrorCode::NoSpace);
    verifyUntouched();
}

void WriteReportTest::afaultyReportLeavesWhatWas() {
    QFETCH(Format, format);
    putOld();
    Report report = oneTable();
    std::get<ReportTable>(report.sheets[0].blocks.back()).rows.front().cells.clear();
    const auto written = writeReport(report, format, path(), true);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    verifyUntouched();
}

/// Documents of earlier versions hold some: one stopped every export.
void WriteReportTest::controlCharactersAreReplaced() {
    QFETCH(Format, format);
    Report report = oneTable();
    const QString bad = text("Drift") + QChar(7) + text("stöd");
    for (QString* each : {&report.title, &report.subject, &report.author, &report.company,
                          &report.program, &report.sheets[0].name})
        *each = bad;
    auto& table = std::get<ReportTable>(report.sheets[0].blocks.back());
    table.title = table.whenEmpty = table.columns[0].title = bad;
    table.notes = {bad};
    Row row = table.rows.front();
    row.key = text("bad");
    row.cells[0] = Cell(bad).noted(bad);
    table.rows.push_back(row);
    report.sheets[0].blocks.push_back(Paragraph{Paragraph::Style::Body, bad});
    ChartData chart;
    chart.key = text("chart");
    chart.title = chart.description = chart.categoryTitle = chart.valueTitle = bad;
    chart.categories = {bad};
    chart.series = {{bad, {Figure(Money::ofOre(100))}, {}}};
    report.sheets[0].blocks.push_back(chart);
    const auto written = writeReport(report, format, path(), false);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));
    if (format != Format::Json)
        return; // the writer of workbooks refuses what is no XML, and its own test reads it
    QVERIFY(content().contains(text("Drift�stöd").toUtf8()));
    QVERIFY(!content().contains("u0007"));
}

/// The workbook itself fits, what it is packed from does not.
void WriteReportTest::fullRoomForTemporaryFilesIsNoticed() {
    const Report report = formulaCases();
    std::optional<Result<QStringList>> written;
    {
        const SmallDisk disk(300'000);
        written = writeReport(report, Format::Xlsx, path(), false);
    }
    QVERIFY(!written->ok());
    QCOMPARE(written->error().code, ErrorCode::NoSpace);
    QCOMPARE(files(), QStringList());
}

void WriteReportTest::severalTablesMakeAFolder() {
    const auto written = writeReport(sampleReport(), Format::Csv, path(), false);
    QVERIFY(written.ok());
    const QDir folder(path());
    QStringList expected;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        expected.append(folder.filePath(name));
    QCOMPARE(*written, expected);
    QCOMPARE(written->front(), path("out/01-about.csv"));
    QCOMPARE(written->back(), path("out/08-remarks.csv")); // what stands below the tables
    QCOMPARE(written->size(), 8);
}

void WriteReportTest::aFolderIsFilledButNotEmptied() {
    QDir().mkdir(path());
    for (const char* name : {"out/mine.txt", "out/01-about.csv"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
    }
    QVERIFY(writeReport(sampleReport(), Format::Csv, path(), true).ok());
    QVERIFY(QFile::exists(path("out/mine.txt")));
    QFile replaced(path("out/01-about.csv"));
    QVERIFY(replaced.open(QIODevice::ReadOnly));
    QVERIFY(replaced.readAll() != old);
}

void WriteReportTest::anEarlierReportsTablesGo() {
    QVERIFY(writeReport(sampleReport(), Format::Csv, path(), false).ok());
    const QStringList before = QDir(path()).entryList(QDir::Files);
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x7750)));
    const auto written = writeReport(withTwoTables(), Format::Csv, path(), true);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));
    QStringList names;
    for (const QString& each : *written)
        names << QFileInfo(each).fileName();
    QCOMPARE(QDir(path()).entryList(QDir::Files), names);
    QVERIFY(before.size() > names.size());
    QCOMPARE(QFile::permissions(path()), QFile::Permissions(0x7750));
    QCOMPARE(files(), QStringList{text("out")});
}

/// Names like those of tables, and tables that somebody has changed.
void WriteReportTest::whatNoReportWroteStays() {
    QVERIFY(writeReport(sampleReport(), Format::Csv, path(), false).ok());
    const QString last = QDir(path()).entryList(QDir::Files).last();
    put("out/" + last.toUtf8());
    put("out/10-mine.csv");
    put("out/99-x.csv");
    QVERIFY(writeReport(withTwoTables(), Format::Csv, path(), true).ok());
    for (const QByteArray& name :
         {last.toUtf8(), QByteArray("10-mine.csv"), QByteArray("99-x.csv")})
        QCOMPARE(content("out/" + name), old);
}

void WriteReportTest::aTableKeepsItsPermissions() {
    const auto written = writeReport(withTwoTables(), Format::Csv, path(), false);
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(written->front(), own));
    QVERIFY(writeReport(withTwoTables(), Format::Csv, path(), true).ok());
    QCOMPARE(QFile::permissions(written->front()) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void WriteReportTest::whatCannotBeATableIsRefused_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("a folder with the name of a table") << text("folder");
    QTest::newRow("a link with the name of a table") << text("link");
    QTest::newRow("a protected table") << text("protected");
}
void WriteReportTest::whatCannotBeATableIsRefused() {
    QFETCH(QString, what);
    const auto written = writeReport(withTwoTables(), Format::Csv, path(), false);
    const QString table = written->front();
    const QByteArray name = "out/" + QFileInfo(table).fileName().toUtf8();
    QVERIFY(QFile::remove(table));
    if (what == text("folder")) {
        QVERIFY(QDir().mkpath(table + QStringLiteral("/sub")));
        put(name + "/sub/precious.txt");
    } else if (what == text("link")) {
        put("elsewhere");
        QVERIFY(QFile::link(path("elsewhere"), table));
    } else {
        put(name);
        QVERIFY(QFile::setPermissions(table, QFile::ReadOwner));
    }
    const auto again = writeReport(withTwoTables(), Format::Csv, path(), true);
    QVERIFY(!again.ok());
    QVERIFY2(again.error().message.contains(QFileInfo(table).fileName()),
             qPrintable(again.error().message));
    if (what == text("folder"))
        QCOMPARE(content(name + "/sub/precious.txt"), old);
    if (what == text("link"))
        QCOMPARE(content("elsewhere"), old);
    if (what == text("protected"))
        QCOMPARE(content(name), old);
}

/// Some tables of the new report fit, not all: none is changed.
void WriteReportTest::aFullDiskLeavesTheFolder() {
    QVERIFY(writeReport(sampleReport(), Format::Csv, path(), false).ok());
    const QDir folder(path());
    QMap<QString, QByteArray> before;
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
        least = std::min(least, file.size());
        most = std::max(most, file.size());
        put("out/" + file.fileName().toUtf8());
        before[file.fileName()] = old;
    }
    QVERIFY(least < most);
    std::optional<Result<QStringList>> written;
    {
        const SmallDisk disk(static_cast<rlim_t>((least + most) / 2));
        written = writeReport(sampleReport(), Format::Csv, path(), true);
    }
    QVERIFY(!written->ok());
    QCOMPARE(written->error().code, ErrorCode::NoSpace);
    QCOMPARE(folder.entryList(QDir::Files), before.keys());
    for (const QString& name : before.keys())
        QCOMPARE(content("out/" + name.toUtf8()), old);
    QCOMPARE(files(), QStringList{text("out")});
}

void WriteReportTest::aFolderWithFoldersIsRefused() {
    QVERIFY(QDir().mkpath(path("out/inner")));
    put("out/01-about.csv");
    const auto written = writeReport(sampleReport(), Format::Csv, path(), true);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY(written.error().message.contains(text("“inner”")));
    QCOMPARE(content("out/01-about.csv"), old);
    QCOMPARE(files(), QStringList{text("out")});
}

void WriteReportTest::theCurrentFolderIsRefused() {
    QDir().mkdir(path());
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(path()));
    const auto written = writeReport(sampleReport(), Format::Csv, text("."), true);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QVERIFY(QDir(path()).isEmpty());
}

void WriteReportTest::aProtectedFolderIsRefused() {
    QDir().mkdir(path());
    put("out/01-about.csv");
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x5555)));
    const auto written = writeReport(sampleReport(), Format::Csv, path(), true);
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x7777)));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QCOMPARE(content("out/01-about.csv"), old);
}

void WriteReportTest::aFileIsNoFolder() {
    putOld();
    const auto written = writeReport(sampleReport(), Format::Csv, path(), true);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::BadInput);
    QCOMPARE(written.error().message,
             text("%1 is a file; several tables need a folder.").arg(path()));
    verifyUntouched();
}

void WriteReportTest::aFolderBehindALinkIsFilled() {
    QVERIFY(QDir().mkpath(path("elsewhere/real")));
    QVERIFY(QFile::link(path("elsewhere/real"), path()));
    const auto written = writeReport(sampleReport(), Format::Csv, path(), true);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));
    QVERIFY(QFileInfo(path()).isSymLink());
    QVERIFY(QFile::exists(path("elsewhere/real/01-about.csv")));
    QCOMPARE(
        QDir(path("elsewhere")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{text("real")});
}

void WriteReportTest::aFolderWithFilesIsRefused() {
    QDir().mkdir(path());
    QFile file(path("out/mine.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = writeReport(sampleReport(), Format::Csv, path(), false);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Exists);
    QCOMPARE(QDir(path()).entryList(QDir::Files), QStringList{text("mine.txt")});
}

void WriteReportTest::cancellingAFolderLeavesNone() {
    const auto written = writeReport(sampleReport(), Format::Csv, path(), false,
                                     [](int done, int) { return done < 3; });
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
}

void WriteReportTest::progressGrowsToTheTotal() {
    QList<int> seen;
    int last = 0;
    const auto written =
        writeReport(formulaCases(), Format::Xlsx, path(), false, [&](int done, int total) {
            seen.append(done);
            last = total;
            return true;
        });
    QVERIFY(written.ok());
    QVERIFY(seen.size() > 5);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.last(), last);
}

QTEST_GUILESS_MAIN(WriteReportTest)
#include "write_report_test.moc"
