// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;
class QWidget;

namespace nytto {

/// What is to become of a document that is in no file any more.
enum class Parting {
    SaveCopy,
    CloseWithout,
    Stay ///< the user thinks better of leaving it
};

/// Every file choice and question of the window goes through here, so that a test can answer.
class Questions {
public:
    virtual ~Questions() = default;

    // A suggestion is a path, or a name for a file among the user's documents.

    /// Empty when the user thinks better of it.
    virtual QString documentToOpen(QWidget* parent) = 0;
    /// A `problem` is why it could not be made where it was to be: the user is asked again.
    virtual QString newDocument(QWidget* parent, const QString& suggestion,
                                const QString& problem) = 0;
    /// A workbook; a csv file as well where one is suggested. Asks before an existing file is
    /// replaced.
    virtual QString tablesToWrite(QWidget* parent, const QString& suggestion) = 0;
    /// A PDF. Asks before an existing file is replaced.
    virtual QString pdfToWrite(QWidget* parent, const QString& suggestion) = 0;
    /// A PNG or, by its ending, an SVG. Asks before an existing file is replaced.
    virtual QString pictureToWrite(QWidget* parent, const QString& suggestion) = 0;
    /// Which printer, and how; false when the user thinks better of it.
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    /// The year of the report of this title, one of `years`, `preset` as long as nothing is chosen;
    /// nothing when the user thinks better of it.
    virtual std::optional<int> yearOf(QWidget* parent, const QString& report,
                                      const std::vector<int>& years, int preset) = 0;
    /// The document is about to be closed, and the file does not hold it for this reason.
    virtual Parting partWith(QWidget* parent, const QString& reason) = 0;
    /// What is typed in the window could not be stored, and the document is about to be closed:
    /// whether that may be lost.
    virtual bool loseTexts(QWidget* parent) = 0;
    /// Asks with newDocument() where a new document shall be, and again as long as a file of that
    /// name is there. Its path, where `make` has made it; empty when the user thinks better of it.
    Result<QString> makeDocument(QWidget* parent, const QString& suggestion,
                                 const std::function<Done(const QString& path)>& make);
    /// Opens a file in the program that the desktop has for it.
    virtual void openFile(const QString& path) = 0;
};

/// Asks with the desktop's own dialogs.
class DialogQuestions : public Questions {
public:
    QString documentToOpen(QWidget* parent) override;
    QString newDocument(QWidget* parent, const QString& suggestion,
                        const QString& problem) override;
    QString tablesToWrite(QWidget* parent, const QString& suggestion) override;
    QString pdfToWrite(QWidget* parent, const QString& suggestion) override;
    QString pictureToWrite(QWidget* parent, const QString& suggestion) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    std::optional<int> yearOf(QWidget* parent, const QString& report, const std::vector<int>& years,
                              int preset) override;
    Parting partWith(QWidget* parent, const QString& reason) override;
    bool loseTexts(QWidget* parent) override;
    void openFile(const QString& path) override;
};

} // namespace nytto
