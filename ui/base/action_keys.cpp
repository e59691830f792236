// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/action_keys.h"

#include "services/settings/preferences_store.h"
#include "ui/base/fixed_keys.h"
#include "ui/base/key_text.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! One combination that is not fixed, or none.
bool canBeKeys(const QKeySequence &keys)
{
    return keys.isEmpty()
        || (keys.count() == 1 && keys[0].key() != Qt::Key_unknown
            && fixedMeaning(keys[0]).isEmpty());
}

} // namespace

ActionKeys::ActionKeys(const QMap<QString, QString> &changed)
{
    for (const ActionSpec &spec : actionSpecs()) {
        const auto found = changed.find(QString::fromLatin1(spec.name));
        if (found == changed.end() || !canChange(spec.id))
            continue;
        const QKeySequence keys = QKeySequence::fromString(*found, QKeySequence::PortableText);
        // What cannot be read is no wish to have none.
        if (canBeKeys(keys) && keys.isEmpty() == found->isEmpty())
            set(spec.id, keys);
    }
    // Whoever goes back to the usual keys may meet another one there; the usual ones are all
    // different, so this ends.
    const auto takeBackOne = [this] {
        for (auto it = m_changed.begin(); it != m_changed.end(); ++it) {
            for (const ActionSpec &spec : actionSpecs()) {
                if (spec.id != it.key() && !it->isEmpty() && keys(spec.id) == *it) {
                    m_changed.erase(it);
                    return true;
                }
            }
        }
        return false;
    };
    while (takeBackOne()) { }
}

QKeySequence ActionKeys::usualKeys(ActionId id)
{
    const QKeyCombination usual = specOf(id).usualKeys;
    return usual.key() == Qt::Key_unknown ? QKeySequence() : QKeySequence(usual);
}

QKeySequence ActionKeys::keys(ActionId id) const
{
    const auto found = m_changed.find(id);
    return found == m_changed.end() ? usualKeys(id) : *found;
}

void ActionKeys::set(ActionId id, const QKeySequence &keys)
{
    if (keys == usualKeys(id))
        m_changed.remove(id);
    else
        m_changed.insert(id, keys);
}

std::optional<ActionId> ActionKeys::actionOf(const QKeySequence &keys) const
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (!keys.isEmpty() && this->keys(spec.id) == keys)
            return spec.id;
    }
    return std::nullopt;
}

QMap<QString, QString> ActionKeys::changed() const
{
    QMap<QString, QString> changed;
    for (auto it = m_changed.begin(); it != m_changed.end(); ++it)
        changed.insert(QString::fromLatin1(specOf(it.key()).name),
                       it->toString(QKeySequence::PortableText));
    return changed;
}

QString ActionKeys::shown(ActionId id) const
{
    return keysText(keys(id));
}

QString ActionKeys::shownInField(ActionId id) const
{
    return shown(id).replace(u'+', u' ');
}

QString ActionKeys::withKeys(const QString &text, ActionId id) const
{
    const QString own = shown(id);
    return own.isEmpty() ? text : u"%1 (%2)"_s.arg(text, own);
}

bool ActionKeys::match(ActionId id, const QKeyEvent &event) const
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    const QKeySequence own = keys(id);
    return !own.isEmpty() && own[0] == pressed;
}

ActionKeys actionKeys(const PreferencesStore &preferences)
{
    return ActionKeys(preferences.current().shortcuts);
}

} // namespace tokendeck
