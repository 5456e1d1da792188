// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_bar.h"

#include "views/shared/selectable_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace nytto {

FileBar::FileBar(QWidget* parent) : QFrame(parent), m_reason(new SelectableLabel(this)) {
    setObjectName(QStringLiteral("file-bar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto* sign = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side));
    m_reason->setObjectName(QStringLiteral("file-bar-reason"));
    m_reason->setAccessibleDescription(tr("Why the file does not hold the document"));
    m_reason->setForegroundRole(QPalette::ToolTipText);
    m_reason->setWordWrap(true);
    auto* copy = new QPushButton(tr("Save a copy and go on with it …"), this);
    copy->setObjectName(QStringLiteral("go-on-with-copy"));
    connect(copy, &QPushButton::clicked, this, &FileBar::copyRequested);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(sign);
    layout->addWidget(m_reason, 1);
    layout->addWidget(copy);
    hide();
}

void FileBar::show(const std::optional<Error>& reason) {
    m_reason->setText(reason ? reason->message : QString());
    setVisible(reason.has_value());
}

} // namespace nytto

#include "moc_file_bar.cpp"
