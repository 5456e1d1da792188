// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/receipt_bar.h"

#include <QPushButton>

namespace nytto {

ReceiptBar::ReceiptBar(QWidget* parent)
    : NoticeBar(QStringLiteral("receipt-bar"), tr("What was carried over"), QStringLiteral("text"),
                parent) {
    const auto lead = [this](const QString& key, const QString& text) {
        connect(&addButton(QStringLiteral("receipt-") + key, text), &QPushButton::clicked, this,
                [this, key] { Q_EMIT pageRequested(key); });
    };
    lead(QStringLiteral("services"), tr("To the services"));
    lead(QStringLiteral("scenarios"), tr("To the scenarios"));
    connect(&addButton(QStringLiteral("receipt-undo"), tr("Undo")), &QPushButton::clicked, this,
            &ReceiptBar::undoRequested);
    connect(&addButton(QStringLiteral("receipt-close"), tr("Close")), &QPushButton::clicked, this,
            [this] { say({}); });
}

} // namespace nytto

#include "moc_receipt_bar.cpp"
