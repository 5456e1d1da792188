// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/elided_label.h"
#include "views/shared/selectable_label.h"

#include <QTest>

using namespace nytto;

namespace {

QImage pictureOf(const QString& text, int width) {
    Elided<SelectableLabel> label;
    label.setText(text);
    label.resize(width, 24);
    return label.grab().toImage();
}

} // namespace

class ElidedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitEndsWithDots() {
        const QString text =
            QStringLiteral("Kopian finns i /home/anna/Dokument/Provköping 2026.nyp");
        Elided<SelectableLabel> label;
        label.setText(text);
        const int half = label.fontMetrics().horizontalAdvance(text) / 2;
        const QString cut = label.fontMetrics().elidedText(text, Qt::ElideRight, half);
        QVERIFY(cut.endsWith(u'…'));
        QCOMPARE(pictureOf(text, half), pictureOf(cut, half));
        QVERIFY(label.minimumSizeHint().width() < half);
        label.resize(half, 24);
        label.grab();
        QCOMPARE(label.text(), text);
    }

    void whatFitsIsShownWhole() {
        const QString text = QStringLiteral("Kopian finns");
        SelectableLabel plain;
        plain.setText(text);
        plain.resize(400, 24);
        QCOMPARE(pictureOf(text, 400), plain.grab().toImage());
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "elided_label_test.moc"
