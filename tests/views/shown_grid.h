// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/views/test_document.h"
#include "views/tables/frozen_columns.h"
#include "views/tables/grid_panel.h"
#include "views/tables/grid_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

namespace nytto::test {

inline Contents threeServices(int firstYear = 2025, int years = 3) {
    Contents contents;
    Settings settings;
    settings.id = Id<Settings>(QUuid::createUuid());
    settings.municipality = QStringLiteral("Exempelstad");
    settings.firstYear = firstYear;
    settings.horizon = years;
    contents.insert(settings);
    int position = 0;
    for (const auto& [name, thousands] :
         {std::pair{"Ängar", 300}, std::pair{"Arkiv", 1200}, std::pair{"Zoo", 45}}) {
        Service service;
        service.id = Id<Service>(QUuid::createUuid());
        service.position = position++;
        service.name = QString::fromUtf8(name);
        service.cost.set(2025, static_cast<int>(ServiceCost::Proposal),
                         Money::ofThousands(thousands));
        contents.insert(service);
    }
    return contents;
}

/// A panel of services on a document of three, with their name, cost 2025 and a computed double.
struct ShownGrid {
    TestDocument document{threeServices()};
    GridPanel panel{QStringLiteral("services"), entityInfoOf<Service>(), document.language()};

    ShownGrid() {
        show();
        QObject::connect(&panel, &GridPanel::editRequested, &panel, [this](const Edit& edit) {
            document.apply(edit);
            show();
        });
        panel.resize(800, 400);
        panel.show();
        panel.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&panel);
    }
    void show() {
        const EntityInfo& info = entityInfoOf<Service>();
        auto columns =
            fieldColumns(info, {QStringLiteral("name")}, document.language(), MoneyUnit::Thousands);
        columns.push_back(seriesColumns(info, QStringLiteral("cost"), 2025, 1,
                                        static_cast<int>(ServiceCost::Proposal),
                                        document.language(), MoneyUnit::Thousands)
                              .front());
        columns.push_back(amountColumn(
            QStringLiteral("double"), QStringLiteral("Dubbelt"), document.language(),
            MoneyUnit::Thousands,
            [](const void* row) {
                const auto* service = static_cast<const Service*>(row);
                return Cell(*service->costAt(2025, ServiceCost::Proposal).times(2));
            },
            [](const void*) {
                Explanation explanation;
                explanation.method = QStringLiteral("The cost, twice.");
                return explanation;
            }));
        panel.showState(document.state(), std::move(columns));
    }
    GridView& view() { return panel.view(); }
    /// The names, from above.
    QStringList names() {
        QStringList all;
        for (int row = 0; row < view().order().rowCount(); ++row)
            all << text(row, 0);
        return all;
    }
    /// Types into the current cell, key by key, and Enter.
    void type(const QString& typed) {
        view().setFocus();
        QTest::keyClicks(&view(), typed.left(1));
        auto* editor = view().findChild<QLineEdit*>(QStringLiteral("cell-editor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, typed.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void startNew() {
        panel.setNewEntity([] {
            Service service;
            service.name = QStringLiteral("Ny");
            return AnyEntity(service);
        });
    }
    /// What another page changes.
    void changeElsewhere(const std::function<void(EditBuilder&)>& change) {
        EditBuilder builder(document.contents(), {}, QStringLiteral("Elsewhere"), {});
        change(builder);
        document.apply(builder.build());
        show();
    }
    bool offersAgain() {
        QCoreApplication::processEvents(); // the bar places it
        return panel.findChild<QToolButton*>(QStringLiteral("services-again-button"))->isVisible();
    }
    QString text(int row, int column) {
        return view().order().index(row, column).data(Qt::DisplayRole).toString();
    }
    void trigger(const char* action) {
        panel.findChild<QAction*>(QStringLiteral("services-") + QLatin1String(action))->trigger();
    }
    /// An action of the menu of the current column.
    QAction& columnAction(const char* name) {
        trigger("columns");
        auto* menu = panel.findChild<QMenu*>(QStringLiteral("services-column-menu"));
        menu->close();
        return *menu->findChild<QAction*>(QString::fromLatin1(name));
    }
    void choose(int row, int column, int lastRow = -1, int lastColumn = -1) {
        view().setCurrentIndex(view().order().index(row, column));
        if (lastRow >= 0)
            view().selectionModel()->select(
                QItemSelection(view().order().index(row, column),
                               view().order().index(lastRow, lastColumn)),
                QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString& text) {
        auto* mime = new QMimeData;
        mime->setText(text);
        QGuiApplication::clipboard()->setMimeData(mime);
        view().paste();
    }
};

/// Keeps what a test remembers of columns in a folder of its own, empty when each test begins.
class OwnSettings {
public:
    OwnSettings() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("Nyttoportfoljen"));
    }
    void clear() { QSettings().clear(); }

private:
    QTemporaryDir m_folder;
};

} // namespace nytto::test
