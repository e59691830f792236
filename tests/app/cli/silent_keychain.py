#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A Secret Service that is there and never answers. Says "ready", and ends with its standard
input."""

import sys

from gi.repository import Gio, GLib


def swallow(_connection, message, incoming):
    is_call = message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
    return None if incoming and is_call else message


def own():
    connection = Gio.bus_get_sync(Gio.BusType.SESSION)
    connection.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
        GLib.Variant("(su)", ("org.freedesktop.secrets", 0)), None, Gio.DBusCallFlags.NONE, -1)
    connection.add_filter(swallow)
    print("ready", flush=True)


own()
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_HUP | GLib.IO_IN, lambda *_: loop.quit())
loop.run()
