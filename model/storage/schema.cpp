// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

#include "model/storage/failure.h"
#include "model/storage/migrations/steps.h"
#include "model/storage/schema_version.h"
#include "model/storage/seals.h"

#include <QCoreApplication>

namespace nytto {

namespace {

Done doStep(const Connection& connection, const SchemaStep& step) {
    NYTTO_TRY(transaction, Transaction::begin(connection, Transaction::Kind::Exclusive));
    NYTTO_CHECK(connection.execute(QString::fromUtf8(step.sql)));
    NYTTO_CHECK(checkReferences(connection));
    NYTTO_CHECK(connection.execute(QStringLiteral("DELETE FROM seal")));
    NYTTO_TRY(seals, Seals::computed(connection));
    NYTTO_CHECK(seals.store(connection, {}));
    NYTTO_CHECK(connection.execute(
        QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
            .arg(QString::number(applicationId), QString::number(step.version))));
    return transaction.commit();
}

} // namespace

Done checkStructure(const Connection& connection) {
    NYTTO_TRY(check, connection.prepare(QStringLiteral("PRAGMA integrity_check(1)")));
    return check.forEach({}, [&](const SqlRow& row) -> Done {
        const QString answer = row.text(0);
        return answer == QLatin1String("ok")
                   ? Done()
                   : damaged(
                         connection.path(),
                         QCoreApplication::translate("storage", "What it holds cannot be read."),
                         answer);
    });
}

Done checkReferences(const Connection& connection) {
    NYTTO_TRY(check, connection.prepare(QStringLiteral("PRAGMA foreign_key_check")));
    return check.forEach({}, [&](const SqlRow& row) -> Done {
        return damaged(connection.path(),
                       QCoreApplication::translate(
                           "storage", "A row of “%1” refers to one of “%2” that is missing.")
                           .arg(row.text(0), row.text(2)));
    });
}

std::span<const SchemaStep> schemaSteps() {
    return migrations::all;
}

int newestSchemaVersion() {
    return schemaSteps().back().version;
}

Result<int> schemaVersion(const Connection& connection) {
    NYTTO_TRY(version, connection.integer(QStringLiteral("PRAGMA user_version")));
    return static_cast<int>(version);
}

Done migrate(const Connection& connection, std::span<const SchemaStep> steps) {
    NYTTO_TRY(version, schemaVersion(connection));
    // A step may make a table anew; while it does, references lead nowhere. They are checked before
    // the step is kept. The switch does nothing inside a transaction.
    NYTTO_CHECK(connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    Done done;
    for (const SchemaStep& step : steps)
        if (done && step.version > version)
            done = doStep(connection, step);
    NYTTO_CHECK(connection.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return done;
}

} // namespace nytto
