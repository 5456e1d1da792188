// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include "model/entities/entity_info.h"
#include "model/entities/settings.h"

#include <QCommandLinkButton>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// Of the field of the settings that the number becomes.
void setBounds(QSpinBox& number, const char* key) {
    const FieldInfo& field = *entityInfoOf<Settings>().field(QString::fromLatin1(key));
    number.setRange(static_cast<int>(field.minimum), static_cast<int>(field.maximum));
}

} // namespace

StartPage::StartPage(const std::vector<Sample>& samples, QWidget* parent)
    : QWidget(parent), m_recent(new QWidget(this)), m_municipality(new QLineEdit(this)),
      m_firstYear(new QSpinBox(this)), m_years(new QSpinBox(this)),
      m_create(new QPushButton(tr("&Create the document …"), this)) {
    auto* content = new QWidget;
    auto* column = new QWidget(content);
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
    auto* recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(0);
    layout->addWidget(m_recent);
    layout->addSpacing(16);

    addGuide(*layout);
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
    auto* page = new QVBoxLayout(content);
    page->addStretch(1);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("start-scroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StartPage::addGuide(QVBoxLayout& layout) {
    m_municipality->setObjectName(QStringLiteral("new-municipality"));
    m_municipality->setAccessibleName(tr("Municipality"));
    m_firstYear->setObjectName(QStringLiteral("new-first-year"));
    m_firstYear->setAccessibleName(tr("First year of the plan"));
    setBounds(*m_firstYear, "firstYear");
    m_firstYear->setValue(QDate::currentDate().year() + 1);
    m_years->setObjectName(QStringLiteral("new-years"));
    m_years->setAccessibleName(tr("Number of years"));
    setBounds(*m_years, "horizon");
    m_years->setValue(3);
    m_create->setObjectName(QStringLiteral("new-create"));
    m_create->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(new QLabel(tr("Begin with an empty document:")));
    form->addRow(tr("&Municipality"), m_municipality);
    form->addRow(tr("&First year of the plan"), m_firstYear);
    form->addRow(tr("&Number of years"), m_years);
    form->addRow(QString(), m_create);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_municipality->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    layout.addLayout(form);
    connect(m_municipality, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    const auto request = [this] {
        if (m_create->isEnabled())
            Q_EMIT newRequested(m_municipality->text().trimmed(), m_firstYear->value(),
                                m_years->value());
    };
    connect(m_create, &QPushButton::clicked, this, request);
    connect(m_municipality, &QLineEdit::returnPressed, this, request);
}

void StartPage::showRecent(const std::vector<Recent>& documents) {
    qDeleteAll(m_recent->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    int number = 0;
    for (const Recent& document : documents) {
        auto* button =
            new QPushButton(QString(QStringLiteral("%1 – %2").arg(document.name, document.folder))
                                .replace(u'&', QStringLiteral("&&")),
                            m_recent);
        button->setObjectName(QStringLiteral("start-recent-%1").arg(++number));
        button->setAccessibleName(tr("Open %1").arg(document.name));
        button->setAccessibleDescription(document.folder);
        button->setToolTip(document.path);
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        connect(
            button, &QPushButton::clicked, this,
            [this, path = document.path] { Q_EMIT recentRequested(path); },
            Qt::QueuedConnection); // the button goes with the page
        m_recent->layout()->addWidget(button);
        button->show();
    }
}

void StartPage::beginNew() {
    m_municipality->setFocus();
    m_municipality->selectAll();
}

} // namespace nytto

#include "moc_start_page.cpp"
