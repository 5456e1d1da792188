// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace nytto {

/// What kind of thing went wrong; the program's exit code follows from it (see app/exit_code.h).
enum class ErrorCode {
    BadInput,   ///< what was given is wrong: a text, an option, a JSON document
    Overflow,   ///< an amount does not fit
    RuleBroken, ///< an edit would break a rule of the document
    Conflict,   ///< the document holds something else than the edit expects
    NotFound,   ///< a file or an entity that is not there
    Exists,     ///< an output that is there already
    NotOurs,    ///< a file that is no Nyttoportföljen document
    Damaged,    ///< a document that cannot be read whole
    Newer,      ///< a document written by a newer version
    Locked,     ///< a document that another process has open
    NoSpace,    ///< a full disk
    ReadOnly,   ///< a file or folder that may not be written
    Io,         ///< any other failure of the file system
    Cancelled,  ///< the user stopped it
};

/// A failure: `message` is one sentence for the user that names the place and the remedy,
/// `detail` is for the log.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QString message;
    QString detail = {};

    /// The same error with the place in front: "Row 17, column Cost 2026: …".
    Error in(const QString& place) const {
        return {code, place + QStringLiteral(": ") + message, detail};
    }
    bool operator==(const Error&) const = default;
};

/// Either a value or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    using Value = T;
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_content); }

    /// The same result; a failure gains the place in front.
    Result in(const QString& place) && {
        return ok() ? std::move(*this) : Result(error().in(place));
    }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using Value = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return *m_error; }
    Result in(const QString& place) && {
        return ok() ? std::move(*this) : Result(m_error->in(place));
    }

private:
    std::optional<Error> m_error;
};

using Done = Result<void>;

/// Binds `name` to the value of `expression`, or leaves the function with its error.
#define NYTTO_TRY(name, expression)                                                                \
    auto name##Result = (expression);                                                              \
    if (!name##Result)                                                                             \
        return name##Result.error();                                                               \
    auto name = *std::move(name##Result)

/// Leaves the function with the error of `expression`, if it has one.
#define NYTTO_CHECK(expression)                                                                    \
    if (auto checked = (expression); !checked)                                                     \
    return checked.error()

} // namespace nytto
