// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cut_text_tips.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace nytto {

namespace {

/// What a style option of a field is filled with is its own to know.
class Line : public QLineEdit {
public:
    static int roomIn(const QLineEdit& line) {
        QStyleOptionFrame option;
        (line.*(&Line::initStyleOption))(&option);
        constexpr int margins = 4; // Qt's own, beside the text
        return line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() -
               margins;
    }
};

class Choice : public QComboBox {
public:
    static int roomIn(const QComboBox& list) {
        QStyleOptionComboBox option;
        (list.*(&Choice::initStyleOption))(&option);
        return list.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list)
            .width();
    }
};

/// The text of the widget where it is wider than its room; else empty.
QString cutTextOf(const QWidget& widget) {
    QString text;
    int room = 0;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget);
        line && line->echoMode() == QLineEdit::Normal) {
        text = line->text();
        room = Line::roomIn(*line);
    } else if (const auto* list = qobject_cast<const QComboBox*>(&widget)) {
        text = list->currentText();
        room = Choice::roomIn(*list);
    }
    return widget.fontMetrics().horizontalAdvance(text) > room ? text : QString();
}

} // namespace

CutTextTips::CutTextTips(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool CutTextTips::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::ToolTip || !object->isWidgetType())
        return false;
    auto& widget = static_cast<QWidget&>(*object);
    const QString text = cutTextOf(widget);
    if (text.isEmpty())
        return false;
    QString tip = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    if (const QString own = widget.toolTip(); !own.isEmpty())
        tip +=
            Qt::mightBeRichText(own) ? own : QStringLiteral("<p>%1</p>").arg(own.toHtmlEscaped());
    QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), tip, &widget);
    return true;
}

} // namespace nytto

#include "moc_cut_text_tips.cpp"
