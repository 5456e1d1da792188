// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/questions.h"

namespace nytto::test {

/// Answers every question with a path that was given before.
class GivenAnswers : public Questions {
public:
    QString documentToOpen(QWidget*) override { return toOpen; }
    QString newDocument(QWidget*, const QString&, const QString& problem) override {
        if (problem.isEmpty())
            return toMake;
        problems << problem;
        return std::exchange(toMakeInstead, {});
    }
    QString tablesToWrite(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return toWrite;
    }
    QString pdfToWrite(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return toWrite;
    }
    QString pictureToWrite(QWidget*, const QString& suggestion) override {
        suggested = suggestion;
        return toWrite;
    }
    bool choosePrinter(QWidget*, QPrinter&) override { return false; }
    std::optional<int> yearOf(QWidget*, const QString&, const std::vector<int>& years,
                              int preset) override {
        offeredYears = years;
        presetYear = preset;
        return chosenYear.value_or(preset);
    }
    Parting partWith(QWidget*, const QString& reason) override {
        partings << reason;
        return parting;
    }
    bool loseTexts(QWidget*) override {
        ++losses;
        return mayLose;
    }
    void openFile(const QString& path) override { opened = path; }

    Parting parting = Parting::Stay;
    bool mayLose = true;
    int losses = 0;       ///< how often it was asked
    QStringList partings; ///< the reasons for which it was asked
    QString toOpen;
    QString toMake;
    QString toMakeInstead; ///< where toMake cannot be made
    QStringList problems;  ///< for which it was asked again
    QString toWrite;
    QString suggested; ///< what it was last asked to be called
    QString opened;
    std::vector<int> offeredYears;
    int presetYear = 0;
    std::optional<int> chosenYear; ///< without it, the one that is preset
};

} // namespace nytto::test
