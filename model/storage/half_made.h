// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nytto {

/// A file or folder that has a name of its own until it is whole. What still lies under that name
/// goes with this object, a database's journal and everything in a folder too; when a signal ends
/// the process, removeHalfMade() does the same. What a process left that was killed is removed by
/// the next one that makes something in the folder.
class HalfMade {
public:
    /// In `folder`. Nothing is made yet.
    explicit HalfMade(const QString& folder);
    ~HalfMade();
    HalfMade(const HalfMade&) = delete;
    HalfMade& operator=(const HalfMade&) = delete;

    /// The name says who makes it: ".nyp-<machine>-<process>-<its start>-<number>.part".
    const QString& path() const { return m_path; }

private:
    QString m_path;
    int m_slot; ///< −1 without one
};

/// A file that is there while something lasts, such as the note of a lock, and goes with the
/// process when a signal ends it. It is not removed by this object.
class GoesWithProcess {
public:
    explicit GoesWithProcess(const QString& path);
    ~GoesWithProcess();
    GoesWithProcess(const GoesWithProcess&) = delete;
    GoesWithProcess& operator=(const GoesWithProcess&) = delete;

private:
    int m_slot;
};

/// Removes from the folder what was half made by a process of this machine that is no more. What
/// cannot be proved to be that stays.
void sweepAbandoned(const QString& folder);

/// Removes at once everything that is half made. For a signal's handler: it allocates and locks
/// nothing, and the process is expected to end.
void removeHalfMade();

} // namespace nytto
