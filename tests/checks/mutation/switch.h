// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/basics/result.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

template <class, class>
class __gmp_expr; // GMP's numbers, and what becomes one

/// Small faults that tests/checks/mutate puts into copies of sources, all of them at once, each
/// behind a number. NYTTO_MUTANT names the one that is in force; without it the program is as
/// written. NYTTO_MUTANTS_REACHED names a file for the numbers of those that a run came by.
namespace nytto::mutation {

class Switch {
public:
    static Switch& instance() {
        static Switch one;
        return one;
    }
    bool isOn(int mutant) {
        m_reached[static_cast<std::size_t>(mutant)] = true;
        return mutant == m_active;
    }

private:
    static constexpr std::size_t most = 100'000;

    Switch() : m_reached(most) {
        if (const char* named = std::getenv("NYTTO_MUTANT"))
            m_active = std::atoi(named);
    }
    ~Switch() {
        const char* path = std::getenv("NYTTO_MUTANTS_REACHED");
        std::FILE* file = path ? std::fopen(path, "w") : nullptr;
        if (!file)
            return;
        for (std::size_t mutant = 0; mutant < most; ++mutant)
            if (m_reached[mutant])
                std::fprintf(file, "%zu\n", mutant);
        std::fclose(file);
    }

    std::vector<char> m_reached;
    int m_active = 0;
};

inline bool on(int mutant) {
    return Switch::instance().isOn(mutant);
}

/// The number that GMP makes of an expression; any other type is itself.
template <class T>
struct Whole {
    using Type = T;
};
template <class T, class U>
struct Whole<__gmp_expr<T, U>> {
    using Type = __gmp_expr<T, T>;
};

// Operators, each with what a mutant makes of it. A second mutant has the next number.

#define NYTTO_MUTATED_COMPARISON(name, result, bound)                                              \
    template <int number, class A, class B>                                                        \
    bool name(const A& a, const B& b) {                                                            \
        if (on(number))                                                                            \
            return bound;                                                                          \
        return (result) != on(number + 1);                                                         \
    }
// Not every type has all four.
NYTTO_MUTATED_COMPARISON(less, a < b, !(b < a))
NYTTO_MUTATED_COMPARISON(lessOrEqual, a <= b, a < b)
NYTTO_MUTATED_COMPARISON(greater, a > b, !(a < b))
NYTTO_MUTATED_COMPARISON(greaterOrEqual, a >= b, b < a)
#undef NYTTO_MUTATED_COMPARISON

#define NYTTO_MUTATED_EQUALITY(name, op)                                                           \
    template <int number, class A, class B>                                                        \
    bool name(const A& a, const B& b) {                                                            \
        return (a op b) != on(number);                                                             \
    }
NYTTO_MUTATED_EQUALITY(equal, ==)
NYTTO_MUTATED_EQUALITY(unequal, !=)
#undef NYTTO_MUTATED_EQUALITY

#define NYTTO_MUTATED_ARITHMETIC(name, op, other)                                                  \
    template <int number, class A, class B>                                                        \
    auto name(const A& a, const B& b)->typename Whole<decltype(a op b)>::Type {                    \
        if (on(number))                                                                            \
            return a other b;                                                                      \
        return a op b;                                                                             \
    }
NYTTO_MUTATED_ARITHMETIC(plus, +, -)
NYTTO_MUTATED_ARITHMETIC(minus, -, +)
NYTTO_MUTATED_ARITHMETIC(times, *, /)
NYTTO_MUTATED_ARITHMETIC(divided, /, *)
NYTTO_MUTATED_ARITHMETIC(modulo, %, /)
#undef NYTTO_MUTATED_ARITHMETIC

#define NYTTO_MUTATED_ASSIGNMENT(name, op, other)                                                  \
    template <int number, class A, class B>                                                        \
    A& name(A& a, const B& b) {                                                                    \
        if (on(number))                                                                            \
            return a other b;                                                                      \
        return a op b;                                                                             \
    }
NYTTO_MUTATED_ASSIGNMENT(addTo, +=, -=)
NYTTO_MUTATED_ASSIGNMENT(takeFrom, -=, +=)
NYTTO_MUTATED_ASSIGNMENT(multiply, *=, /=)
NYTTO_MUTATED_ASSIGNMENT(divide, /=, *=)
NYTTO_MUTATED_ASSIGNMENT(andWith, &=, |=)
NYTTO_MUTATED_ASSIGNMENT(orWith, |=, &=)
#undef NYTTO_MUTATED_ASSIGNMENT

template <int number, class T>
auto negated(const T& value) -> decltype(-value) {
    if (on(number))
        return value;
    return -value;
}

template <int number, class T>
T literal(T value) {
    if (on(number))
        return static_cast<T>(value + 1);
    if (on(number + 1))
        return static_cast<T>(value - 1);
    return value;
}

template <int number, class T>
T least(const T& a, const T& b) {
    return on(number) ? std::max(a, b) : std::min(a, b);
}
template <int number, class T>
T most(const T& a, const T& b) {
    return on(number) ? std::min(a, b) : std::max(a, b);
}

/// A failure that the mutant passes over.
template <int number, class T>
Done checked(T&& result) {
    return on(number) || result ? Done() : Done(result.error());
}

} // namespace nytto::mutation
