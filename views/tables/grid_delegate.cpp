// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/grid_delegate.h"

#include "views/shared/choice_list.h"
#include "views/tables/grid_model.h"
#include "views/tables/grid_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace nytto {

namespace {

/// A text of which only an end is seen, beside the columns that stay or at the edge of the table,
/// would read as another one, a number above all: dots stand for it. An empty cell would read as
/// one without a value.
void shortenCovered(const GridView& view, QStyleOptionViewItem& cell, int column) {
    if (cell.rect.isEmpty() || cell.text.isEmpty() || view.frozen().contains(column))
        return;
    const bool isRight = cell.displayAlignment & Qt::AlignRight;
    const int left = view.frozen().widthTaken() - cell.rect.left();
    const int right = cell.rect.right() - view.viewport()->width();
    if (left <= 0 && (right < 0 || !isRight)) // words begin at the left, and may end there
        return;
    constexpr int margins = 8;
    if (isRight && right < 0 &&
        cell.fontMetrics.horizontalAdvance(cell.text) + margins <= cell.rect.width() - left)
        return;
    cell.text = QStringLiteral("…");
    cell.displayAlignment = (right < 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

constexpr const char* faultProperty = "fault";
constexpr const char* pressedProperty = "pressed";
constexpr const char* unstoredProperty = "unstored";
const auto editorName = QStringLiteral("cell-editor");

bool endsEdit(const QKeyEvent& event) {
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab || key == Qt::Key_F6;
}

/// Where the reason lies why the editor's text cannot stand.
QString faultIn(const QWidget& editor) {
    return editor.property(faultProperty).toString();
}

QString faultOf(const QPersistentModelIndex& index, const QString& text) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : QModelIndex(index);
    const auto* model = qobject_cast<const GridModel*>(source.model());
    return model ? model->faultOf(source, text) : QString();
}

} // namespace

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const QString heading = index.model()
                                ->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole)
                                .toString();
    if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty()) {
        auto* list = new QComboBox(parent);
        list->setObjectName(editorName);
        list->setAccessibleName(heading);
        fillChoices(*list, choices, index.data(NoChoiceRole).toString());
        for (QObject* shown :
             {static_cast<QObject*>(list->view()), static_cast<QObject*>(list->view()->viewport())})
            shown->installEventFilter(const_cast<GridDelegate*>(this));
        connect(list, &QComboBox::currentTextChanged, this,
                [this, list, place = QPersistentModelIndex(index)](const QString& text) {
                    check(*list, place, text);
                });
        return list;
    }
    auto* line = new QLineEdit(parent);
    line->setObjectName(editorName);
    line->setAccessibleName(heading);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QPersistentModelIndex place(index);
    connect(line, &QLineEdit::textEdited, this, [this, line, place](const QString& text) {
        check(*line, place, text);
        if (place.isValid())
            Q_EMIT typing(place, text);
    });
    return line;
}

void GridDelegate::check(QWidget& editor, const QPersistentModelIndex& place,
                         const QString& text) const {
    const QString fault = place.isValid() ? faultOf(place, text) : QString();
    editor.setProperty(faultProperty, fault);
    editor.setProperty(unstoredProperty, false);
    Q_EMIT checked(&editor, fault);
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (isUnstored(*editor) || isRefused(*editor)) // a refresh must not take away what was chosen
        return;
    const QString text = index.data(PlainRole).toString();
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findText(text));
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line->isModified()) // a refresh must not take away what is being typed
        return;
    line->setText(text);
    line->selectAll();
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (!faultIn(*editor).isEmpty())
        return;
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        return ask(*editor, *model, index, list->currentText());
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const bool isTyped = line->isModified() || line->text() != index.data(PlainRole).toString();
    if (isTyped)
        ask(*editor, *model, index, line->text());
}

bool GridDelegate::isUnstored(const QWidget& editor) {
    return editor.property(unstoredProperty).toBool();
}

bool GridDelegate::isRefused(const QWidget& editor) {
    return !faultIn(editor).isEmpty();
}

QString GridDelegate::textIn(const QWidget& editor) {
    const auto* list = qobject_cast<const QComboBox*>(&editor);
    const auto* line = qobject_cast<const QLineEdit*>(&editor);
    return list ? list->currentText() : line ? line->text() : QString();
}

void GridDelegate::retype(QWidget& editor, const QModelIndex& index, const QString& text,
                          bool isUnstored) const {
    if (auto* list = qobject_cast<QComboBox*>(&editor)) {
        list->setCurrentText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        line->setText(text);
        line->setModified(true);
    }
    check(editor, index, text);
    if (!isUnstored || isRefused(editor))
        return;
    editor.setProperty(unstoredProperty, true);
    Q_EMIT unstored(&editor);
}

