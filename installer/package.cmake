# SPDX-License-Identifier: GPL-3.0-or-later
# The packages, by CPack: a .deb on Debian; on Windows a zip to unpack anywhere and an installer,
# which nobody has tried yet.
set(CPACK_PACKAGE_NAME nyttoportfolj)
set(CPACK_PACKAGE_VENDOR "Nyttoportföljen")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "costs and benefits of a municipality's services and initiatives")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES nyttoportfolj "Nyttoportföljen")
set(CPACK_PACKAGE_DIRECTORY ${made}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    include(windows/windows.cmake)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer}")
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # Every library, with the version that its symbols ask for. Nothing else is needed: the plugins
    # for X11 and for pictures come with Qt Gui, and the icons of the window are pictures of points.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
    set(CPACK_PACKAGE_DESCRIPTION
"Nyttoportföljen keeps account of what a municipality's shared services and
change initiatives cost, what they give, who bears the cost, and how one
choice compares with another.

Figures are held as they are known and counted in whole öre; every computed
figure shows how it was made. The annual analysis and other reports come out
as Excel workbooks with live formulas, as csv or as JSON, from a window or
from a command line. Swedish and English.")
endif()
include(CPack)
