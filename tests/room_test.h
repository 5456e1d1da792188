// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <string>

namespace nytto {

/// A test in the program of its room (`tests/room_main.cpp`), which runs it by the name of its
/// file.
struct RoomTest {
    using Run = int (*)(int argc, char** argv);

    /// Adds the test of this source file to the program.
    RoomTest(const char* file, Run test);

    std::string name;
    Run run;
};

template <typename Test, typename Application>
int runTest(int argc, char** argv) {
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace nytto

/// In place of a main(): `int run(int argc, char** argv)` runs the test of this file.
#define NYTTO_TEST_MAIN(run) static const nytto::RoomTest roomTest(__FILE__, run);

// Qt's macros would make a main() of each file; every test includes this, being precompiled.
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_GUILESS_MAIN(Test) NYTTO_TEST_MAIN((nytto::runTest<Test, QCoreApplication>))
#define QTEST_MAIN(Test) NYTTO_TEST_MAIN((nytto::runTest<Test, QApplication>))
