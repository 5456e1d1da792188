// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/backups_dialog.h"

#include "app/document/automatic_backups.h"
#include "app/document/backups_table.h"
#include "app/document/open_document.h"
#include "app/document/questions.h"
#include "model/document/edit.h"
#include "views/shared/title_room.h"
#include "views/tables/result_table.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nytto {

namespace {

constexpr int delay = 120; // milliseconds

} // namespace

BackupsDialog::BackupsDialog(const QString& path, OpenDocument* document, AutomaticBackups& backups,
                             Questions& questions, const Language& language, QWidget* parent)
    : QDialog(parent), m_path(path), m_document(document), m_backups(backups),
      m_shelf(backups.of(path)), m_questions(questions), m_language(language),
      m_place(new QLabel(this)),
      m_table(
          new ResultTable(QStringLiteral("backups"), ResultTable::Manner::List, language, this)),
      m_difference(new QLabel(this)), m_delay(new QTimer(this)) {
    setObjectName(QStringLiteral("backups-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(path).fileName()));
    giveTitleRoom(*this);
    build();
    m_delay->setSingleShot(true);
    m_delay->setInterval(delay);
    connect(m_delay, &QTimer::timeout, this, &BackupsDialog::showChosen);
    connect(m_table, &ResultTable::currentKeyChanged, m_delay, qOverload<>(&QTimer::start));
    connect(&m_backups, &AutomaticBackups::taken, this, &BackupsDialog::fill);
    if (m_document) {
        connect(m_document, &OpenDocument::changed, m_delay, qOverload<>(&QTimer::start));
        connect(m_document, &OpenDocument::aboutToClose, this, [this] {
            m_delay->stop();
            m_backups.disconnect(this);
            close();
        });
    }
    m_restore->setVisible(m_document != nullptr);
    fill();
    showChosen();
}

void BackupsDialog::build() {
    for (QLabel* label : {m_place, m_difference}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_place->setObjectName(QStringLiteral("backups-place"));
    m_place->setAccessibleName(tr("Where the backups are"));
    m_difference->setObjectName(QStringLiteral("backups-difference"));
    m_difference->setAccessibleName(tr("What restoring changes"));
    m_difference->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(this);
    m_restore =
        addButton(tr("&Restore"), QStringLiteral("restore-backup"), &BackupsDialog::restore);
    m_restore->setToolTip(tr("The document becomes what it was then. Undo takes that back."));
    m_openCopy =
        addButton(tr("Open as a &copy …"), QStringLiteral("open-backup"), &BackupsDialog::openCopy);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_openCopy, QDialogButtonBox::ActionRole);
    QPushButton* close = addButton(tr("Close"), QStringLiteral("close-backups"), nullptr);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_difference);
    layout->addWidget(m_place);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 28);
}

QPushButton* BackupsDialog::addButton(const QString& text, const QString& name,
                                      void (BackupsDialog::*run)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (run)
        connect(button, &QPushButton::clicked, this, run);
    return button;
}

void BackupsDialog::fill() {
    const bool wasEmpty = m_list.empty();
    m_list = m_shelf->list();
    m_table->setTable(backupsTable(*m_shelf, m_list));
    if (wasEmpty && !m_list.empty())
        m_table->view()->setFocus();
    QStringList folders;
    for (const Backup& backup : m_list)
        folders << QDir::toNativeSeparators(backup.place);
    folders.removeDuplicates();
    m_place->setText(folders.isEmpty()
                         ? QString()
                         : tr("They are kept in %1.").arg(folders.join(QStringLiteral(", "))));
}

std::optional<Backup> BackupsDialog::chosen() const {
    const auto found = std::ranges::find(m_list, m_table->currentKey(), &Backup::key);
    return found == m_list.end() ? std::nullopt : std::optional(*found);
}

Result<Edit> BackupsDialog::restoration(const Backup& backup, Result<Contents> held) const {
    NYTTO_TRY(contents, std::move(held));
    Edit edit = differenceBetween(m_document->contents(), contents);
    edit.sentence = tr("Restore the backup of %1").arg(timeOf(backup));
    NYTTO_CHECK(checkEdit(m_document->contents(), edit));
    return edit;
}

void BackupsDialog::showCopy(const std::optional<Backup>& backup) {
    const Result<Contents> held = backup ? m_shelf->read(*backup) : Result<Contents>(Contents());
    m_openCopy->setEnabled(backup && held);
    if (!backup)
        m_difference->clear();
    else if (held)
        m_difference->setText(tr("“%1” cannot be opened. The backup can: open it as a copy, and "
                                 "go on with that.")
                                  .arg(QFileInfo(m_path).fileName()));
    else
        m_difference->setText(held.error().message);
}

void BackupsDialog::showChosen() {
    const std::optional<Backup> backup = chosen();
    if (!m_document) {
        showCopy(backup);
        return;
    }
    const Result<Edit> edit =
        backup ? restoration(*backup, m_shelf->read(*backup)) : Result<Edit>(Edit());
    const bool isWhole = backup && edit;
    const bool isOther = isWhole && !edit->changes.empty();
    m_openCopy->setEnabled(isWhole);
    m_restore->setEnabled(isOther && m_document->isWritable());
    if (!edit)
        m_difference->setText(edit.error().message);
    else if (isOther)
        m_difference->setText(
            tr("What restoring changes:\n%1").arg(describe(countsOf(*edit), m_language)));
    else
        m_difference->setText(backup ? tr("The document is now as it is in this backup.")
                                     : QString());
}

void BackupsDialog::restore() {
    const std::optional<Backup> backup = chosen();
    if (!backup || !m_document)
        return;
    const Result<Edit> edit = restoration(*backup, m_shelf->restored(*backup));
    if (!edit) {
        m_difference->setText(edit.error().message);
        return;
    }
    m_backups.take(*m_document);
    m_document->request(*edit);
    if (!isApplied(m_document->contents(), *edit))
        return; // the document has said why
    Q_EMIT said(tr("The document is as it was %1. Undo takes that back.").arg(timeOf(*backup)));
    close();
}

void BackupsDialog::openCopy() {
    const std::optional<Backup> backup = chosen();
    if (!backup)
        return;
    const QString name = QFileInfo(m_path).completeBaseName();
    const QString day = backup->time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const auto path = m_questions.makeDocument(
        this, QFileInfo(m_path).dir().filePath(QStringLiteral("%1 %2.nyp").arg(name, day)),
        [&](const QString& where) { return m_shelf->copyTo(*backup, where); });
    if (!path)
        m_difference->setText(path.error().message);
    if (!path || path->isEmpty())
        return;
    const bool isOfOpenDocument = m_document != nullptr;
    Q_EMIT openRequested(*path); // closes an open document, and the dialog with it
    if (!isOfOpenDocument)
        close();
}

} // namespace nytto

#include "moc_backups_dialog.cpp"
