# SPDX-License-Identifier: GPL-3.0-or-later
# Untested: Qt's libraries and plugins beside the program, in a zip and in an installer of NSIS.
qt_generate_deploy_app_script(TARGET nyttoportfolj FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)
set(CPACK_GENERATOR ZIP NSIS)
set(CPACK_NSIS_PACKAGE_NAME "Nyttoportföljen")
set(CPACK_NSIS_DISPLAY_NAME "Nyttoportföljen ${PROJECT_VERSION}")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/nyttoportfolj.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
