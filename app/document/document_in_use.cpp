// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_in_use.h"

#include "app/document/backups_dialog.h"
#include "app/document/backups_table.h"
#include "app/document/document_file.h"
#include "app/document/file_name.h"
#include "app/document/json_file.h"
#include "app/document/questions.h"
#include "app/document/recent_files.h"
#include "app/document/rescued_copies.h"
#include "model/document/empty_document.h"
#include "model/document/next_year.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "views/settings/next_year_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace nytto {

DocumentInUse::DocumentInUse(Questions& questions, const Language& language, QWidget& window)
    : m_questions(questions), m_language(language), m_window(window),
      m_backups(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                    QStringLiteral("/backups"),
                &QDateTime::currentDateTimeUtc) {
    connect(&m_backups, &AutomaticBackups::said, this, &DocumentInUse::said);
}

void DocumentInUse::setLanguage(const Language& language) {
    m_language = language;
    if (isOpen())
        m_document->setLanguage(language);
}

QString DocumentInUse::beside(const QString& name) const {
    return QFileInfo(m_document->path()).dir().filePath(name);
}

bool DocumentInUse::open(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isJsonFile(absolute)) {
        const Result<Contents> contents = readJsonFile(absolute);
        if (!contents)
            Q_EMIT said(contents.error().message);
        return contents && make(QFileInfo(absolute).completeBaseName(), [&] { return contents; });
    }
    if (isOpen() && absolute == m_document->path()) {
        checkFile();
        if (!m_document->orphan())
            return true;
        if (!close()) // another document lies there now
            return false;
    }
    auto document = OpenDocument::open(absolute, m_language);
    if (!document) {
        tellUnopened(absolute, document.error());
        return false;
    }
    if (!close())
        return false;
    m_unopened.clear();
    m_document = std::move(*document);
    m_textsMayGo = false;
    RecentFiles::add(absolute);
    const Settings& settings = m_document->contents().settings();
    RecentFiles::note(absolute, {settings.municipality, settings.firstYear, settings.lastYear(),
                                 QDateTime::currentDateTime()});
    RescuedCopies::forget(absolute);
    m_backups.watch(*m_document);
    m_undo.addStack(&m_document->undoStack());
    m_undo.setActiveStack(&m_document->undoStack());
    Q_EMIT opened();
    return true;
}

void DocumentInUse::choose() {
    if (const QString path = m_questions.documentToOpen(&m_window); !path.isEmpty())
        open(path);
}

void DocumentInUse::makeFromSample(const QString& key) {
    make(key, [&] { return sampleContents(key); });
}

void DocumentInUse::makeEmpty(const QString& municipality, int firstYear, int years) {
    if (make(municipality, [&] { return emptyDocument(municipality, firstYear, years); }))
        Q_EMIT planBegun();
}

bool DocumentInUse::make(const QString& suggestedName,
                         const std::function<Result<Contents>()>& contents) {
    bool mayMake = true;
    const QString path =
        makeNew(fileName(suggestedName, QStringLiteral(".nyp")), [&](const QString& where) -> Done {
            mayMake = mayLeave();
            if (!mayMake)
                return {};
            NYTTO_TRY(first, contents());
            return createDocument(where, first);
        });
    return mayMake && !path.isEmpty() && open(path);
}

bool DocumentInUse::close() {
    if (!mayLeave())
        return false;
    Q_EMIT aboutToClose();
    m_document.reset();
    Q_EMIT closed();
    return true;
}

bool DocumentInUse::mayLeave() {
    Q_EMIT aboutToLeave();
    checkFile();
    if (!isOpen())
        return true;
    if (m_document->mayGo())
        return mayLoseTexts();
    switch (m_questions.partWith(&m_window, m_document->orphan()->message)) {
    case Parting::SaveCopy:
        if (const Copy copy = copyElsewhere(); !copy.path.isEmpty()) {
            Q_EMIT said(copy.message);
            return true;
        }
        return false;
    case Parting::CloseWithout:
        m_document->letGo();
        return true;
    case Parting::Stay:
        break;
    }
    return false;
}

/// What is typed and cannot be stored is nowhere but in the window.
bool DocumentInUse::mayLoseTexts() {
    if (m_textsMayGo || isTypedStored())
        return true;
    m_textsMayGo = m_questions.loseTexts(&m_window);
    return m_textsMayGo;
}

void DocumentInUse::checkFile() {
    if (isOpen())
        m_document->checkFile();
}

