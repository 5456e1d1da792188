// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nytto {

StartPage::StartPage(const std::vector<Sample>& samples, QWidget* parent) : QWidget(parent) {
    auto* column = new QWidget(this);
    column->setFixedWidth(column->fontMetrics().averageCharWidth() * 90);
    auto* layout = new QVBoxLayout(column);

    auto* title = new QLabel(tr("No document is open"), column);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    layout->addWidget(title);

    auto* open = new QPushButton(tr("Open a document …"), column);
    open->setObjectName(QStringLiteral("start-open"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addSpacing(16);

    auto* explanation = new QLabel(
        tr("Or begin with a sample. It becomes a document of your own, which you can change."),
        column);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    for (const Sample& sample : samples) {
        auto* button = new QCommandLinkButton(sample.title, sample.description, column);
        button->setMinimumHeight(button->heightForWidth(column->width()));
        button->setObjectName(QStringLiteral("start-sample-") + sample.key);
        button->setAccessibleName(sample.title);
        button->setAccessibleDescription(sample.description);
        connect(button, &QCommandLinkButton::clicked, this,
                [this, key = sample.key] { Q_EMIT sampleRequested(key); });
        layout->addWidget(button);
    }
    auto* page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(2);
}

} // namespace nytto
