// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace nytto {

class SelectableLabel;

/// A sentence on what wants to be seen to, in amber with its sign, and a button that leads to where
/// that is done. It stays where it stands while a table beside it scrolls, and takes no room while
/// there is nothing to say.
class AttentionStrip : public QFrame {
    Q_OBJECT

public:
    /// The label has the name, the button "<name>-lead".
    explicit AttentionStrip(const QString& name, QWidget* parent = nullptr);

    /// Without words the button is not there; `where` says more of where it leads.
    void say(const QString& sentence, const QString& lead = {}, const QString& where = {});

Q_SIGNALS:
    void leadRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();

    SelectableLabel* m_text;
    QPushButton* m_lead;
};

} // namespace nytto
