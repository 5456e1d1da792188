// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace nytto {

class RoleLabel;

/// What is shown while no document is open: open one, or begin with a sample.
class StartPage : public QWidget {
    Q_OBJECT

public:
    struct Sample {
        QString key;
        QString municipality;
        QString title;
        QString description;
    };
    explicit StartPage(const std::vector<Sample>& samples, QWidget* parent = nullptr);

    struct Recent {
        QString path;
        QString name;
        QString folder;
        QString municipality = {}; ///< as far as it is known, like what follows
        QString years = {};
        QString opened = {}; ///< the day
    };
    /// The documents opened last, to be opened with a click.
    void showRecent(const std::vector<Recent>& documents);
    /// Puts the focus where a new document is described.
    void beginNew();

Q_SIGNALS:
    /// An empty document for these years.
    void newRequested(const QString& municipality, int firstYear, int years);
    void openRequested();
    void recentRequested(const QString& path);
    void sampleRequested(const QString& key);

private:
    void addRecent(QVBoxLayout& layout);
    void addGuide(QVBoxLayout& layout);
    void addSamples(QVBoxLayout& layout, const std::vector<Sample>& samples);

    RoleLabel* m_recentTitle;
    QWidget* m_recent;
    QLineEdit* m_municipality;
    QSpinBox* m_firstYear;
    QSpinBox* m_years;
    QPushButton* m_create;
};

} // namespace nytto
