// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/automatic_backups.h"
#include "app/document/document_file.h"
#include "app/document/open_document.h"
#include "model/basics/language.h"
#include "model/entities/settings.h"
#include "model/samples/samples.h"
#include "model/storage/backups.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nytto;

class AutomaticBackupsTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<AutomaticBackups> m_backups;
    std::unique_ptr<OpenDocument> m_document;

    QString path() const { return m_folder->filePath(QStringLiteral("budget.nyp")); }
    void open() {
        m_document =
            std::move(OpenDocument::open(path(), Language(Language::Code::Swedish))).value();
        m_backups->watch(*m_document);
    }
    void edit(const QString& municipality) {
        const Settings before = m_document->contents().settings();
        Settings after = before;
        after.municipality = municipality;
        m_document->request({QUuid::createUuid(), {}, {}, municipality, {{before, after}}});
    }
    /// What was the municipality in each backup, the latest first, when all are written?
    QStringList backedUp() const {
        QStringList names;
        for (const Backup& backup :
             Backups(path(), m_folder->filePath(QStringLiteral("own"))).list(m_now))
            names << readWholeDocument(backup.key)->settings().municipality;
        return names;
    }

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
        m_backups = std::make_unique<AutomaticBackups>(m_folder->filePath(QStringLiteral("own")),
                                                       [this] { return m_now; });
        auto contents = sampleContents(QStringLiteral("norrtalje-2019"));
        Settings settings = contents->settings();
        settings.municipality = QStringLiteral("Första");
        contents->replace(settings);
        QVERIFY(createDocument(path(), *contents).ok());
        open();
    }
    void cleanup() {
        m_document.reset();
        m_backups.reset();
    }

    void lookingLeavesNothing() {
        m_document.reset();
        m_backups.reset();
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral(".backups")));
    }
    void theStateBeforeTheFirstEditIsKept() {
        edit(QStringLiteral("Andra"));
        edit(QStringLiteral("Tredje"));
        QTRY_COMPARE(backedUp(), QStringList{QStringLiteral("Första")});
    }
    void anotherEachHourOfWork() {
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(3599);
        edit(QStringLiteral("Tredje"));
        m_now = m_now.addSecs(1);
        edit(QStringLiteral("Fjärde"));
        m_now = m_now.addSecs(60);
        edit(QStringLiteral("Femte"));
        QTRY_COMPARE(backedUp(), (QStringList{QStringLiteral("Tredje"), QStringLiteral("Första")}));
    }
    /// There was none for the hour to come.
    void aClockThatWasSetBackHoldsNothingUp() {
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(-2 * 3600);
        edit(QStringLiteral("Tredje"));
        m_now = m_now.addSecs(60);
        edit(QStringLiteral("Fjärde"));
        QTRY_COMPARE(backedUp(), (QStringList{QStringLiteral("Andra"), QStringLiteral("Första")}));
    }
    void theLastStateIsKeptWhenItCloses() {
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(60);
        m_document.reset();
        m_backups.reset();
        QCOMPARE(backedUp(), (QStringList{QStringLiteral("Andra"), QStringLiteral("Första")}));
    }
    void theNextSessionNeedsNoOther() {
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(60);
        m_document.reset();
        m_now = m_now.addSecs(60);
        open();
        edit(QStringLiteral("Tredje"));
        m_now = m_now.addSecs(60);
        QSignalSpy taken(m_backups.get(), &AutomaticBackups::taken);
        m_backups->take(*m_document);
        QVERIFY(taken.wait() || !taken.isEmpty());
        QTRY_COMPARE(backedUp(), (QStringList{QStringLiteral("Tredje"), QStringLiteral("Andra"),
                                              QStringLiteral("Första")}));
    }
    void undoIsAnEditToo() {
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(3600);
        m_document->undoStack().undo();
        QTRY_COMPARE(backedUp(), (QStringList{QStringLiteral("Andra"), QStringLiteral("Första")}));
    }
    void whyThereIsNoneIsSaid() {
        for (const QString& folder :
             {path() + QStringLiteral(".backups"), m_folder->filePath(QStringLiteral("own"))}) {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QSignalSpy said(m_backups.get(), &AutomaticBackups::said);
        edit(QStringLiteral("Andra"));
        QTRY_COMPARE(said.size(), 1);
        const QString sentence = said.at(0).at(0).toString();
        QVERIFY2(sentence.contains(path() + QStringLiteral(".backups")), qPrintable(sentence));
        QCOMPARE(m_document->contents().settings().municipality, QStringLiteral("Andra"));
    }
    void whereTheyAreInsteadIsSaidOnce() {
        QFile file(path() + QStringLiteral(".backups"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QSignalSpy said(m_backups.get(), &AutomaticBackups::said);
        edit(QStringLiteral("Andra"));
        m_now = m_now.addSecs(4000);
        edit(QStringLiteral("Tredje"));
        QTRY_COMPARE(backedUp(), (QStringList{QStringLiteral("Andra"), QStringLiteral("Första")}));
        QTRY_COMPARE(said.size(), 1);
        const QString folder =
            Backups(path(), m_folder->filePath(QStringLiteral("own"))).otherPlace();
        QVERIFY2(said.at(0).at(0).toString().contains(folder),
                 qPrintable(said.at(0).at(0).toString()));
    }
};

QTEST_GUILESS_MAIN(AutomaticBackupsTest)
#include "automatic_backups_test.moc"
