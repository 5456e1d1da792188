// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cut_text_tips.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>

using namespace nytto;

class CutTextTipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCutIsReadBesideTheMouse_data() {
        QTest::addColumn<bool>("isList");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("tip");
        for (const bool isList : {false, true}) {
            const char* what = isList ? "list" : "field";
            QTest::addRow("narrow %s", what)
                << isList << 90 << "<p>Dokumentet skiljer &lt;inte&gt;</p><p>Help</p>";
            QTest::addRow("wide %s", what) << isList << 500 << "Help";
        }
    }
    void whatIsCutIsReadBesideTheMouse() {
        QFETCH(bool, isList);
        QFETCH(int, width);
        const CutTextTips tips(nullptr);
        const QString text = QStringLiteral("Dokumentet skiljer <inte>");
        QLineEdit line(text);
        QComboBox list;
        list.addItem(text);
        QWidget& widget = isList ? static_cast<QWidget&>(list) : line;
        widget.setToolTip(QStringLiteral("Help"));
        widget.resize(width, 30);
        widget.show();
        QHelpEvent asks(QEvent::ToolTip, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&widget, &asks);
        QTEST(QToolTip::text(), "tip");
        QToolTip::hideText();
        QTRY_VERIFY(QToolTip::text().isEmpty());
    }
};

QTEST_MAIN(CutTextTipsTest)
#include "cut_text_tips_test.moc"
