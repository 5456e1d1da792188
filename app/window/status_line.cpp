// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "views/shared/elided_label.h"
#include "views/shared/selectable_label.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace nytto {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_message(new Elided<SelectableLabel>) {
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleDescription(tr("Message"));                     // its name is its text
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // widens no window
    addWidget(m_message, 1);
    m_open = addButton(QStringLiteral("open-result"), tr("Open the file"));
    m_rescue = addButton(QStringLiteral("open-backups"), tr("Backups …"));
    m_undo = addButton(QStringLiteral("undo-removal"), tr("Undo"));
    m_selection = addLabel(QStringLiteral("selection"), tr("Selected cells"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("export-progress"));
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setMaximumWidth(200);
    addPermanentWidget(m_progress);
    m_cancel = addButton(QStringLiteral("cancel-export"), tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_document = addLabel(QStringLiteral("document-state"), tr("Document"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_written); });
    connect(m_rescue, &QPushButton::clicked, this, &StatusLine::backupsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    for (QPushButton* button : {m_open, m_rescue, m_undo})
        button->hide();
    setExporting(false);
}

QLabel* StatusLine::addLabel(const QString& name, const QString& description) {
    auto* label = new Elided<QLabel>;
    label->setObjectName(name);
    label->setAccessibleDescription(description); // its name is its text
    label->setTextFormat(Qt::PlainText);
    addPermanentWidget(label);
    return label;
}

QPushButton* StatusLine::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    addPermanentWidget(button);
    return button;
}

bool StatusLine::isSilent() const {
    return m_message->text().isEmpty();
}

void StatusLine::say(const QString& message) {
    for (QPushButton* button : {m_open, m_rescue, m_undo})
        button->hide();
    m_isOfPlace = false;
    m_isOfThisStep = false;
    m_message->setText(message);
    m_message->setToolTip(message);
}

void StatusLine::sayHere(const QString& message) {
    if (m_isOfThisStep)
        return;
    say(message);
    m_isOfPlace = true;
}

void StatusLine::leavePlace() {
    if (m_isOfPlace)
        say({});
}

void StatusLine::sayWritten(const QString& message, const QString& path) {
    say(message);
    m_written = path;
    m_open->show();
}

void StatusLine::sayUnopened(const QString& message, const QString& reason) {
    say(message);
    m_message->setToolTip(QStringLiteral("%1\n%2").arg(message, reason));
    m_rescue->show();
}

void StatusLine::sayUndoable(const QString& message) {
    say(message);
    m_undo->show();
    m_isOfThisStep = true;
    QTimer::singleShot(0, this, [this] { m_isOfThisStep = false; });
}

void StatusLine::setSelection(const QString& summary) {
    m_selection->setText(summary);
    m_selection->setToolTip(summary);
}

void StatusLine::setDocument(const QString& what) {
    m_document->setText(what);
    m_document->setToolTip(what);
}

void StatusLine::setExporting(bool isExporting) {
    if (isExporting && m_progress->isHidden())
        m_progress->setRange(0, 0); // nobody knows yet how far it is
    m_progress->setVisible(isExporting);
    m_cancel->setVisible(isExporting);
}

void StatusLine::setProgress(int done, int total) {
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

} // namespace nytto

#include "moc_status_line.cpp"
