#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A Secret Service that is there and never answers: it takes the name on the session bus, says
"ready", and stops. To be killed."""

import os
import signal

from gi.repository import Gio, GLib

connection = Gio.bus_get_sync(Gio.BusType.SESSION)
connection.call_sync(
    "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
    GLib.Variant("(su)", ("org.freedesktop.secrets", 0)), None, Gio.DBusCallFlags.NONE, -1)
print("ready", flush=True)
os.kill(os.getpid(), signal.SIGSTOP)
