// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/wayland/data_control.h"

namespace tokendeck::data_control {
namespace {

// The version from which on a device has set_primary_selection, which is not called here.
constexpr int Version = 2;

namespace manager {
enum Request : quint32 { CreateSource, GetDevice, Destroy };
}
namespace device {
enum Request : quint32 { SetSelection, Destroy, SetPrimarySelection };
}
namespace source {
enum Request : quint32 { Offer, Destroy };
}
namespace offers {
enum Request : quint32 { Receive, Destroy };
}

extern const wl_interface Source;
extern const wl_interface Offer;
extern const wl_interface Device;

// Of the arguments of each message, the kinds of its objects: nullptr for what is none.
using Types = const wl_interface *;
const std::array<Types, 2> None{nullptr, nullptr};
const std::array<Types, 1> NewSource{&Source};
const std::array<Types, 2> NewDevice{&Device, &wl_seat_interface};
const std::array<Types, 1> OneSource{&Source};
const std::array<Types, 1> OneOffer{&Offer};

wl_message message(const char *name, const char *signature, Types const *types)
{
    return {name, signature, const_cast<Types *>(types)};
}

const std::array ManagerRequests{message("create_data_source", "n", NewSource.data()),
                                 message("get_data_device", "no", NewDevice.data()),
                                 message("destroy", "", None.data())};
const std::array DeviceRequests{message("set_selection", "?o", OneSource.data()),
                                message("destroy", "", None.data()),
                                message("set_primary_selection", "2?o", OneSource.data())};
const std::array DeviceEvents{
    message("data_offer", "n", OneOffer.data()), message("selection", "?o", OneOffer.data()),
    message("finished", "", None.data()), message("primary_selection", "2?o", OneOffer.data())};
const std::array SourceRequests{message("offer", "s", None.data()),
                                message("destroy", "", None.data())};
const std::array SourceEvents{message("send", "sh", None.data()),
                              message("cancelled", "", None.data())};
const std::array OfferRequests{message("receive", "sh", None.data()),
                               message("destroy", "", None.data())};
const std::array OfferEvents{message("offer", "s", None.data())};

template <typename Requests, typename Events>
wl_interface described(const char *name, int version, const Requests &requests,
                       const Events &events)
{
    return {name,         version, int(requests.size()), requests.data(), int(events.size()),
            events.data()};
}

const std::array<wl_message, 0> NoEvents{};

const wl_interface Source =
    described("ext_data_control_source_v1", Version, SourceRequests, SourceEvents);
const wl_interface Offer =
    described("ext_data_control_offer_v1", Version, OfferRequests, OfferEvents);
const wl_interface Device =
    described("ext_data_control_device_v1", Version, DeviceRequests, DeviceEvents);
const wl_interface ExtManager =
    described("ext_data_control_manager_v1", 1, ManagerRequests, NoEvents);
const wl_interface WlrManager =
    described("zwlr_data_control_manager_v1", Version, ManagerRequests, NoEvents);

void destroy(wl_proxy *proxy, quint32 request)
{
    wl_proxy_marshal_flags(proxy, request, nullptr, wl_proxy_get_version(proxy),
                           WL_MARSHAL_FLAG_DESTROY);
}

} // namespace

const std::array<const wl_interface *, 2> Managers{&ExtManager, &WlrManager};

wl_proxy *createSource(wl_proxy *manager)
{
    return wl_proxy_marshal_flags(manager, manager::CreateSource, &Source,
                                  wl_proxy_get_version(manager), 0, nullptr);
}

wl_proxy *createDevice(wl_proxy *manager, wl_seat *seat)
{
    return wl_proxy_marshal_flags(manager, manager::GetDevice, &Device,
                                  wl_proxy_get_version(manager), 0, nullptr, seat);
}

void offer(wl_proxy *source, const char *type)
{
    wl_proxy_marshal_flags(source, source::Offer, nullptr, wl_proxy_get_version(source), 0, type);
}

void setSelection(wl_proxy *device, wl_proxy *source)
{
    wl_proxy_marshal_flags(device, device::SetSelection, nullptr, wl_proxy_get_version(device), 0,
                           source);
}

void receive(wl_proxy *offer, const char *type, int descriptor)
{
    wl_proxy_marshal_flags(offer, offers::Receive, nullptr, wl_proxy_get_version(offer), 0, type,
                           descriptor);
}

void destroySource(wl_proxy *source)
{
    destroy(source, source::Destroy);
}

void destroyDevice(wl_proxy *device)
{
    destroy(device, device::Destroy);
}

void destroyOffer(wl_proxy *offer)
{
    destroy(offer, offers::Destroy);
}

void destroyManager(wl_proxy *manager)
{
    destroy(manager, manager::Destroy);
}

} // namespace tokendeck::data_control
