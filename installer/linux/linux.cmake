# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop, a shell and a reader of manuals want to find.
find_program(GZIP gzip REQUIRED)
draw_icon(${document_icon})
set(files ${program_icons} ${drawn_icons})

# The day of the release, for the manual.
set(metainfo ${CMAKE_CURRENT_SOURCE_DIR}/linux/${NYTTO_DESKTOP_ID}.metainfo.xml)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${metainfo})
file(STRINGS ${metainfo} release REGEX "<release version=\"${PROJECT_VERSION}\"")
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+" release_date "${release}")
if(NOT release_date)
    message(FATAL_ERROR "${metainfo} says nothing of a release ${PROJECT_VERSION}.")
endif()

add_executable(describe_program describe/main.cpp describe/manual.cpp describe/completion.cpp)
target_link_libraries(describe_program PRIVATE appcore)

# Writes what the program tells of itself to a file.
function(describe file template)
    add_custom_command(OUTPUT ${made}/${file}
        COMMAND describe_program ${ARGN} > ${made}/${file}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${template} describe_program VERBATIM)
    set(files ${files} ${made}/${file} PARENT_SCOPE)
endfunction()
# Compresses a file without a word of when or where.
function(compress source file)
    add_custom_command(OUTPUT ${made}/${file}
        COMMAND ${GZIP} -9 -n -c ${source} > ${made}/${file}
        DEPENDS ${source} VERBATIM)
    set(files ${files} ${made}/${file} PARENT_SCOPE)
endfunction()

foreach(language en sv)
    set(template man/nyttoportfolj.${language}.man)
    file(MAKE_DIRECTORY ${made}/man/${language})
    describe(man/${language}/nyttoportfolj.1 ${template} manual ${language}
        ${CMAKE_CURRENT_SOURCE_DIR}/${template} ${PROJECT_VERSION} ${release_date})
    compress(${made}/man/${language}/nyttoportfolj.1 man/${language}/nyttoportfolj.1.gz)
endforeach()
foreach(shell bash zsh)
    set(template describe/completion.${shell})
    describe(completion.${shell} ${template} ${shell} ${CMAKE_CURRENT_SOURCE_DIR}/${template})
endforeach()

# Who makes a package answers for it: DEBFULLNAME and DEBEMAIL, as everywhere in Debian.
set(maintainer "Nyttoportföljen <nyttoportfoljen@example.org>")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(MAINTAINER ${maintainer})
configure_file(debian/changelog ${made}/debian/changelog @ONLY)
compress(${made}/debian/changelog debian/changelog.Debian.gz)
compress(${PROJECT_SOURCE_DIR}/CHANGELOG.md debian/changelog.gz)

add_custom_target(package_files ALL DEPENDS ${files})

set(data ${CMAKE_INSTALL_DATADIR})
install(FILES linux/${NYTTO_DESKTOP_ID}.desktop DESTINATION ${data}/applications)
install(FILES ${metainfo} DESTINATION ${data}/metainfo)
install(FILES linux/nyttoportfolj.xml DESTINATION ${data}/mime/packages)
foreach(kind apps mimetypes)
    set(name ${NYTTO_DESKTOP_ID})
    if(kind STREQUAL mimetypes)
        set(name ${document_icon})
    endif()
    install(FILES icons/${name}.svg DESTINATION ${data}/icons/hicolor/scalable/${kind})
    foreach(size ${icon_sizes})
        install(FILES ${made}/icons/${size}/${name}.png
            DESTINATION ${data}/icons/hicolor/${size}x${size}/${kind})
    endforeach()
endforeach()
install(FILES ${made}/man/en/nyttoportfolj.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/man/sv/nyttoportfolj.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/sv/man1)
install(FILES ${made}/completion.bash DESTINATION ${data}/bash-completion/completions
    RENAME nyttoportfolj)
install(FILES ${made}/completion.zsh DESTINATION ${data}/zsh/vendor-completions
    RENAME _nyttoportfolj)
install(FILES debian/copyright ${made}/debian/changelog.Debian.gz ${made}/debian/changelog.gz
    DESTINATION ${data}/doc/nyttoportfolj)
