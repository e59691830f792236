// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <wayland-client.h>

#include <array>

namespace tokendeck::data_control {

// The messages of ext-data-control-v1 and of wlr-data-control-unstable-v1, which it comes from.
// They differ in their names alone, and of those only the manager's travel.

//! The managers' descriptions, the one to be preferred first.
extern const std::array<const wl_interface *, 2> Managers;

//! A new source of the manager \p manager: what a selection is made of.
[[nodiscard]] wl_proxy *createSource(wl_proxy *manager);
//! The clipboard of \p seat.
[[nodiscard]] wl_proxy *createDevice(wl_proxy *manager, wl_seat *seat);
//! Says that \p source has the MIME type \p type; before it becomes a selection.
void offer(wl_proxy *source, const char *type);
//! Makes \p source the selection; nullptr leaves none.
void setSelection(wl_proxy *device, wl_proxy *source);
//! Has what is offered written into \p descriptor as \p type.
void receive(wl_proxy *offer, const char *type, int descriptor);
void destroySource(wl_proxy *source);
void destroyDevice(wl_proxy *device);
void destroyOffer(wl_proxy *offer);
void destroyManager(wl_proxy *manager);

//! The events, in the protocol's order. \p data is what was given with the listener.
struct DeviceListener {
    void (*dataOffer)(void *data, wl_proxy *device, wl_proxy *offer);
    void (*selection)(void *data, wl_proxy *device, wl_proxy *offer); //!< offer may be nullptr
    void (*finished)(void *data, wl_proxy *device);
    void (*primarySelection)(void *data, wl_proxy *device, wl_proxy *offer);
};
struct SourceListener {
    void (*send)(void *data, wl_proxy *source, const char *type, int descriptor);
    void (*cancelled)(void *data, wl_proxy *source);
};
struct OfferListener {
    void (*offer)(void *data, wl_proxy *offer, const char *type);
};

//! \p listener outlives \p proxy.
template <typename Listener> void listen(wl_proxy *proxy, const Listener &listener, void *data)
{
    static_assert(sizeof(Listener) % sizeof(void (*)()) == 0);
    auto *table = const_cast<Listener *>(&listener);
    wl_proxy_add_listener(proxy, reinterpret_cast<void (**)()>(table), data);
}

} // namespace tokendeck::data_control
