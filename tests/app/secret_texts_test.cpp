// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window of a document with secret rows.
#include "tests/app/page_window.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QTabWidget>
#include <QTableView>

using namespace nytto;
using namespace nytto::test;

namespace {

const QString secretName = QStringLiteral("Hemligt lås");
const QString publicName = QStringLiteral("Stadenövergripande säkerhetsåtgärder (sekretess)");

/// The initiatives of a sample, of which one has a secret name now.
struct SecretWindow : PageWindow {
    SecretWindow() : PageWindow("goteborg-2025", "initiatives") {
        GridView& initiatives = table("initiatives");
        secretRow = rowOf(QStringLiteral("6"));
        type(initiatives, secretRow, column(initiatives, "name"), secretName);
    }
    int rowOf(const QString& number) const {
        const GridView& initiatives = table("initiatives");
        for (int row = 0; row < initiatives.model()->rowCount(); ++row)
            if (shown(initiatives, row, "number") == number)
                return row;
        return -1;
    }
    QString copied(int row) {
        GridView& initiatives = table("initiatives");
        initiatives.setCurrentIndex(initiatives.model()->index(row, column(initiatives, "name")));
        trigger("initiatives-copy");
        return QGuiApplication::clipboard()->text().trimmed();
    }
    QString exported(const QTemporaryDir& folder, const QString& name) {
        answers().toWrite = folder.filePath(name);
        trigger("initiatives-export");
        QFile file(answers().toWrite);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    int secretRow = -1;
};

} // namespace

class SecretTextsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theMarkIsOnEveryPage_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("field");
        QTest::newRow("portfolios")
            << QStringLiteral("portfolios") << QStringLiteral("portfolio-initiatives")
            << QStringLiteral("name");
        QTest::newRow("scenarios")
            << QStringLiteral("scenarios") << QStringLiteral("scenario-members")
            << QStringLiteral("initiative");
        QTest::newRow("published figures")
            << QStringLiteral("scenarios") << QStringLiteral("scenario-published")
            << QStringLiteral("initiative");
    }
    void theMarkIsOnEveryPage() {
        QFETCH(QString, page);
        QFETCH(QString, table);
        QFETCH(QString, field);
        SecretWindow window;
        window.window().showPage(page);
        const GridView& shown = window.table(qPrintable(table));
        for (auto* tabs : window.window().findChildren<QTabWidget*>())
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->widget(tab)->isAncestorOf(&shown))
                    tabs->setCurrentIndex(tab);
        const int column = shown.grid().columnOf(field);
        QStringList names;
        for (int row = 0; row < shown.model()->rowCount(); ++row)
            names << PageWindow::shown(shown, row, column);
        QVERIFY2(names.contains(QStringLiteral("[secret] ") + secretName),
                 qPrintable(names.join(u'\n')));
    }

    void aSecretNameNeverStandsWithoutItsMark() {
        SecretWindow window;
        QVERIFY(window.isReady());
        QStringList bare;
        int marked = 0;
        const auto look = [&](const QWidget& where, QString text) {
            marked += static_cast<int>(text.count(QStringLiteral("[secret] ") + secretName));
            text.remove(QStringLiteral("[secret] ") + secretName);
            if (text.contains(secretName))
                bare << where.objectName() + QStringLiteral(": ") + text;
        };
        const auto lookAtAll = [&](const QWidget& page) {
            for (const auto* view : page.findChildren<QAbstractItemView*>())
                if (const auto* model = view->model(); model && view->isVisible())
                    for (int row = 0; row < model->rowCount(); ++row)
                        for (int column = 0; column < model->columnCount(); ++column)
                            look(*view, model->index(row, column).data().toString());
            for (const auto* label : page.findChildren<QLabel*>())
                look(*label, label->text());
            for (const auto* choice : page.findChildren<QComboBox*>())
                for (int at = 0; at < choice->count(); ++at)
                    look(*choice, choice->itemText(at));
        };
        for (const PageEntry& entry : window.window().pages()) {
            window.window().showPage(entry.key);
            lookAtAll(*entry.page);
            for (auto* tabs : entry.page->findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                    lookAtAll(*entry.page);
                }
        }
        window.trigger("show-history");
        const auto* subjects = window.find<QComboBox>(QStringLiteral("history-subject"));
        for (int at = 0; at < subjects->count(); ++at)
            look(*subjects, subjects->itemText(at));
        QVERIFY(marked > 8);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }

    void aSecretNameIsCopiedOnlyWhenItIsIncluded() {
        SecretWindow window;
        QVERIFY(window.isReady());
        QVERIFY(PageWindow::shown(window.table("initiatives"), window.secretRow, "name")
                    .contains(secretName));
        QCOMPARE(window.copied(window.secretRow), publicName);
        window.trigger("include-secret");
        QCOMPARE(window.copied(window.secretRow), secretName);
        QVERIFY(window.find<QLabel>(QStringLiteral("document-state"))
                    ->text()
                    .contains(MainWindow::tr("secret texts are included in copies and exports")));
        window.trigger("include-secret");
        QCOMPARE(window.copied(window.secretRow), publicName);
    }

    void whatIsCopiedIsPastedAsItWas() {
        SecretWindow window;
        QVERIFY(window.isReady());
        window.copied(window.secretRow);
        GridView& initiatives = window.table("initiatives");
        initiatives.setCurrentIndex(
            initiatives.model()->index(0, PageWindow::column(initiatives, "name")));
        initiatives.paste();
        QCOMPARE(PageWindow::shown(initiatives, 0, "name"), secretName);
    }

    void aComputedTableIsCopiedWithoutSecrets() {
        SecretWindow window;
        QVERIFY(window.isReady());
        window.window().showPage(QStringLiteral("scenarios"));
        window.find<QTabWidget>(QStringLiteral("scenario-tabs"))->setCurrentIndex(1);
        QGuiApplication::clipboard()->clear();
        auto* members = window.find<QTableView>(QStringLiteral("members-compared"));
        members->selectAll();
        window.trigger("members-compared-copy");
        const QString masked = QGuiApplication::clipboard()->text();
        QVERIFY(masked.contains(publicName));
        QVERIFY(!masked.contains(secretName));
        window.trigger("include-secret");
        members->selectAll();
        window.trigger("members-compared-copy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(secretName));
    }

    void whatIsShownIsExportedAsAWorkbook() {
        SecretWindow window;
        QVERIFY(window.isReady());
        window.exported(m_folder, QStringLiteral("shown.xlsx"));
        QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("shown.xlsx"))).size() > 1'000);
    }

    void whatIsShownIsExportedWithoutSecrets() {
        SecretWindow window;
        QVERIFY(window.isReady());
        const QString masked = window.exported(m_folder, QStringLiteral("masked.csv"));
        QVERIFY2(masked.contains(publicName), qPrintable(masked.left(400)));
        QVERIFY(!masked.contains(secretName));
        window.trigger("include-secret");
        const QString whole = window.exported(m_folder, QStringLiteral("whole.csv"));
        QVERIFY(whole.contains(secretName));
    }
};

QTEST_MAIN(SecretTextsTest)
#include "secret_texts_test.moc"
