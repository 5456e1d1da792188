// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The places where the program takes in what nobody vouches for. Each function hands it the bytes
/// there and says what is wrong with what came of it; empty where all is well. Not to come back, to
/// take longer than ten seconds or more than a gigabyte is wrong as well. The same functions serve
/// the fuzzers and, on what those have found, `fuzz_findings_test`.
namespace nytto::fuzz {

/// `load`: a document as JSON. What is read is written and read back to the same.
QString jsonLoad(const QByteArray& bytes);
/// A file "*.nyp". Reading leaves it as it was, and an edit of what could be read can be read back.
QString documentOpen(const QByteArray& bytes);
/// A number, an amount or another value as a person types it: the first three bytes choose the
/// language, the unit and the field, the rest is the text. What is read is shown as a text that is
/// read back to the same.
QString numberInput(const QByteArray& bytes);
/// Cells from the clipboard. Copied out and pasted again they are the same.
QString clipboard(const QByteArray& bytes);
/// The check of a workbook that was just written.
QString zipCheck(const QByteArray& bytes);
/// A command line, an argument a line, in a folder that holds a document and a JSON text. Slashes
/// are taken out of it, so that nothing outside of the folder can be named.
QString commandLine(const QByteArray& bytes);

struct Entry {
    const char* name; ///< of the fuzzer and of its folders
    QString (*run)(const QByteArray& bytes);
};
constexpr Entry entries[] = {
    {"json_load", jsonLoad},  {"document_open", documentOpen}, {"number_input", numberInput},
    {"clipboard", clipboard}, {"zip_check", zipCheck},         {"command_line", commandLine},
};

} // namespace nytto::fuzz
