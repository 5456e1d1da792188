// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/xlsx_writer.h"
#include "reports/writers/zip_file.h"
#include "tests/reports/sample_report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

namespace {
QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// An archive of one stored file "a" that holds "content", by hand.
QByteArray storedArchive() {
    const auto bytes = [](const char* literal, qsizetype size) {
        return QByteArray(literal, size);
    };
    const QByteArray header =
        bytes("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\x07\0\0\0\x01\0\0\0a", 31);
    const QByteArray entry = bytes("PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\x07\0"
                                   "\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a",
                                   47);
    const QByteArray end = bytes("PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0\x26\0\0\0\0\0", 22);
    return header + "content" + entry + end;
}

/// The same archive with its one file listed so often that the listed sizes exceed the archive.
QByteArray listedOften(const QByteArray& archive) {
    constexpr int times = 40;
    QByteArray bytes = archive.left(38);
    for (int listed = 0; listed < times; ++listed) {
        QByteArray entry = archive.mid(38, 47);
        entry[20] = '\x7f'; // its packed size
        bytes += entry;
    }
    QByteArray end = archive.mid(85);
    end[8] = end[10] = static_cast<char>(times);
    return bytes + end;
}
} // namespace

class ZipFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoredFileIsRead() {
        const auto zip = ZipFile::open(written(storedArchive()));
        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().message));
        QCOMPARE(*zip->read(text("a")), QByteArray("content"));
    }
    void aPackedFileIsRead() {
        const QString path = m_folder.filePath(text("sample.xlsx"));
        QVERIFY(writeXlsx(sampleReport(), path).ok());
        const auto zip = ZipFile::open(path);
        QVERIFY(zip->read(text("xl/workbook.xml"))->endsWith("</workbook>"));
    }
    void aFileThatIsNotInIt() {
        const auto content = ZipFile::open(written(storedArchive()))->read(text("b"));
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, ErrorCode::NotFound);
    }
    void anArchiveThatIsNotThere() {
        const auto zip = ZipFile::open(m_folder.filePath(text("none.zip")));
        QVERIFY(!zip.ok());
        QCOMPARE(zip.error().code, ErrorCode::NotFound);
    }
    void aDamagedArchiveIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = storedArchive();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not an archive");
        QTest::newRow("cut at its end") << whole.chopped(1);
        QTest::newRow("cut at its beginning") << whole.mid(5);
        QTest::newRow("its files share their bytes") << listedOften(whole);
    }
    void aDamagedArchiveIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto zip = ZipFile::open(written(bytes));
        const Error error = zip ? zip->read(text("a")).error() : zip.error();
        QCOMPARE(error.code, ErrorCode::Damaged);
    }
    void aCutFileIsRefused() {
        const QString path = m_folder.filePath(text("cut.xlsx"));
        QVERIFY(writeXlsx(sampleReport(), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // Spoils what is packed first, behind its header and name.
        bytes.replace(60, 40, QByteArray(40, '\xff'));
        const auto zip = ZipFile::open(written(bytes));
        const auto content = zip->read(text("[Content_Types].xml"));
        QVERIFY(!content.ok());
        QCOMPARE(content.error().code, ErrorCode::Damaged);
    }

private:
    QString written(const QByteArray& bytes) const {
        const QString path = m_folder.filePath(text("a.zip"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ZipFileTest)
#include "zip_file_test.moc"
