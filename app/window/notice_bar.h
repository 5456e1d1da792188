// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStyle>

class QHBoxLayout;
class QPushButton;

namespace nytto {

class SelectableLabel;

/// A sentence above the pages, and what can be done about it. It is there as long as it says
/// something.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    /// `about` is what the sentence tells; its own name is its text. Where it has one, the label is
    /// called `name` and `part`.
    NoticeBar(const QString& name, const QString& about,
              const QString& part = QStringLiteral("text"), QWidget* parent = nullptr);

    /// A sign in front of the sentence.
    void addSign(QStyle::StandardPixmap sign);
    /// Behind the sentence and the buttons so far.
    QPushButton& addButton(const QString& name, const QString& text);
    /// Nothing: it is not there.
    void say(const QString& sentence);

private:
    QHBoxLayout* m_layout;
    SelectableLabel* m_text;
};

} // namespace nytto
