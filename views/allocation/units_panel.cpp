// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/units_panel.h"

#include "model/document/provisional_name.h"
#include "model/entities/allocation/unit.h"
#include "model/entities/entered_fields.h"
#include "views/allocation/unit_columns.h"
#include "views/panels/field_form.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace nytto {

namespace {

/// "size.2025"
QString sizeKey(int year) {
    return QStringLiteral("size.%1").arg(year);
}

std::vector<GridColumn> sizeColumns(const DocumentState& state, int year) {
    std::unordered_map<Id<Unit>, const UnitSize*> held;
    for (const UnitSize& size : state.contents.all<UnitSize>())
        if (size.year == year)
            held.emplace(size.unit, &size);
    const auto beside =
        besideOf<UnitSize, Unit>(sizeKey(year), std::move(held), [year](Id<Unit> unit) {
            UnitSize size;
            size.unit = unit;
            size.year = year;
            return size;
        });
    return besideColumns(beside, {QStringLiteral("employees"), QStringLiteral("inhabitants")},
                         QString::number(year), state.language, state.unit());
}

} // namespace

UnitsPanel::UnitsPanel(const Language& language, QWidget* parent)
    : AllocationPanel(language, parent),
      m_units(addTable(QStringLiteral("units"), entityInfoOf<Unit>())),
      m_form(new FieldForm(
          QStringLiteral("unit"), entityInfoOf<Unit>(),
          formFields(entityInfoOf<Unit>(),
                     {QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("kind"),
                      QStringLiteral("parent"), QStringLiteral("fromYear"),
                      QStringLiteral("toYear"), QStringLiteral("account"),
                      QStringLiteral("responsibility"), QStringLiteral("counterpart"),
                      QStringLiteral("successors"), QStringLiteral("note")}),
          language, this)) {
    m_units->setWhenEmpty(tr("There are no units yet. Add the first one with Ctrl+Ins, then "
                             "those that belong to it."));
    connect(m_form, &FieldForm::editRequested, this, &Page::editRequested);
    connect(m_units, &GridPanel::currentEntityChanged, this, &UnitsPanel::showUnit);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_units);
    sides->addWidget(m_form);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 0);
    sides->setSizes({width(), fontMetrics().averageCharWidth() * 56});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(sides);
}

/// A new unit lies beside the chosen one, or below it where it lies below none.
void UnitsPanel::showUnit() {
    if (!hasState())
        return;
    m_form->showEntity(state(), m_units->currentEntity().id);
    Unit unit;
    unit.name = provisionalName(entityInfoOf<Unit>(), state().language);
    if (const Unit* chosen = state().contents.find(Id<Unit>(m_units->currentEntity().id))) {
        unit.kind = chosen->parent ? chosen->kind : unit.kind;
        unit.parent = chosen->parent ? chosen->parent : chosen->id;
    }
    m_units->setNewEntity([unit] { return AnyEntity(unit); });
}

void UnitsPanel::showAll() {
    const DocumentState& state = this->state();
    const auto order = std::make_shared<const UnitOrder>(state.contents);
    std::vector<GridColumn> columns =
        unitColumns({QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("kind"),
                     QStringLiteral("parent")},
                    state, order);
    const PlanYears years = state.calculations.years();
    for (int year = years.first - 1; year <= years.last(); ++year)
        std::ranges::move(sizeColumns(state, year), std::back_inserter(columns));
    std::ranges::move(unitColumns({QStringLiteral("fromYear"), QStringLiteral("toYear"),
                                   QStringLiteral("account"), QStringLiteral("responsibility"),
                                   QStringLiteral("counterpart"), QStringLiteral("successors")},
                                  state, order),
                      std::back_inserter(columns));
    m_units->showState(state, std::move(columns), {}, unitRank(order));
    showUnit();
}

bool UnitsPanel::reveal(const EntityRef& ref, const QString& field, std::optional<int> year) {
    if (m_units->reveal(ref, field, year)) {
        if (!field.isEmpty() && m_units->grid().columnOf(field) < 0)
            m_form->focusField(field);
        return true;
    }
    const auto size = entity<UnitSize>(ref);
    if (!size)
        return false;
    const QString key = field.isEmpty() ? QStringLiteral("employees") : field;
    return m_units->reveal(refTo(size->unit), key + u'.' + sizeKey(size->year));
}

} // namespace nytto

#include "moc_units_panel.cpp"
