// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/changes/offers/row_offer.h"
#include "words/base/message.h"

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QObject;

namespace tokendeck {

class ActionKeys;
class Button;

// What is offered for a selection as controls. Each calls \p perform with its offer, as long as
// \p context lives, and tells its keys. What cannot be done is there, off, and says why.

using PerformOffer = std::function<void(const RowOffer &)>;

//! One button for each of \p offers, without a parent.
[[nodiscard]] std::vector<Button *> offerButtons(const std::vector<RowOffer> &offers,
                                                 const ActionKeys &keys, QObject *context,
                                                 const PerformOffer &perform);
//! Why some of \p offers cannot be done, each reason once; empty where all can.
[[nodiscard]] QString obstaclesOf(const std::vector<RowOffer> &offers);
//! The read-only connection that some of \p offers cannot be done for, if one is.
[[nodiscard]] std::optional<ConnectionId> readOnlyAmong(const std::vector<RowOffer> &offers);
//! That \p offer cannot be done, and why; \p show is called where that can be seen and changed.
[[nodiscard]] Message obstacleMessage(const RowOffer &offer,
                                      const std::function<void(const ConnectionId &)> &show);

//! One entry for each of \p offers at the end of \p menu; what takes something away stands apart.
void addOffers(QMenu *menu, const std::vector<RowOffer> &offers, const ActionKeys &keys,
               QObject *context, const PerformOffer &perform);

} // namespace tokendeck
