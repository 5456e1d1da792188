// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_texts.h"

#include "views/panels/chart_panel.h"
#include "views/tables/cell_role.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace nytto::test {

namespace {

class Collector {
public:
    std::set<WindowText> texts;

    void takeWindow(const QWidget& window) {
        take(window);
        for (auto* menu : window.findChildren<QMenu*>())
            if (isWithinReach(*menu))
                Q_EMIT menu->aboutToShow(); // some are filled then
        for (const auto* object : window.findChildren<QObject*>())
            take(*object);
    }

private:
    static bool isWithinReach(const QMenu& menu) {
        const QWidget* owner = menu.parentWidget();
        while (qobject_cast<const QMenu*>(owner))
            owner = owner->parentWidget();
        return owner && owner->isVisible();
    }

    void add(const QObject& where, const QString& text) {
        addPlain(where, QString(text).remove(u'&'));
    }
    void addPlain(const QObject& where, const QString& text) {
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            texts.insert(
                {QStringLiteral("%1 “%2”").arg(QString::fromLatin1(where.metaObject()->className()),
                                               where.objectName()),
                 line});
    }

    void take(const QObject& object) {
        if (const auto* action = qobject_cast<const QAction*>(&object))
            takeAction(*action);
        else if (const auto* widget = qobject_cast<const QWidget*>(&object))
            takeWidget(*widget);
    }

    void takeAction(const QAction& action) {
        for (const QString& text :
             {action.text(), action.toolTip(), action.statusTip(), action.whatsThis()})
            add(action, text);
    }

    void takeWidget(const QWidget& widget) {
        for (const QString& text :
             {widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
              widget.accessibleName(), widget.accessibleDescription()})
            add(widget, text);
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            const QString text = label->textFormat() == Qt::RichText
                                     ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                     : label->text();
            label->buddy() ? add(widget, text) : addPlain(widget, text);
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(widget, group->title());
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(widget, line->text() + u'\n' + line->placeholderText());
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            add(widget, text->toPlainText() + u'\n' + text->placeholderText());
        if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
            add(widget, spin->text() + u'\n' + spin->specialValueText());
        if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
            for (int at = 0; at < choice->count(); ++at)
                add(widget, choice->itemText(at) + u'\n' +
                                choice->itemData(at, Qt::ToolTipRole).toString());
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            for (int at = 0; at < tabs->count(); ++at)
                add(widget, tabs->tabText(at) + u'\n' + tabs->tabToolTip(at));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
            view && !qobject_cast<const QHeaderView*>(view)) // the table has all that it shows
            takeTable(*view);
        if (const auto* chart = qobject_cast<const ChartPanel*>(&widget))
            takeChart(*chart);
    }

    void takeTable(const QAbstractItemView& view) {
        const QAbstractItemModel* model = view.model();
        if (!model || !view.isVisible())
            return;
        static const int roles[] = {Qt::DisplayRole,
                                    Qt::ToolTipRole,
                                    Qt::StatusTipRole,
                                    Qt::AccessibleTextRole,
                                    Qt::AccessibleDescriptionRole,
                                    NoteRole,
                                    ChoicesRole,
                                    NoChoiceRole};
        for (const int role : roles) {
            for (int column = 0; column < model->columnCount(); ++column)
                add(view, model->headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < model->rowCount(); ++row) {
                add(view, model->headerData(row, Qt::Vertical, role).toString());
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QVariant told = model->index(row, column).data(role);
                    add(view, told.canConvert<QStringList>() ? told.toStringList().join(u'\n')
                                                             : told.toString());
                }
            }
        }
    }

    void takeChart(const ChartPanel& panel) {
        const ChartData& chart = panel.chart();
        QStringList words{chart.title, chart.description, chart.categoryTitle, chart.valueTitle};
        for (const QString& category : chart.categories)
            words << category;
        for (const ChartData::Series& series : chart.series) {
            words << series.name;
            for (const QString& remark : series.remarks)
                words << remark;
        }
        add(panel, words.join(u'\n'));
    }
};

} // namespace

std::set<WindowText> windowTexts() {
    Collector collector;
    for (const QWidget* window : QApplication::topLevelWidgets())
        collector.takeWindow(*window);
    return collector.texts;
}

} // namespace nytto::test
