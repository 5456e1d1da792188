// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_language.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace nytto;

namespace {

void add(QStringList& words, const QWidget& part) {
    for (const QAction* action : part.actions())
        words << action->text().section(u'\t', 0, 0);
}

/// The words of Qt's own that the program can show, as they are now.
QStringList wordsOfQt() {
    QStringList words;
    QDialogButtonBox buttons;
    for (int each = QDialogButtonBox::FirstButton; each <= QDialogButtonBox::LastButton; each *= 2)
        if (const auto* button =
                buttons.addButton(static_cast<QDialogButtonBox::StandardButton>(each)))
            words << button->text();
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    for (const auto* label : dialog.findChildren<QLabel*>())
        words << label->text();
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        words << button->text() << button->toolTip();
    for (const auto* action : dialog.findChildren<QAction*>())
        words << action->text();
    const auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    for (int column = 0; column < files->model()->columnCount(); ++column)
        words << files->model()->headerData(column, Qt::Horizontal).toString();
    const QFileIconProvider kinds;
    words << kinds.type(QFileInfo(QDir::tempPath()));
    QLineEdit line;
    const std::unique_ptr<QMenu> lineMenu(line.createStandardContextMenu());
    add(words, *lineMenu);
    QPlainTextEdit text;
    const std::unique_ptr<QMenu> textMenu(text.createStandardContextMenu());
    add(words, *textMenu);
    for (QString& word : words)
        word = word.remove(u'&').trimmed();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace

class WindowLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qtSpeaksSwedishToo() {
        const QStringList english = wordsOfQt();
        QVERIFY(english.size() > 30);
        QStringList left;
        {
            WindowLanguage language;
            language.install(Language(Language::Code::Swedish));
            for (const QString& word : wordsOfQt())
                if (english.contains(word))
                    left << word;
            left.removeAll(QStringLiteral("OK"));
        }
        QCOMPARE(left, QStringList());
        QCOMPARE(wordsOfQt(), english);
    }
};

QTEST_MAIN(WindowLanguageTest)
#include "window_language_test.moc"
