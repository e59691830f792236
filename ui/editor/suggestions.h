// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

class FilterForm;
class LogPreview;

//! Offers in \p form the fields and values of the logs of \p source, as long as both live.
void suggestFrom(LogPreview *source, FilterForm *form);

} // namespace tokendeck
