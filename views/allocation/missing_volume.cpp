// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/missing_volume.h"

#include "model/document/edit.h"
#include "model/document/value_place.h"
#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entity_info.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace nytto {

namespace {

/// The row of the volume, or one that is still to be inserted.
KeyVolume volumeAt(const Contents& contents, const MendingPlace& place) {
    KeyVolume volume;
    volume.allocationKey = Id<AllocationKey>(place.subject.id);
    volume.unit = Id<Unit>(place.row.id);
    volume.year = *place.year;
    for (const KeyVolume& each : contents.all<KeyVolume>())
        if (each.allocationKey == volume.allocationKey && each.unit == volume.unit &&
            each.year == volume.year)
            return each;
    return volume;
}

} // namespace

MissingVolume::MissingVolume(QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_volume(new QLineEdit(this)) {
    m_volume->setObjectName(QStringLiteral("missing-volume"));
    m_volume->setAccessibleName(tr("Missing volume"));
    m_volume->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_volume);
    auto* enter = new QPushButton(tr("&Fill in"), this);
    enter->setObjectName(QStringLiteral("missing-volume-enter"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption, 1);
    layout->addWidget(m_volume);
    layout->addWidget(enter);
    connect(m_volume, &QLineEdit::returnPressed, this, &MissingVolume::fill);
    connect(enter, &QPushButton::clicked, this, &MissingVolume::fill);
    clear();
}

void MissingVolume::clear() {
    m_place = {};
    m_volume->clear();
    hide();
}

void MissingVolume::showPlace(const DocumentState& state, const MendingPlace& place) {
    m_state.emplace(state);
    const AllocationKey* key = state.contents.find(Id<AllocationKey>(place.subject.id));
    const Unit* unit = state.contents.find(Id<Unit>(place.row.id));
    if (place.rows != entityInfoOf<KeyVolume>().keyString() || !key || !unit || !place.year)
        return clear();
    if (place != m_place)
        m_volume->clear();
    m_place = place;
    m_caption->setText(tr("Volume of “%1” in the key “%2”, %3")
                           .arg(unit->name, key->name, QString::number(*place.year)));
    m_volume->setAccessibleName(m_caption->text());
    show();
}

void MissingVolume::fill() {
    if (!m_state || m_place.subject.isNull())
        return;
    const ValuePlace place{entityInfoOf<KeyVolume>().field(QStringLiteral("planned"))};
    const ValueTexts texts{m_state->contents, m_state->language};
    const auto refuse = [this](const QString& why) {
        Q_EMIT said(why);
        m_volume->setFocus();
    };
    if (m_volume->text().trimmed().isEmpty())
        return refuse(tr("Enter the volume first, or 0 where there is none."));
    const Result<Value> value = texts.parsed(place, m_volume->text());
    if (!value)
        return refuse(value.error().message);
    AnyEntity volume(volumeAt(m_state->contents, m_place));
    if (const Done set = setValueAt(volume, place, *value); !set)
        return refuse(set.error().message);
    EditBuilder builder(m_state->contents, {}, tr("Enter: %1").arg(m_caption->text()), {});
    if (idOf(volume).isNull())
        builder.insert(volume);
    else
        builder.update(volume);
    const Edit edit = builder.build();
    if (const Done possible = checkEdit(m_state->contents, edit); !possible)
        return refuse(possible.error().message);
    const QString told = m_caption->text();
    m_volume->clear();
    Q_EMIT editRequested(edit);
    if (isApplied(m_state->contents, edit))
        Q_EMIT said(tr("%1: it is filled in. Undo takes that back.").arg(told));
}

} // namespace nytto

#include "moc_missing_volume.cpp"