void GridDelegate::storeAgain(QWidget& editor) {
    const QPointer<QWidget> open(&editor);
    Q_EMIT commitData(&editor);
    if (open && !isUnstored(editor))
        Q_EMIT closeEditor(&editor);
}

void GridDelegate::offerAgain(QWidget& editor, const QString& fault) {
    if (auto* line = qobject_cast<QLineEdit*>(&editor))
        line->selectAll();
    if (!fault.isEmpty())
        Q_EMIT checked(&editor, fault);
}

void GridDelegate::ask(QWidget& editor, QAbstractItemModel& model, const QModelIndex& index,
                       const QString& text) const {
    const QPersistentModelIndex place(index);
    const QPointer<QWidget> open(&editor);
    editor.setProperty(unstoredProperty, true); // until the document has it
    const bool isStored = model.setData(index, text);
    if (!open)
        return;
    editor.setProperty(unstoredProperty,
                       !isStored && place.isValid() && faultOf(place, text).isEmpty());
    if (isUnstored(editor))
        Q_EMIT unstored(&editor);
}

bool GridDelegate::keyPressed(QWidget& editor, const QKeyEvent& event) {
    const int key = event.key();
    if (!endsEdit(event))
        return false;
    if (!faultIn(editor).isEmpty()) {
        offerAgain(editor, faultIn(editor));
        return true;
    }
    Q_EMIT commitData(&editor);
    if (isUnstored(editor)) {
        offerAgain(editor, {});
        return true;
    }
    Q_EMIT closeEditor(&editor, NoHint);
    if (key == Qt::Key_F6)
        Q_EMIT leaveRequested(!(event.modifiers() & Qt::ShiftModifier));
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        Q_EMIT moveRequested(0, key == Qt::Key_Tab ? 1 : -1);
    else
        Q_EMIT moveRequested(1, 0);
    return true;
}

namespace {

/// The editor of a cell whose list this belongs to; null where it is none.
QComboBox* editorOf(QWidget& shownList) {
    for (QWidget* each = shownList.parentWidget(); each; each = each->parentWidget())
        if (auto* editor = qobject_cast<QComboBox*>(each))
            return editor;
    return nullptr;
}

} // namespace

// The list takes the keys while it is open: it would swallow Tab, and leave the editor open after
// a choice.
bool GridDelegate::listEvent(QWidget& shownList, const QEvent& event) {
    QComboBox* editor = editorOf(shownList);
    if (!editor)
        return false;
    const auto take = [&] {
        editor->setCurrentIndex(editor->view()->currentIndex().row());
        editor->hidePopup();
    };
    // A release that no press here came before is that of the click which opened the list.
    if (event.type() == QEvent::MouseButtonPress)
        shownList.setProperty(pressedProperty, true);
    if (event.type() == QEvent::MouseButtonRelease &&
        shownList.property(pressedProperty).toBool()) {
        const auto& click = static_cast<const QMouseEvent&>(event);
        if (!editor->view()->indexAt(click.position().toPoint()).isValid())
            return false;
        take();
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        return true;
    }
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (!endsEdit(key))
        return false;
    take();
    return keyPressed(*editor, key);
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor)
        return false;
    if (editor->objectName() != editorName)
        return listEvent(*editor, *event);
    if (event->type() == QEvent::KeyPress && keyPressed(*editor, *static_cast<QKeyEvent*>(event)))
        return true;
    return CellDelegate::eventFilter(object, event);
}

// Qt gives a press on a check box to the delegate before the view chooses the cell, and ends there.
bool GridDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem& option, const QModelIndex& index) {
    auto* view = qobject_cast<QAbstractItemView*>(parent());
    auto* table = view ? qobject_cast<QAbstractItemView*>(view->focusProxy()) : nullptr;
    if (view && event->type() == QEvent::MouseButtonPress &&
        (index.flags() & Qt::ItemIsUserCheckable) &&
        static_cast<QMouseEvent*>(event)->modifiers() == Qt::NoModifier)
        (table ? table : view)->setCurrentIndex(index);
    return CellDelegate::editorEvent(event, model, option, index);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (option->features & QStyleOptionViewItem::HasCheckIndicator)
        option->text.clear(); // the box says it
    if (const auto* view = qobject_cast<const GridView*>(parent()))
        shortenCovered(*view, *option, index.column());
}

} // namespace nytto

#include "moc_grid_delegate.cpp"
