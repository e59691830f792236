// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/suggestions.h"

#include "services/sync/logs/log_preview.h"
#include "ui/editor/filter_form.h"

namespace tokendeck {

void suggestFrom(LogPreview *source, FilterForm *form)
{
    QObject::connect(source, &LogPreview::suggestionsChanged, form, [source, form] {
        form->setFields(source->fields());
        form->setValues(source->values(form->draft().field));
        form->setKnownMatches(source->knownMatches());
    });
    QObject::connect(form, &FilterForm::fieldEdited, source, [source, form](const QString &field) {
        form->setValues(source->values(field));
    });
}

} // namespace tokendeck
