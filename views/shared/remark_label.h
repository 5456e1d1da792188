// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/selectable_label.h"

namespace nytto {

/// A sentence about a table, above or below it; it takes no room while there is nothing to say.
class RemarkLabel : public SelectableLabel {
public:
    RemarkLabel(const QString& name, QWidget* parent) : SelectableLabel(parent) {
        setObjectName(name);
        setWordWrap(true);
        hide();
    }
    void setRemark(const QString& text) {
        setText(text);
        setVisible(!text.isEmpty());
    }
};

} // namespace nytto
