// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// A fuzzer: the entry function that NYTTO_FUZZ_ENTRY names, in the hands of libFuzzer.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString fault = nytto::fuzz::NYTTO_FUZZ_ENTRY(bytes);
    if (fault.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::abort();
}
