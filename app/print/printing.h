// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <QObject>

class QWidget;

namespace nytto {

class DocumentInUse;
struct PrintedDocument;
class Questions;

/// Puts the page that is seen on paper, or into a PDF. Secret texts are left out unless the
/// document's state includes them.
class Printing : public QObject {
    Q_OBJECT

public:
    /// Questions stand before `window`.
    Printing(Questions& questions, DocumentInUse& documents, QWidget& window);

    /// Asks for a printer.
    void print(const QWidget& page, const QString& title);
    /// Asks for a file, whose name is offered.
    void savePdf(const QWidget& page, const QString& title);

Q_SIGNALS:
    void said(const QString& message);
    void written(const QString& message, const QString& path);

private:
    /// Refused where what must be hidden cannot be read.
    Result<PrintedDocument> documentOf(const QWidget& page, const QString& title) const;

    Questions& m_questions;
    DocumentInUse& m_documents;
    QWidget& m_window;
};

} // namespace nytto
