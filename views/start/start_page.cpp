// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include "model/entities/entity_info.h"
#include "model/entities/settings.h"
#include "views/shared/text_role.h"
#include "views/start/card_button.h"

#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nytto {

namespace {

constexpr int spacing = 8;

/// Of the field of the settings that the number becomes.
void setBounds(QSpinBox& number, const char* key) {
    const FieldInfo& field = *entityInfoOf<Settings>().field(QString::fromLatin1(key));
    number.setRange(static_cast<int>(field.minimum), static_cast<int>(field.maximum));
}

} // namespace

StartPage::StartPage(const std::vector<Sample>& samples, QWidget* parent)
    : QWidget(parent),
      m_recentTitle(new RoleLabel(TextRole::Section, tr("Documents opened last"), this)),
      m_recent(new QWidget(this)), m_municipality(new QLineEdit(this)),
      m_firstYear(new QSpinBox(this)), m_years(new QSpinBox(this)),
      m_create(new QPushButton(tr("&Create the document …"), this)) {
    auto* content = new QWidget;
    auto* column = new QWidget(content);
    constexpr int characters = 130;
    column->setMaximumWidth(column->fontMetrics().averageCharWidth() * characters);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(spacing);
    layout->addWidget(new RoleLabel(TextRole::Title, tr("No document is open"), column));
    addRecent(*layout);
    layout->addSpacing(spacing);
    addGuide(*layout);
    layout->addSpacing(spacing);
    addSamples(*layout, samples);
    constexpr int margin = 24;
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(margin, margin, margin, margin);
    page->addLayout(across);
    page->addStretch(1);
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

void StartPage::addRecent(QVBoxLayout& layout) {
    auto* open = new QPushButton(tr("Open a document …"), this);
    open->setObjectName(QStringLiteral("start-open"));
    const QString what = tr("A document (*.nyp), or one as JSON, of which a new document is made");
    open->setToolTip(what);
    open->setAccessibleDescription(what);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_recentTitle);
    head->addStretch(1);
    head->addWidget(open);
    layout.addLayout(head);
    auto* rows = new QVBoxLayout(m_recent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing / 2);
    layout.addWidget(m_recent);
    m_recentTitle->hide();
}

void StartPage::addSamples(QVBoxLayout& layout, const std::vector<Sample>& samples) {
    layout.addWidget(new RoleLabel(TextRole::Section, tr("Samples"), this));
    auto* explanation =
        new RoleLabel(TextRole::Quiet,
                      tr("A sample becomes a document of your own, which you can change."), this);
    explanation->setWordWrap(true);
    layout.addWidget(explanation);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(2 * spacing);
    for (const Sample& sample : samples) {
        auto* card = new CardButton(this);
        card->setObjectName(QStringLiteral("start-sample-") + sample.key);
        card->setAccessibleName(QStringLiteral("%1 – %2").arg(sample.municipality, sample.title));
        card->setAccessibleDescription(sample.description);
        card->addText(TextRole::Quiet, sample.municipality);
        card->addText(TextRole::Lead, sample.title);
        card->addText(TextRole::Body, sample.description);
        card->column()->addStretch(1);
        connect(card, &QPushButton::clicked, this,
                [this, key = sample.key] { Q_EMIT sampleRequested(key); });
        cards->addWidget(card, 1);
    }
    layout.addLayout(cards);
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
    layout.addWidget(new RoleLabel(TextRole::Section, tr("A new and empty document"), this));
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(2 * spacing);
    fields->setVerticalSpacing(spacing / 2);
    int column = 0;
    for (const auto& [text, field] :
         {std::pair<QString, QWidget*>(tr("&Municipality"), m_municipality),
          std::pair<QString, QWidget*>(tr("&First year of the plan"), m_firstYear),
          std::pair<QString, QWidget*>(tr("&Number of years"), m_years)}) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        fields->addWidget(label, 0, column);
        fields->addWidget(field, 1, column++);
    }
    fields->addWidget(m_create, 1, column);
    fields->setColumnStretch(0, 1);
    layout.addLayout(fields);
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
    m_recentTitle->setVisible(!documents.empty());
    int number = 0;
    for (const Recent& document : documents) {
        auto* row = new CardButton(m_recent);
        row->setText(QString(QStringLiteral("%1 – %2").arg(document.name, document.folder))
                         .replace(u'&', QStringLiteral("&&")));
        row->setObjectName(QStringLiteral("start-recent-%1").arg(++number));
        row->setToolTip(document.path);
        QStringList about;
        for (const QString& each :
             {document.municipality, document.years,
              document.opened.isEmpty() ? QString() : tr("opened %1").arg(document.opened)})
            if (!each.isEmpty())
                about << each;
        row->setAccessibleName(tr("Open %1").arg(document.name));
        row->setAccessibleDescription(
            (about + QStringList(document.folder)).join(QStringLiteral(", ")));
        row->addText(TextRole::Strong,
                     document.municipality.isEmpty()
                         ? document.name
                         : QStringLiteral("%1, %2").arg(document.municipality, document.years));
        row->addText(TextRole::Quiet,
                     document.municipality.isEmpty()
                         ? document.folder
                         : QStringLiteral("%1 – %2").arg(document.name, document.folder));
        if (!document.opened.isEmpty())
            row->setBeside(tr("opened %1").arg(document.opened));
        connect(
            row, &QPushButton::clicked, this,
            [this, path = document.path] { Q_EMIT recentRequested(path); },
            Qt::QueuedConnection); // the button goes with the page
        m_recent->layout()->addWidget(row);
        row->show();
    }
}

void StartPage::beginNew() {
    m_municipality->setFocus();
    m_municipality->selectAll();
}

} // namespace nytto

#include "moc_start_page.cpp"