QString DocumentInUse::rescue() {
    Q_EMIT aboutToLeave();
    isTypedStored(); // what a document takes that is in no file any more comes along
    checkFile();
    if (!isOpen() || m_document->mayGo())
        return {};
    const QString name =
        tr("%1 (rescued %2).nyp")
            .arg(QFileInfo(m_document->path()).completeBaseName(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    for (const QString& path : {beside(name), own.filePath(name)}) {
        if (!QFileInfo(path).dir().mkpath(QStringLiteral(".")) || !m_document->saveCopy(path))
            continue;
        RecentFiles::add(path);
        RescuedCopies::add({path, m_document->path()});
        return path;
    }
    return {};
}

bool DocumentInUse::letTextsGo() {
    m_textsMayGo = !isTypedStored();
    return m_textsMayGo;
}

bool DocumentInUse::isTypedStored() const {
    return !isOpen() || !m_storeTyped || m_storeTyped();
}

void DocumentInUse::saveCopy() {
    if (const Copy copy = copyElsewhere(); !copy.path.isEmpty())
        Q_EMIT said(copy.message);
}

bool DocumentInUse::goOnWithCopy() {
    const Copy copy = copyElsewhere();
    if (copy.path.isEmpty())
        return false;
    const OpenDocument::Steps steps = m_document->steps();
    if (!open(copy.path))
        return false;
    m_document->goOnFrom(steps);
    Q_EMIT said(tr("%1 You go on in it, and what was done here before can be undone there.")
                    .arg(copy.message));
    return true;
}

/// What goes wrong is said.
QString DocumentInUse::makeNew(const QString& suggestion,
                               const std::function<Done(const QString&)>& make) {
    const auto made = m_questions.makeDocument(&m_window, suggestion, make);
    if (!made)
        Q_EMIT said(made.error().message);
    return made ? *made : QString();
}

DocumentInUse::Copy DocumentInUse::copyElsewhere() {
    const QPointer<QWidget> focused = m_window.focusWidget();
    Q_EMIT aboutToLeave(); // what is being typed comes along
    const QFileInfo file(m_document->path());
    auto held = Copied::Everything;
    const QString path = makeNew(beside(tr("%1 (copy).nyp").arg(file.completeBaseName())),
                                 [&](const QString& where) -> Done {
                                     NYTTO_TRY(copied, m_document->saveCopy(where));
                                     held = copied;
                                     return {};
                                 });
    if (focused)
        focused->setFocus();
    return {path, held == Copied::Everything
                      ? tr("The copy is in %1.").arg(path)
                      : tr("The copy is in %1, without the history from before the document was "
                           "opened, which could no longer be read: nothing is exported from it "
                           "unless secret texts are included.")
                            .arg(path)};
}

void DocumentInUse::tellUnopened(const QString& path, const Error& error) {
    const std::vector<Backup> backups = m_backups.of(path)->list();
    if (backups.empty()) {
        Q_EMIT said(error.message);
        return;
    }
    m_unopened = path;
    const Backup& latest = backups.front();
    const QString what = error.code == ErrorCode::Damaged
                             ? tr("“%1” is damaged.").arg(QFileInfo(path).fileName())
                             : error.message;
    Q_EMIT unopened(tr("%1 Its latest backup is of %2, in the folder %3.")
                        .arg(what, timeOf(latest), QDir::toNativeSeparators(latest.place)),
                    error.message);
}

void DocumentInUse::showBackups() {
    showBackupsOf(isOpen() ? m_document->path() : m_unopened);
}

void DocumentInUse::showBackupsOf(const QString& path) {
    auto* dialog = m_window.findChild<BackupsDialog*>();
    if (dialog && dialog->isVisible() && dialog->path() != path)
        dialog->close();
    if (!dialog || !dialog->isVisible()) { // a closed one is on its way out
        OpenDocument* document =
            isOpen() && m_document->path() == path ? m_document.get() : nullptr;
        dialog = new BackupsDialog(path, document, m_backups, m_questions, m_language, &m_window);
        connect(dialog, &BackupsDialog::said, this, &DocumentInUse::said);
        connect(dialog, &BackupsDialog::openRequested, this, &DocumentInUse::open);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void DocumentInUse::beginNextYear() {
    for (auto* open : m_window.findChildren<NextYearDialog*>())
        open->reject(); // what it offered may no longer hold
    auto* dialog = new NextYearDialog(m_document->contents(), m_language, &m_window);
    connect(dialog, &NextYearDialog::hereRequested, this, &DocumentInUse::beginHere);
    connect(dialog, &NextYearDialog::newDocumentRequested, this, &DocumentInUse::beginInCopy);
    connect(m_document.get(), &QObject::destroyed, dialog, &QDialog::reject);
    dialog->show();
}

void DocumentInUse::beginInCopy(const NextYear& begin) {
    const Settings& settings = m_document->contents().settings();
    const QString name =
        QStringLiteral("%1 %2").arg(settings.municipality, QString::number(settings.firstYear + 1));
    const QString path = makeNew(beside(fileName(name, QStringLiteral(".nyp"))),
                                 [this](const QString& where) -> Done {
                                     NYTTO_CHECK(m_document->saveCopy(where));
                                     return {};
                                 });
    if (!path.isEmpty() && open(path))
        beginHere(begin);
}

void DocumentInUse::beginHere(const NextYear& begin) {
    const Edit edit = nytto::beginNextYear(m_document->contents(), begin, m_language);
    m_document->request(edit);
    if (!isApplied(m_document->contents(), edit))
        return;
    Q_EMIT yearBegun(edit);
    Q_EMIT said(tr("The plan begins with %1 now. Undo takes the whole step back.")
                    .arg(m_document->contents().settings().firstYear));
}

} // namespace nytto

#include "moc_document_in_use.cpp"
