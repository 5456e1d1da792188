// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace nytto {

/// What is shown while no document is open: open one, or begin with a sample.
class StartPage : public QWidget {
    Q_OBJECT

public:
    struct Sample {
        QString key;
        QString title;
        QString description;
    };
    explicit StartPage(const std::vector<Sample>& samples, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void sampleRequested(const QString& key);
};

} // namespace nytto
