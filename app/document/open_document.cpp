// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/open_document.h"

#include "app/document/document_file.h"
#include "model/basics/current_user.h"
#include "model/document/history.h"
#include "model/document/next_year.h"
#include "model/document/plain_edit.h"
#include "reports/report_catalogue.h"

#include <QUndoCommand>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace nytto {

namespace {

/// Milliseconds in which an edit is drawn before the document is copied for a report.
constexpr int drawingTime = 20;
/// Milliseconds in which a document that was opened is drawn before all of its file is looked at.
constexpr int openingTime = 300;

} // namespace

/// One edit on the undo stack. What the document refuses at first never gets there; what it refuses
/// later (a full disk, a file that is away) goes back to where it was, to be tried again.
class EditCommand : public QUndoCommand {
public:
    EditCommand(OpenDocument& document, Edit edit)
        : QUndoCommand(edit.sentence), m_document(document), m_edit(std::move(edit)) {}
    /// One of before, that the document holds when it comes onto the stack.
    static EditCommand* ofBefore(OpenDocument& document, const Edit& edit) {
        auto* command = new EditCommand(document, edit);
        command->m_isApplied = command->m_wasApplied = true;
        return command;
    }
    const Edit& edit() const { return m_edit; }
    /// The document does not hold it, and the stack has yet to move past it.
    void setTakenBack() { m_isApplied = false; }

    void redo() override {
        if (m_isApplied) // an undo failed, and is taken back
            return;
        Edit edit = m_edit;
        if (m_wasApplied) { // an id of its own each time: the history has both
            edit.id = QUuid::createUuid();
            edit.time = QDateTime::currentDateTimeUtc();
        }
        const Done done = m_document.apply(edit);
        m_isApplied = done.ok();
        if (!done && !m_wasApplied)
            setObsolete(true);
        else if (!done)
            goBack(&QUndoStack::undo);
        else if (m_wasApplied)
            Q_EMIT m_document.stepped(edit);
        m_wasApplied = m_wasApplied || done.ok();
        tell(done);
    }
    void undo() override {
        if (!m_isApplied) // a redo failed, and is taken back
            return;
        Edit inverse = m_edit.inverted(QDateTime::currentDateTimeUtc());
        inverse.author = currentUser();
        inverse.sentence = OpenDocument::tr("Undo: %1").arg(m_edit.sentence);
        const Done done = m_document.apply(inverse);
        m_isApplied = !done;
        if (!done)
            goBack(&QUndoStack::redo);
        else
            Q_EMIT m_document.stepped(inverse);
        tell(done);
    }

private:
    /// The stack moves past a command whatever comes of it.
    void goBack(void (QUndoStack::*move)()) {
        QMetaObject::invokeMethod(&m_document.undoStack(), move, Qt::QueuedConnection);
    }
    void tell(const Done& done) {
        if (!done)
            Q_EMIT m_document.failed(done.error().message);
    }

    OpenDocument& m_document;
    Edit m_edit;
    bool m_isApplied = false;
    bool m_wasApplied = false;
};

Result<std::unique_ptr<OpenDocument>> OpenDocument::open(const QString& path,
                                                         const Language& language) {
    NYTTO_TRY(store, openStore(path));
    NYTTO_TRY(document, Document::open(std::move(store)));
    return std::unique_ptr<OpenDocument>(new OpenDocument(path, std::move(document), language));
}

OpenDocument::OpenDocument(QString path, std::unique_ptr<Document> document,
                           const Language& language)
    : m_path(std::move(path)), m_document(std::move(document)), m_language(language) {
    m_reportDelay.setSingleShot(true);
    m_reportDelay.setInterval(drawingTime);
    connect(&m_reportDelay, &QTimer::timeout, this, &OpenDocument::buildReport);
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(openingTime);
    connect(&m_lookDelay, &QTimer::timeout, this, &OpenDocument::beginLook);
    m_lookDelay.start();
    compute();
    connect(m_document.get(), &Document::applied, this, [this] {
        compute();
        Q_EMIT changed();
    });
}

