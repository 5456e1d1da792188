// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/questions.h"

#include "app/export/report_year_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace nytto {

namespace {

/// The words of the file choices.
struct Choices {
    Q_DECLARE_TR_FUNCTIONS(window)
};

/// A path as it is, a bare name among the documents.
QString documents(const QString& name) {
    if (QDir::isAbsolutePath(name))
        return name;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

QString withSuffix(const QString& path, const QString& suffix) {
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

Result<QString> Questions::makeDocument(QWidget* parent, const QString& suggestion,
                                        const std::function<Done(const QString&)>& make) {
    QString suggested = suggestion;
    QString problem;
    while (true) {
        const QString path = newDocument(parent, suggested, problem);
        if (path.isEmpty())
            return path;
        const Done made = make(path);
        if (made)
            return path;
        if (made.error().code != ErrorCode::Exists)
            return made.error();
        suggested = path;
        problem = made.error().message;
    }
}

QString DialogQuestions::documentToOpen(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Choices::tr("Open a document"), documents({}),
                                        Choices::tr("Documents (*.nyp)") + QStringLiteral(";;") +
                                            Choices::tr("Documents as JSON (*.json)"));
}

QString DialogQuestions::newDocument(QWidget* parent, const QString& suggestion,
                                     const QString& problem) {
    if (!problem.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, Choices::tr("Where shall the new document be kept?"),
                        problem, QMessageBox::Ok, parent);
        box.setObjectName(QStringLiteral("new-document-problem"));
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    // A document is never overwritten, so the dialog need not ask whether to.
    return withSuffix(
        QFileDialog::getSaveFileName(parent, Choices::tr("Where shall the new document be kept?"),
                                     documents(suggestion), Choices::tr("Documents (*.nyp)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite),
        QStringLiteral(".nyp"));
}

QString DialogQuestions::tablesToWrite(QWidget* parent, const QString& suggestion) {
    const QString workbooks = Choices::tr("Excel workbooks (*.xlsx)");
    const bool asText = suggestion.endsWith(QLatin1String(".csv"));
    QFileDialog dialog(parent, Choices::tr("Export"), QFileInfo(documents(suggestion)).path());
    dialog.setNameFilters(asText ? QStringList{Choices::tr("Tables as text (*.csv)"), workbooks}
                                 : QStringList{workbooks});
    const auto follow = [&dialog, workbooks](const QString& filter) {
        dialog.setDefaultSuffix(filter == workbooks ? QStringLiteral("xlsx")
                                                    : QStringLiteral("csv"));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(dialog.nameFilters().constFirst());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(documents(suggestion));
    return dialog.exec() == QFileDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogQuestions::pdfToWrite(QWidget* parent, const QString& suggestion) {
    return withSuffix(QFileDialog::getSaveFileName(parent, Choices::tr("Save as PDF"),
                                                   documents(suggestion),
                                                   Choices::tr("PDF (*.pdf)")),
                      QStringLiteral(".pdf"));
}

QString DialogQuestions::pictureToWrite(QWidget* parent, const QString& suggestion) {
    const QString drawing = Choices::tr("Drawings that can be enlarged (*.svg)");
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        parent, Choices::tr("Save the chart as a picture"), documents(suggestion),
        Choices::tr("Pictures (*.png)") + QLatin1String(";;") + drawing, &chosen);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return path;
    return withSuffix(path, chosen == drawing ? QStringLiteral(".svg") : QStringLiteral(".png"));
}

bool DialogQuestions::choosePrinter(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> DialogQuestions::yearOf(QWidget* parent, const QString& report,
                                           const std::vector<int>& years, int preset) {
    ReportYearDialog dialog(report, years, preset, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.year()) : std::nullopt;
}

Parting DialogQuestions::partWith(QWidget* parent, const QString& reason) {
    QMessageBox box(QMessageBox::Warning, Choices::tr("Close the document?"), reason,
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("part-with-document"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Choices::tr("What the window shows is lost when the document is closed "
                                       "without a copy."));
    QPushButton* copy = box.addButton(Choices::tr("Save a &copy …"), QMessageBox::AcceptRole);
    QPushButton* without =
        box.addButton(Choices::tr("Close &without a copy"), QMessageBox::DestructiveRole);
    box.setDefaultButton(copy);
    box.exec();
    return box.clickedButton() == copy      ? Parting::SaveCopy
           : box.clickedButton() == without ? Parting::CloseWithout
                                            : Parting::Stay;
}

bool DialogQuestions::loseTexts(QWidget* parent) {
    QMessageBox box(QMessageBox::Warning, Choices::tr("Close the document?"),
                    Choices::tr("Something that you have typed is not stored: it stands in a field "
                                "or a cell that says so."),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("lose-texts"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Choices::tr("It is lost when the document is closed. Everything else is stored."));
    const QPushButton* close =
        box.addButton(Choices::tr("Close and &lose it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == close;
}

void DialogQuestions::openFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace nytto
