// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/basics/error_text.h"

#include <QCoreApplication>
#include <QTest>

using namespace nytto;

/// Without a translator the program speaks English.
class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverInAnotherLanguage_data() {
        QTest::addColumn<Language::Code>("code");
        QTest::addColumn<bool>("isTold");
        const bool isFilled =
            Language(Language::Code::Swedish)
                .translate("basics", "It cannot be worked out; the program's window says why.") !=
            QLatin1String("It cannot be worked out; the program's window says why.");
        QTest::newRow("the program's") << Language::Code::English << true;
        if (isFilled)
            QTest::newRow("another") << Language::Code::Swedish << false;
    }
    void isNeverInAnotherLanguage() {
        QFETCH(const Language::Code, code);
        const Error error{ErrorCode::BadInput, QStringLiteral("“A” lacks a key.")};
        QTEST(textOf(error, Language(code)) == error.message, "isTold");
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
