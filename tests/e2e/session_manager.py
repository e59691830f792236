# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A session manager of the desktop, as far as an application sees one: libSM's own server side
(XSMP), to which Qt connects by SESSION_MANAGER."""

import ctypes
import select
import time
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p,
                    create_string_buffer, string_at)


class Value(Structure):
    _fields_ = [("length", c_int), ("value", c_void_p)]


class Property(Structure):
    _fields_ = [("name", c_char_p), ("type", c_char_p), ("count", c_int),
                ("values", POINTER(Value))]


def returns(*arguments):
    return CFUNCTYPE(None, *arguments)


REGISTER = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p)
SHORT = returns(c_void_p, c_void_p)
INTERACT = returns(c_void_p, c_void_p, c_int)
REQUEST = returns(c_void_p, c_void_p, c_int, c_int, c_int, c_int, c_int)
CLOSE = returns(c_void_p, c_void_p, c_int, c_void_p)
SET = returns(c_void_p, c_void_p, c_int, POINTER(POINTER(Property)))
DELETE = returns(c_void_p, c_void_p, c_int, c_void_p)
KINDS = (("register_client", REGISTER), ("interact_request", INTERACT), ("interact_done", INTERACT),
         ("save_yourself_request", REQUEST), ("phase2_request", SHORT),
         ("save_yourself_done", INTERACT), ("close_connection", CLOSE), ("set_properties", SET),
         ("delete_properties", DELETE), ("get_properties", SHORT))


class Callbacks(Structure):
    _fields_ = [field for name, kind in KINDS
                for field in ((name, kind), (name + "_data", c_void_p))]


NEW_CLIENT = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_ulong), POINTER(Callbacks), c_void_p)
HOST_AUTH = CFUNCTYPE(c_int, c_char_p)
SAVE_LOCAL = 1


class SessionManager:
    """Takes clients, asks them to save themselves, and ends them."""

    def __init__(self):
        self._ice = ctypes.CDLL("libICE.so.6")
        self._sm = ctypes.CDLL("libSM.so.6")
        for function in (self._ice.IceComposeNetworkIdList, self._sm.SmsGenerateClientID):
            function.restype = c_void_p
        self._ice.IceAcceptConnection.restype = c_void_p
        self.properties = {}  # of the last client: name → texts
        self.saved = 0  # how often a client has said that it is saved
        self._clients = []
        self._connections = []
        self._kept = [NEW_CLIENT(self._new_client), HOST_AUTH(lambda host: 1)]
        self._callbacks = {
            name: kind(getattr(self, "_" + name, lambda *arguments: None))
            for name, kind in KINDS
        }
        # A client that ends is no end of the session manager.
        self._kept.append(SHORT(lambda *arguments: None))
        self._ice.IceSetIOErrorHandler(self._kept[-1])
        error = create_string_buffer(256)
        if not self._sm.SmsInitialize(b"Tokendeck's test", b"1", self._kept[0], None,
                                      self._kept[1], 256, error):
            raise OSError(error.value)
        count = c_int()
        self._listening = POINTER(c_void_p)()
        if not self._ice.IceListenForConnections(byref(count), byref(self._listening), 256, error):
            raise OSError(error.value)
        self._listeners = [c_void_p(self._listening[i]) for i in range(count.value)]
        for listener in self._listeners:
            self._ice.IceSetHostBasedAuthProc(listener, self._kept[1])
        # Sockets of this computer come first.
        self.address = string_at(
            self._ice.IceComposeNetworkIdList(count, self._listening)).decode().split(",")[0]

    def _new_client(self, connection, _data, mask, callbacks, _reason):
        self._clients.append(c_void_p(connection))
        mask[0] = (1 << len(KINDS)) - 1
        for name, _kind in KINDS:
            setattr(callbacks[0], name, self._callbacks[name])
        return 1

    def _register_client(self, connection, _data, previous):
        identity = previous or self._sm.SmsGenerateClientID(c_void_p(connection))
        self._sm.SmsRegisterClientReply(c_void_p(connection), c_void_p(identity))
        if not previous:
            # The protocol's first one, which is no end of a session.
            self._sm.SmsSaveYourself(c_void_p(connection), SAVE_LOCAL, 0, 0, 0)
        return 1

    def _save_yourself_done(self, connection, _data, _success):
        self.saved += 1
        self._sm.SmsSaveComplete(c_void_p(connection))

    def _set_properties(self, _connection, _data, count, properties):
        for i in range(count):
            one = properties[i][0]
            self.properties[one.name.decode()] = [
                string_at(one.values[j].value, one.values[j].length).decode()
                for j in range(one.count)
            ]

    def serve(self, until, patience=20.0):
        """Answers clients until until() is true."""
        deadline = time.monotonic() + patience
        while not until():
            if time.monotonic() > deadline:
                raise TimeoutError("the session manager waited in vain")
            sockets = {self._ice.IceGetListenConnectionNumber(one): (one, True)
                       for one in self._listeners}
            sockets.update({self._ice.IceConnectionNumber(one): (one, False)
                            for one in self._connections})
            for ready in select.select(list(sockets), [], [], 0.05)[0]:
                one, listens = sockets[ready]
                if listens:
                    status = c_int()
                    accepted = self._ice.IceAcceptConnection(one, byref(status))
                    if accepted:
                        self._connections.append(c_void_p(accepted))
                elif self._ice.IceProcessMessages(one, None, None) != 0:
                    self._connections.remove(one)

    def log_out(self):
        """Asks every client to save itself, as before a shutdown, and ends it then."""
        wanted = self.saved + len(self._clients)
        for client in self._clients:
            self._sm.SmsSaveYourself(client, SAVE_LOCAL, 1, 0, 0)
        self.serve(lambda: self.saved >= wanted)
        for client in self._clients:
            self._sm.SmsDie(client)
        self._clients.clear()
