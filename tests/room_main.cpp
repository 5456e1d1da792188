// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/room_test.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace nytto {

namespace {

/// The tests add themselves before main() begins, in no certain order.
std::vector<RoomTest>& roomTests() {
    static std::vector<RoomTest> tests;
    return tests;
}

} // namespace

RoomTest::RoomTest(const char* file, Run test)
    : name(std::filesystem::path(file).stem().string()), run(test) {
    roomTests().push_back(*this);
}

} // namespace nytto

/// `<program> <test> [options of Qt Test…]`
int main(int argc, char** argv) {
    const std::string name = argc > 1 ? argv[1] : "";
    const auto& tests = nytto::roomTests();
    const auto test = std::ranges::find(tests, name, &nytto::RoomTest::name);
    if (test != tests.end())
        return test->run(argc - 1, argv + 1);
    std::fprintf(stderr, "There is no test “%s” here. There are:\n", name.c_str());
    for (const auto& known : tests)
        std::fprintf(stderr, "%s\n", known.name.c_str());
    return 2;
}
