// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/contents.h"

#include <QStringList>

namespace nytto::test {

/// A document of which as much as can be is secret, and every secret says so: it is a word that
/// begins with `sign` and stands nowhere else. Made from the declared fields, so that a new field,
/// and a new kind, is taken in by itself.
struct SecretDocument {
    static const QString sign;

    explicit SecretDocument(Contents base);

    Contents contents;
    QStringList words; ///< every secret: "canary-initiative-name-1" …
    /// "initiative.name": every masked text field that a secret row holds now.
    QStringList fields;
};

/// Every masked text field of a kind that can be secret, as SecretDocument::fields.
QStringList maskedTextFields();

/// Every text field of such a kind that is shown though the row is secret.
QStringList openTextFields();

} // namespace nytto::test
