// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions.h"

namespace nytto::test {

/// Answers every question with a path that was given before.
class GivenAnswers : public Questions {
public:
    QString documentToOpen(QWidget*) override { return toOpen; }
    QString newDocument(QWidget*, const QString&) override { return toMake; }
    QString tablesToWrite(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return toWrite;
    }
    void openFile(const QString& path) override { opened = path; }

    QString toOpen;
    QString toMake;
    QString toWrite;
    QString suggested; ///< what it was last asked to be called
    QString opened;
};

} // namespace nytto::test
