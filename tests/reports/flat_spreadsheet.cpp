// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/flat_spreadsheet.h"

#include <QDate>
#include <QFile>
#include <QXmlStreamReader>

namespace nytto::recalculation {

namespace {
constexpr int mostRepeats = 1000; // what is repeated more often is the empty rest of a sheet

class FlatReader {
public:
    FlatReader(QIODevice* device, Workbook& workbook) : m_xml(device), m_workbook(workbook) {}

    QString run() {
        if (m_xml.readNextStartElement())
            descendTo(QStringLiteral("spreadsheet"));
        if (m_xml.hasError())
            return m_xml.errorString();
        return m_workbook.sheetNames.isEmpty() ? QStringLiteral("no sheets") : QString();
    }

private:
    /// Looks for the spreadsheet below the current element.
    void descendTo(const QString& name) {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == name)
                readSheets();
            else if (m_xml.name() == QLatin1String("body"))
                descendTo(name);
            else
                m_xml.skipCurrentElement();
        }
    }
    void readSheets() {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("table")) {
                m_xml.skipCurrentElement();
                continue;
            }
            m_workbook.sheetNames.append(attribute("name"));
            m_row = 0;
            readRows();
        }
    }
    void readRows() {
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("table-row"))
                readRow();
            else if (name == QLatin1String("table-header-rows") ||
                     name == QLatin1String("table-rows") ||
                     name == QLatin1String("table-row-group"))
                readRows();
            else
                m_xml.skipCurrentElement();
        }
    }
    void readRow() {
        const int repeats = count("number-rows-repeated");
        int column = 0;
        while (m_xml.readNextStartElement()) {
            const int times = count("number-columns-repeated");
            const Value value = readCell();
            if (value.kind != Value::Kind::Empty || !value.formula.isEmpty())
                fill(value, column, std::min(times, mostRepeats), std::min(repeats, mostRepeats));
            column += times;
        }
        m_row += repeats;
    }
    void fill(const Value& value, int column, int columns, int rows) {
        const int sheet = static_cast<int>(m_workbook.sheetNames.size()) - 1;
        for (int row = 0; row < rows; ++row) {
            for (int at = 0; at < columns; ++at)
                m_workbook.set(sheet, m_row + row, column + at, value);
        }
    }
    Value readCell() {
        Value value;
        value.formula = attribute("formula");
        const QString type = attribute("value-type");
        const bool isError = m_xml.attributes().value(QStringLiteral("calcext:value-type")) ==
                             QLatin1String("error");
        const double number = attribute("value").toDouble();
        const QDate date = QDate::fromString(attribute("date-value").left(10), Qt::ISODate);
        // Given where the number format shows the text otherwise than it is.
        const QString plain = attribute("string-value");
        const QString shown = readParagraphs();
        const QString words = plain.isEmpty() ? shown : plain;
        if (isError) {
            value.kind = Value::Kind::Error;
        } else if (type == QLatin1String("string")) {
            value.kind = words.isEmpty() ? Value::Kind::Empty : Value::Kind::Text;
        } else if (!type.isEmpty()) {
            value.kind = Value::Kind::Number;
            value.number =
                date.isValid() ? static_cast<double>(QDate(1899, 12, 30).daysTo(date)) : number;
        }
        value.text = words;
        return value;
    }
    /// The paragraphs of a cell, without its comment, pictures and charts.
    QString readParagraphs() {
        QStringList lines;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("p"))
                lines.append(readInline());
            else
                m_xml.skipCurrentElement();
        }
        return lines.join(u'\n');
    }
    QString readInline() {
        QString words;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return words;
            if (token == QXmlStreamReader::Characters)
                words += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("s"))
                words += QString(count("c"), u' ');
            else if (m_xml.name() == QLatin1String("tab"))
                words += u'\t';
            else if (m_xml.name() == QLatin1String("line-break"))
                words += u'\n';
            words += readInline();
        }
        return words;
    }

    /// By its local name: no cell has two of the same in the namespaces we read.
    QString attribute(const char* name) const {
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            if (attribute.name() == QLatin1String(name))
                return attribute.value().toString();
        }
        return {};
    }
    int count(const char* name) const { return std::max(1, attribute(name).toInt()); }

    QXmlStreamReader m_xml;
    Workbook& m_workbook;
    int m_row = 0;
};
} // namespace

QString readFlatSpreadsheet(const QString& path, Workbook& workbook) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + QStringLiteral(": ") + file.errorString();
    const QString error = FlatReader(&file, workbook).run();
    return error.isEmpty() ? QString() : path + QStringLiteral(": ") + error;
}

} // namespace nytto::recalculation
