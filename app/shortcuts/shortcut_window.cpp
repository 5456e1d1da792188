// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcuts/shortcut_window.h"

#include "views/tables/result_table.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace nytto {

ShortcutWindow::ShortcutWindow(const std::vector<Shortcut>& shortcuts, const Language& language) {
    setObjectName(QStringLiteral("shortcut-window"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
    auto* table =
        new ResultTable(QStringLiteral("shortcuts"), ResultTable::Manner::List, language, this);
    table->setTable(shortcutTable(shortcuts));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

} // namespace nytto

#include "moc_shortcut_window.cpp"