OpenDocument::~OpenDocument() {
    if (m_look)
        m_look->wait();
    Q_EMIT aboutToClose();
}

void OpenDocument::compute() {
    m_reports.clear();
    m_secretTexts.reset();
    m_awaitedReport.clear();
    m_reportDelay.stop();
    m_life = std::make_shared<int>(0);
    m_calculations = std::make_unique<Calculations>(contents());
    m_notes =
        std::make_unique<ValueNotes>(contents(), Secrecy(contents(), m_language, true), m_language);
    m_state.emplace(DocumentState{contents(), *m_calculations, m_language, *m_notes,
                                  [this](const QString& key) { return report(key); }, currentUser(),
                                  m_life, m_withSecret});
}

/// Null until it is built, which begins here.
const Result<Report>* OpenDocument::report(const QString& key) {
    if (const auto found = m_reports.find(key); found != m_reports.end())
        return &found->second;
    m_awaitedReport = key;
    if (!m_task && !m_reportDelay.isActive())
        m_reportDelay.start();
    return nullptr;
}

void OpenDocument::buildReport() {
    if (m_awaitedReport.isEmpty())
        return;
    if (!m_withSecret)
        beginLook();
    if (m_look) // the window stays alive, and goes on when it is over
        return;
    std::optional<SecretTexts> secrets;
    m_taskRemark.clear();
    if (!m_withSecret) {
        const Result<SecretTexts>& read = secretTexts();
        secrets = read ? *read : SecretTexts(contents(), m_language);
        if (!read) // it is only looked at in the window, where all of it can be seen anyway
            m_taskRemark =
                carriesNoPast()
                    ? tr("This document is a copy without the past of its original. What is "
                         "secret now is masked here; what was secret before is not, and nothing "
                         "is exported unless secret texts are included.")
                    : tr("The history of the document cannot be read or trusted. What is "
                         "secret now is masked here; what was secret before is not, and "
                         "nothing is exported unless secret texts are included.");
    }
    m_task = std::make_unique<ReportTask>(contents(), m_awaitedReport,
                                          ReportOptions{0, m_language, m_withSecret},
                                          std::move(secrets));
    m_taskState = m_life;
    connect(m_task.get(), &ReportTask::finished, this, &OpenDocument::keepReport);
    m_task->start();
}

/// A report of a state that is gone is thrown away, and the one that is awaited now begun.
void OpenDocument::keepReport() {
    ReportTask* task = m_task.release();
    task->deleteLater(); // it is the sender of what led here
    if (m_taskState.expired() || task->key() != m_awaitedReport) {
        buildReport();
        return;
    }
    m_reports.emplace(m_awaitedReport, remarked(task->take()));
    m_awaitedReport.clear();
    Q_EMIT reportBuilt();
}

/// With the remark above each sheet.
Result<Report> OpenDocument::remarked(Result<Report> report) const {
    if (report && !m_taskRemark.isEmpty())
        for (Sheet& sheet : report->sheets)
            sheet.blocks.insert(sheet.blocks.begin(),
                                Paragraph{Paragraph::Style::Remark, m_taskRemark});
    return report;
}

