// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/choice_list.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

#include <algorithm>

namespace nytto {

QString whenNoChoice(const FieldInfo& field, const Language& language) {
    const EntityInfo* kind = field.type == FieldType::Reference
                                 ? entityInfo(QString::fromLatin1(field.target))
                                 : nullptr;
    return kind ? QCoreApplication::translate("ChoiceList", "There are none of these yet: %1")
                      .arg(language.translate("entities", kind->plural))
                : QString();
}

void fillChoices(QComboBox& list, const QStringList& choices, const QString& whenNone) {
    list.addItems(choices);
    const bool hasNone = std::ranges::all_of(choices, &QString::isEmpty);
    auto* model = qobject_cast<QStandardItemModel*>(list.model());
    if (!hasNone || whenNone.isEmpty() || !model)
        return;
    list.addItem(whenNone);
    model->item(list.count() - 1)->setEnabled(false);
}

} // namespace nytto
