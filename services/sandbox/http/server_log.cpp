// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/server_log.h"

#include <QLoggingCategory>

#include <mutex>
#include <string_view>

namespace tokendeck::sandbox {
namespace {

QLoggingCategory::CategoryFilter filterBefore = nullptr;

void filter(QLoggingCategory *category)
{
    filterBefore(category);
    if (std::string_view(category->categoryName()).starts_with("qt.httpserver"))
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

void silenceServerDebugging()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Installing runs the filter at once, so the one before has to be known by then.
        filterBefore = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(filter);
    });
}

} // namespace tokendeck::sandbox