/// Only what has come since the last time: the history of a large document is long.
Done OpenDocument::readEarlier() {
    const Revision now = store().revision();
    NYTTO_TRY(entries, historyOfSecrets(store(), m_earlierTo));
    m_earlier.insert(m_earlier.begin(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    m_earlierTo = now;
    return {};
}

bool OpenDocument::carriesNoPast() {
    const auto isGone = store().isPastGone();
    return isGone && *isGone;
}

Result<SecretTexts> OpenDocument::readSecretTexts() {
    if (m_isDamaged)
        return Error{ErrorCode::Damaged,
                     tr("If everything may be seen, choose View, Include secret texts. Nothing "
                        "was copied or written: the history is damaged, and what was secret before "
                        "is not known.")};
    if (carriesNoPast())
        return Error{ErrorCode::Damaged,
                     tr("If everything may be seen, choose View, Include secret texts. Nothing "
                        "was copied or written: this is a copy without the past of its original, "
                        "and what was secret before is not known.")};
    if (const Done read = readEarlier(); !read)
        return Error{read.error().code,
                     tr("If everything may be seen, choose View, Include secret texts. Nothing "
                        "was copied or written: the history cannot be read, and what was secret "
                        "before is not known."),
                     read.error().message};
    SecretTexts texts(contents(), m_language);
    texts.addEarlier(contents(), m_earlier, m_language);
    return texts;
}

const Result<SecretTexts>& OpenDocument::secretTexts() {
    beginLook();
    endLook();
    if (!m_secretTexts)
        m_secretTexts.emplace(readSecretTexts());
    return *m_secretTexts;
}

/// What cannot be read is told by whoever wants it, and looked at again then.
void OpenDocument::beginLook() {
    if (m_hasLooked || m_look)
        return;
    auto look = store().wholeLook();
    if (!look)
        return;
    m_look.reset(QThread::create([this, look = *std::move(look)] {
        const Done done = look();
        m_isLookDamaged = !done && done.error().code == ErrorCode::Damaged;
    }));
    connect(m_look.get(), &QThread::finished, this, [this] {
        endLook();
        if (!m_task)
            buildReport();
    });
    m_look->start();
}

/// Waits for it, if it is not over.
void OpenDocument::endLook() {
    if (!m_look)
        return;
    m_look->wait();
    m_look.release()->deleteLater(); // it may be the sender of what led here
    m_hasLooked = true;
    if (!m_isLookDamaged)
        return;
    m_isDamaged = true;
    m_secretTexts.reset();
    Q_EMIT damaged();
}

void OpenDocument::setLanguage(const Language& language) {
    m_language = language;
    compute();
    checkFile(); // and say it in this language
}

void OpenDocument::setWithSecret(bool withSecret) {
    m_withSecret = withSecret;
    compute();
}

Result<Copied> OpenDocument::saveCopy(const QString& path) {
    const auto copied = m_document->saveCopy(path);
    if (copied && m_orphan)
        letGo();
    return copied;
}

void OpenDocument::checkFile() {
    const Done stored = m_document->checkStored();
    const std::optional<Error> orphan = stored ? std::nullopt : std::optional(stored.error());
    if (orphan == m_orphan)
        return;
    if (!orphan)
        m_isLetGo = false;
    m_orphan = orphan;
    Q_EMIT orphaned();
}

OpenDocument::Steps OpenDocument::steps() const {
    Steps steps;
    for (int at = 0; at < m_undo.count(); ++at)
        steps.edits.push_back(static_cast<const EditCommand*>(m_undo.command(at))->edit());
    steps.done = m_undo.index();
    return steps;
}

void OpenDocument::goOnFrom(const Steps& steps) {
    std::vector<EditCommand*> commands;
    for (const Edit& edit : steps.edits) {
        commands.push_back(EditCommand::ofBefore(*this, edit));
        m_undo.push(commands.back());
    }
    for (EditCommand* command : std::span(commands).subspan(static_cast<std::size_t>(steps.done)))
        command->setTakenBack();
    m_undo.setIndex(steps.done);
}

void OpenDocument::request(const Edit& edit) {
    Edit signedEdit = withPlainBreaks(withoutStaleNotes(contents(), edit));
    signedEdit.author = currentUser();
    signedEdit.time = QDateTime::currentDateTimeUtc();
    m_undo.push(new EditCommand(*this, std::move(signedEdit)));
}

Done OpenDocument::apply(const Edit& edit) {
    Q_EMIT aboutToChange();
    const Done done = m_document->apply(edit);
    if (!done && done.error().code == ErrorCode::RuleBroken)
        return done;
    if (done)
        m_isLetGo = false;
    if (!done || m_orphan || !m_document->isStored())
        checkFile();
    if (done && m_orphan)
        Q_EMIT heldOnly(m_orphan->message);
    return done;
}

} // namespace nytto

#include "moc_open_document.cpp"
