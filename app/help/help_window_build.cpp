// SPDX-License-Identifier: GPL-3.0-or-later
// What the help's window consists of. Made anew when the language changes.
#include "app/help/help_window.h"
#include "views/shared/roomy_delegate.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace nytto {

QAction* HelpWindow::addAction(const QString& text, const QString& name,
                               const QList<QKeySequence>& keys, std::function<void()> run) {
    auto* action = new QAction(text, m_bar);
    action->setObjectName(QStringLiteral("help-") + name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    return action;
}

void HelpWindow::build() {
    delete layout();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_bar = new QToolBar;
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("help-search"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    m_found = new QLabel;
    m_found->setTextFormat(Qt::PlainText);
    m_found->setAccessibleName(tr("What was found"));
    m_list = new QListWidget;
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setObjectName(QStringLiteral("help-contents"));
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            open(*item);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        open(*item); // once more, where another place was gone to meanwhile
        m_text->setFocus();
    });
    m_text = new QTextBrowser;
    m_text->setObjectName(QStringLiteral("help-text"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { go(HelpLibrary::placeOf(link.toString(), place().topic)); });

    m_back = addAction(tr("Back"), QStringLiteral("back"),
                       {QKeySequence(QStringLiteral("Alt+Left"))}, [this] { goBy(-1); });
    m_forward = addAction(tr("Forward"), QStringLiteral("forward"),
                          {QKeySequence(QStringLiteral("Alt+Right"))}, [this] { goBy(1); });
    m_bar->addAction(m_back);
    m_bar->addAction(m_forward);
    m_bar->addSeparator();
    m_bar->addAction(
        addAction(tr("Larger text"), QStringLiteral("larger"),
                  {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))},
                  [this] { zoom(1); }));
    m_bar->addAction(addAction(tr("Smaller text"), QStringLiteral("smaller"),
                               {QKeySequence(QStringLiteral("Ctrl+-"))}, [this] { zoom(-1); }));
    addAction(tr("Normal text size"), QStringLiteral("normal"),
              {QKeySequence(QStringLiteral("Ctrl+0"))}, [this] { zoom(0); });
    addAction(tr("Search in the help"), QStringLiteral("find"), {QKeySequence::Find}, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(tr("Clear the search, or close the help"), QStringLiteral("close"),
              {QKeySequence(Qt::Key_Escape)}, [this] { clearOrClose(); });
    for (auto* button : m_bar->findChildren<QToolButton*>())
        if (button->defaultAction()) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setObjectName(button->defaultAction()->objectName() +
                                  QStringLiteral("-button"));
            button->setAccessibleName(button->defaultAction()->text());
        }

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    auto* halves = new QSplitter;
    halves->addWidget(side);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes(
        {fontMetrics().averageCharWidth() * 42, fontMetrics().averageCharWidth() * 100});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 8);
    rows->addWidget(m_bar);
    rows->addWidget(halves, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_text);
    fillContents();
}

} // namespace nytto
