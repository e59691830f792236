// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/activity_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/cell_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendeck {
namespace {

struct ActivityWords {
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
        return {ActivityWords::tr("Copied a token"), ActivityWords::tr("Copy a token"),
                ActivityWords::tr("copied on this computer")};
    case ActivityAction::CreateSharedToken:
        return {ActivityWords::tr("Created a shared token"),
                ActivityWords::tr("Create a shared token"), ActivityWords::tr("created")};
    case ActivityAction::EditSharedToken:
        return {ActivityWords::tr("Edited a shared token"),
                ActivityWords::tr("Edit a shared token"), ActivityWords::tr("edited")};
    case ActivityAction::RotateSharedToken:
        return {ActivityWords::tr("Rotated a shared token"),
                ActivityWords::tr("Rotate a shared token"), ActivityWords::tr("rotated")};
    case ActivityAction::DeleteSharedToken:
        return {ActivityWords::tr("Deleted a shared token"),
                ActivityWords::tr("Delete a shared token"), ActivityWords::tr("deleted")};
    case ActivityAction::CreateFilter:
        return {ActivityWords::tr("Created a filter"), ActivityWords::tr("Create a filter"),
                ActivityWords::tr("created")};
    case ActivityAction::ReplaceFilter:
        return {ActivityWords::tr("Replaced a filter"), ActivityWords::tr("Replace a filter"),
                ActivityWords::tr("replaced")};
    case ActivityAction::MergeFilters:
        return {ActivityWords::tr("Merged two filters"), ActivityWords::tr("Merge two filters"),
                ActivityWords::tr("merged")};
    case ActivityAction::DeleteFilter:
        return {ActivityWords::tr("Deleted a filter"), ActivityWords::tr("Delete a filter"),
                ActivityWords::tr("deleted")};
    case ActivityAction::CreateShippingToken:
        return {ActivityWords::tr("Created a shipping token"),
                ActivityWords::tr("Create a shipping token"), ActivityWords::tr("created")};
    case ActivityAction::RenameShippingToken:
        return {ActivityWords::tr("Renamed a shipping token"),
                ActivityWords::tr("Rename a shipping token"), ActivityWords::tr("renamed")};
    case ActivityAction::EnableShippingToken:
        return {ActivityWords::tr("Enabled a shipping token"),
                ActivityWords::tr("Enable a shipping token"), ActivityWords::tr("enabled")};
    case ActivityAction::DisableShippingToken:
        return {ActivityWords::tr("Disabled a shipping token"),
                ActivityWords::tr("Disable a shipping token"), ActivityWords::tr("disabled")};
    case ActivityAction::RotateShippingToken:
        return {ActivityWords::tr("Rotated a shipping token"),
                ActivityWords::tr("Rotate a shipping token"), ActivityWords::tr("rotated")};
    case ActivityAction::DeleteShippingToken:
        return {ActivityWords::tr("Deleted a shipping token"),
                ActivityWords::tr("Delete a shipping token"), ActivityWords::tr("deleted")};
    case ActivityAction::CreateApiToken:
        return {ActivityWords::tr("Created an API token"), ActivityWords::tr("Create an API token"),
                ActivityWords::tr("created")};
    case ActivityAction::DeleteApiToken:
        return {ActivityWords::tr("Deleted an API token"), ActivityWords::tr("Delete an API token"),
                ActivityWords::tr("deleted")};
    case ActivityAction::AddConnection:
        return {ActivityWords::tr("Added a connection"), ActivityWords::tr("Add a connection"),
                ActivityWords::tr("connected")};
    case ActivityAction::RenameConnection:
        return {ActivityWords::tr("Renamed a connection"), ActivityWords::tr("Rename a connection"),
                ActivityWords::tr("renamed")};
    case ActivityAction::RemoveConnection:
        return {ActivityWords::tr("Removed a connection"), ActivityWords::tr("Remove a connection"),
                ActivityWords::tr("removed")};
    case ActivityAction::OpenAccount:
        return {ActivityWords::tr("Opened an account to search"),
                ActivityWords::tr("Open an account to search"),
                ActivityWords::tr("opened to search")};
    case ActivityAction::CloseAccount:
        return {ActivityWords::tr("Closed an account to search"),
                ActivityWords::tr("Close an account to search"),
                ActivityWords::tr("closed to search")};
    case ActivityAction::MarkConnection:
        return {ActivityWords::tr("Marked a connection"), ActivityWords::tr("Mark a connection"),
                ActivityWords::tr("marked")};
    case ActivityAction::SaveTokens:
        return {ActivityWords::tr("Saved tokens to a file"),
                ActivityWords::tr("Save tokens to a file"), ActivityWords::tr("saved to a file")};
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
        return ActivityWords::tr("Done");
    case ActivityOutcome::Failed:
        return ActivityWords::tr("Failed");
    case ActivityOutcome::Unknown:
        return ActivityWords::tr("Not known");
    case ActivityOutcome::Dropped:
        return ActivityWords::tr("Taken back, nothing sent");
    }
    return {};
}

QString shortOutcome(ActivityOutcome outcome)
{
    return outcome == ActivityOutcome::Dropped ? ActivityWords::tr("Taken back")
                                               : outcomeWords(outcome);
}

QString activityKindWord(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Copied:
        return ActivityWords::tr("Copied");
    case ActivityKind::Created:
        return ActivityWords::tr("Created");
    case ActivityKind::Changed:
        return ActivityWords::tr("Changed");
    case ActivityKind::Rotated:
        return ActivityWords::tr("Rotated");
    case ActivityKind::Deleted:
        return ActivityWords::tr("Deleted");
    case ActivityKind::Other:
        return ActivityWords::tr("Other");
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

QString actorWords(const Actor &actor)
{
    if (!actor.isKnown())
        return noValue();
    const QString name = isolated(actor.name);
    switch (actor.kind) {
    case ActorKind::ApiToken:
        return actor.name.isEmpty() ? ActivityWords::tr("an API token")
                                    : ActivityWords::tr("%1 (API token)").arg(name);
    case ActorKind::FormerPerson:
        return ActivityWords::tr("%1 (deleted)").arg(name);
    case ActorKind::Person:
    case ActorKind::ComputerUser:
        break;
    }
    return name;
}

QString tookWords(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration <= 0ms)
        return {};
    if (duration < 1s)
        return ActivityWords::tr("%1 ms").arg(duration.count());
    if (duration < 1min)
        return ActivityWords::tr("%1 s").arg(
            QLocale().toString(double(duration.count()) / 1000, 'f', 1));
    const auto whole = floor<minutes>(duration);
    return ActivityWords::tr("%1 min %2 s")
        .arg(whole.count())
        .arg(floor<seconds>(duration - whole).count());
}

} // namespace tokendeck
