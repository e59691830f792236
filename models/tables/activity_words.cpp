// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendeck {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityWords)
};

//! How one action is told: done, asked for, and of one object.
struct ActionWords {
    QString done;
    QString asked;
    QString recent;
};

ActionWords wordsOf(ActivityAction action)
{
    switch (action) {
    case ActivityAction::CopyToken:
        return {Words::tr("Copied a token"), Words::tr("Copy a token"),
                Words::tr("copied on this computer")};
    case ActivityAction::CreateSharedToken:
        return {Words::tr("Created a shared token"), Words::tr("Create a shared token"),
                Words::tr("created")};
    case ActivityAction::EditSharedToken:
        return {Words::tr("Edited a shared token"), Words::tr("Edit a shared token"),
                Words::tr("edited")};
    case ActivityAction::RotateSharedToken:
        return {Words::tr("Rotated a shared token"), Words::tr("Rotate a shared token"),
                Words::tr("rotated")};
    case ActivityAction::DeleteSharedToken:
        return {Words::tr("Deleted a shared token"), Words::tr("Delete a shared token"),
                Words::tr("deleted")};
    case ActivityAction::CreateFilter:
        return {Words::tr("Created a filter"), Words::tr("Create a filter"), Words::tr("created")};
    case ActivityAction::ReplaceFilter:
        return {Words::tr("Replaced a filter"), Words::tr("Replace a filter"),
                Words::tr("replaced")};
    case ActivityAction::DeleteFilter:
        return {Words::tr("Deleted a filter"), Words::tr("Delete a filter"), Words::tr("deleted")};
    case ActivityAction::CreateShippingToken:
        return {Words::tr("Created a shipping token"), Words::tr("Create a shipping token"),
                Words::tr("created")};
    case ActivityAction::RenameShippingToken:
        return {Words::tr("Renamed a shipping token"), Words::tr("Rename a shipping token"),
                Words::tr("renamed")};
    case ActivityAction::EnableShippingToken:
        return {Words::tr("Enabled a shipping token"), Words::tr("Enable a shipping token"),
                Words::tr("enabled")};
    case ActivityAction::DisableShippingToken:
        return {Words::tr("Disabled a shipping token"), Words::tr("Disable a shipping token"),
                Words::tr("disabled")};
    case ActivityAction::RotateShippingToken:
        return {Words::tr("Rotated a shipping token"), Words::tr("Rotate a shipping token"),
                Words::tr("rotated")};
    case ActivityAction::DeleteShippingToken:
        return {Words::tr("Deleted a shipping token"), Words::tr("Delete a shipping token"),
                Words::tr("deleted")};
    case ActivityAction::CreateApiToken:
        return {Words::tr("Created an API token"), Words::tr("Create an API token"),
                Words::tr("created")};
    case ActivityAction::DeleteApiToken:
        return {Words::tr("Deleted an API token"), Words::tr("Delete an API token"),
                Words::tr("deleted")};
    case ActivityAction::AddConnection:
        return {Words::tr("Added a connection"), Words::tr("Add a connection"),
                Words::tr("connected")};
    case ActivityAction::RemoveConnection:
        return {Words::tr("Removed a connection"), Words::tr("Remove a connection"),
                Words::tr("removed")};
    }
    return {};
}

} // namespace

QString activityWords(ActivityAction action, ActivityOutcome outcome)
{
    const ActionWords words = wordsOf(action);
    return outcome == ActivityOutcome::Done ? words.done : words.asked;
}

QString recentWords(ActivityAction action)
{
    return wordsOf(action).recent;
}

QString outcomeWords(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Done:
        return Words::tr("Done");
    case ActivityOutcome::Failed:
        return Words::tr("Failed");
    case ActivityOutcome::Unknown:
        return Words::tr("Not known");
    case ActivityOutcome::Dropped:
        return Words::tr("Undone, nothing sent");
    }
    return {};
}

Tone outcomeTone(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Done:
        return Tone::Good;
    case ActivityOutcome::Failed:
        return Tone::Danger;
    case ActivityOutcome::Unknown:
        return Tone::Warning;
    case ActivityOutcome::Dropped:
        return Tone::Dim;
    }
    return Tone::Normal;
}

QString tookWords(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration <= 0ms)
        return {};
    if (duration < 1s)
        return Words::tr("%1 ms").arg(duration.count());
    if (duration < 1min)
        return Words::tr("%1 s").arg(QLocale().toString(double(duration.count()) / 1000, 'f', 1));
    const auto whole = floor<minutes>(duration);
    return Words::tr("%1 min %2 s")
        .arg(whole.count())
        .arg(floor<seconds>(duration - whole).count());
}

} // namespace tokendeck
