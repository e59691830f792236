# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libwayland-client, which has no CMake package of its own: the target WaylandClient::WaylandClient.

find_path(WaylandClient_INCLUDE_DIR wayland-client.h PATH_SUFFIXES wayland)
find_library(WaylandClient_LIBRARY wayland-client)
mark_as_advanced(WaylandClient_INCLUDE_DIR WaylandClient_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(WaylandClient
    REQUIRED_VARS WaylandClient_LIBRARY WaylandClient_INCLUDE_DIR)

if(WaylandClient_FOUND AND NOT TARGET WaylandClient::WaylandClient)
    add_library(WaylandClient::WaylandClient UNKNOWN IMPORTED)
    set_target_properties(WaylandClient::WaylandClient PROPERTIES
        IMPORTED_LOCATION "${WaylandClient_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${WaylandClient_INCLUDE_DIR}")
endif()
