// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"
#include "model/basics/build_info.h"
#include "model/storage/schema.h"

#include <QLabel>
#include <QTest>

using namespace nytto;

/// What the program says of itself when somebody reports a fault.
class AboutDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysVersionAndSchema() {
        auto* dialog = new AboutDialog(nullptr);
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            texts += label->text();
        const QString all = texts.join(u'\n');
        delete dialog;
        QVERIFY2(all.contains(programTitle()), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("schema %1").arg(schemaSteps().back().version)),
                 qPrintable(all));
    }
};

QTEST_MAIN(AboutDialogTest)
#include "about_dialog_test.moc"
