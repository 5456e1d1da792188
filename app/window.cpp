// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>

#include <cstdio>

namespace nytto {

int openWindow(QApplication&, const QString&) {
    std::fputs(qPrintable(QApplication::translate(
                   "Commands", "The window is not part of this version yet; the commands are: see "
                               "“nyttoportfolj --help”.\n")),
               stderr);
    return 2;
}

} // namespace nytto
