// SPDX-License-Identifier: GPL-3.0-or-later
// A document full of secrets in the window: every page shows them, and nothing that leaves the
// program holds one, unless it is asked for.
#include "model/samples/samples.h"
#include "page_walk.h"
#include "tests/reports/secret_document.h"
#include "views/panels/sheet_preview.h"
#include "views/tables/clipboard_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace nytto;
using namespace nytto::test;

namespace {

bool isSecret(const QString& text) {
    return text.contains(SecretDocument::sign, Qt::CaseInsensitive);
}

/// What stands around a secret in a text.
QString aroundSecret(const QString& text) {
    const qsizetype at = text.indexOf(SecretDocument::sign, 0, Qt::CaseInsensitive);
    return text.mid(std::max<qsizetype>(0, at - 60), 140);
}

std::vector<QTableView*> tablesSeen(const MainWindow& window) {
    std::vector<QTableView*> seen;
    for (QTableView* table : window.findChildren<QTableView*>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
            table->selectionMode() != QAbstractItemView::NoSelection)
            seen.push_back(table);
    return seen;
}

/// All that other programs find on the clipboard once the whole table is copied.
QStringList copied(QTableView& table) {
    QGuiApplication::clipboard()->clear();
    table.selectAll();
    copySelection(table, true);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QStringList texts;
    for (const QString& format : mime->formats())
        texts << QString::fromUtf8(mime->data(format));
    return texts;
}

QStringList shown(const QTableView& table) {
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        texts << table.model()->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                texts << table.model()->index(row, column).data(role).toString();
    }
    return texts;
}

void collect(QStringList& bad, const QString& where, const QStringList& texts) {
    for (const QString& text : texts)
        if (isSecret(text))
            bad << where + QStringLiteral(": ") + aroundSecret(text);
}

} // namespace

class SecretWindowTest : public QObject {
    Q_OBJECT

    const SecretDocument m_secrets{*sampleContents(QStringLiteral("goteborg-2025"))};

    /// The walk through the window of the document, in which a secret row was renamed and one was
    /// removed: the history tells of it.
    std::unique_ptr<PageWalk> started() const {
        auto walk = std::make_unique<PageWalk>(m_secrets.contents, Language::Code::English);
        if (!walk->isReady())
            return walk;
        walk->window().showPage(QStringLiteral("initiatives"));
        GridModel& grid =
            walk->window().findChild<GridView*>(QStringLiteral("initiatives"))->grid();
        const auto rename = [&](const QString& name) {
            const QModelIndex cell = grid.index(0, grid.columnOf(QStringLiteral("name")));
            return grid.setData(cell, name, Qt::EditRole);
        };
        const QString name =
            grid.index(0, grid.columnOf(QStringLiteral("name"))).data(Qt::EditRole).toString();
        rename(QStringLiteral("canary before"));
        rename(name);
        if (const auto removed = grid.removal({1}))
            Q_EMIT grid.editRequested(*removed);
        return walk;
    }

    void everyTable(PageWalk& walk,
                    const std::function<void(const QString& where, QTableView&)>& look) const {
        walk.everyState([&](const QString& where) {
            for (QTableView* table : tablesSeen(walk.window()))
                look(where + u' ' + table->objectName(), *table);
            // The twins of charts.
            for (auto* button : walk.window().findChildren<QAbstractButton*>()) {
                if (!button->isVisible() ||
                    !button->objectName().endsWith(QLatin1String("-as-table")))
                    continue;
                button->click();
                const QString twin = button->objectName().replace(QLatin1String("-as-table"),
                                                                  QLatin1String("-table"));
                for (QTableView* table : tablesSeen(walk.window()))
                    if (table->objectName() == twin)
                        look(where + u' ' + table->objectName(), *table);
                button->click();
            }
        });
    }

private Q_SLOTS:
    void thePagesShowThem() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        int seen = 0;
        everyTable(*walk, [&](const QString&, QTableView& table) {
            for (const QString& text : shown(table))
                seen += isSecret(text) ? 1 : 0;
        });
        QVERIFY(seen > 100);
    }

    void noTableIsCopiedWithThem() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        QStringList bad;
        int copies = 0;
        everyTable(*walk, [&](const QString& where, QTableView& table) {
            const QStringList texts = copied(table);
            copies += texts.isEmpty() ? 0 : 1;
            collect(bad, where, texts);
        });
        QVERIFY(isClean(bad));
        QVERIFY(copies > 40);
    }

    void noPreviewHoldsThem() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        QStringList bad;
        int previews = 0;
        walk->everyState([&](const QString& where) {
            for (const auto* preview : walk->window().findChildren<SheetPreview*>())
                for (const auto* table : preview->findChildren<QTableView*>())
                    if (table->isVisible() && table->model()->rowCount() > 0) {
                        ++previews;
                        collect(bad, where + u' ' + table->objectName(), shown(*table));
                    }
        });
        QVERIFY(isClean(bad));
        QVERIFY(previews > 0);
    }

    void noExportedTableHoldsThem() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        const QTemporaryDir folder;
        QStringList bad;
        int files = 0;
        everyTable(*walk, [&](const QString& where, QTableView& table) {
            auto* action =
                walk->window().findChild<QAction*>(table.objectName() + QStringLiteral("-export"));
            if (!action)
                return;
            walk->answers().toWrite =
                folder.filePath(QStringLiteral("%1.csv").arg(QString::number(++files)));
            walk->answers().suggested.clear();
            action->trigger();
            QFile file(walk->answers().toWrite);
            if (!file.open(QIODevice::ReadOnly))
                bad << where + QStringLiteral(": not written");
            collect(bad, where, {QString::fromUtf8(file.readAll()), walk->answers().suggested});
        });
        QVERIFY(isClean(bad));
        QVERIFY(files > 30);
    }

    void noOfferedNameHoldsThem() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        QStringList bad;
        for (auto* action : walk->window().findChildren<QAction*>())
            if (action->objectName().startsWith(QLatin1String("export"))) {
                walk->answers().suggested.clear();
                action->trigger();
                collect(bad, action->objectName(), {walk->answers().suggested});
            }
        QVERIFY(isClean(bad));
    }

    void whatIsAskedForIsCopied() {
        const auto walk = started();
        QVERIFY(walk->isReady());
        walk->window().findChild<QAction*>(QStringLiteral("include-secret"))->trigger();
        walk->window().showPage(QStringLiteral("initiatives"));
        auto* table = walk->window().findChild<QTableView*>(QStringLiteral("initiatives"));
        QVERIFY(isSecret(copied(*table).join(u'\n')));
    }
};

QTEST_MAIN(SecretWindowTest)
#include "secret_window_test.moc"
