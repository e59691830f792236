// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/editor/filter_editor_test.h"

#include "ui/theme/colors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void FilterEditorTest::init()
{
    m_f = std::make_unique<EditorFixture>();
}

void FilterEditorTest::cleanup()
{
    m_f.reset();
}

bool FilterEditorTest::counted()
{
    const bool current = m_f->await([this] {
        const auto *label = m_f->child<QLabel>(u"previewCount"_s);
        return label
            && label->palette().color(QPalette::WindowText) == colorsOf(label->palette()).text;
    });
    // The samples may come a request later.
    return current && m_f->settle();
}

void FilterEditorTest::type(const QString &field, const QString &value)
{
    for (const auto &[name, text] :
         {std::pair("fieldEdit", field), std::pair("valueEdit", value)}) {
        edit(name)->setFocus();
        edit(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit(name), Qt::Key_Delete);
        else
            QTest::keyClicks(edit(name), text);
        // Suggestions are no matter here.
        edit(name)->completer()->popup()->hide();
    }
}

qint64 FilterEditorTest::shownCount() const
{
    const auto *label = m_f->child<QLabel>(u"previewCount"_s);
    return label->accessibleName().section(u' ', 0, 0).remove(u',').toLongLong();
}

} // namespace tokendeck::test

#include "moc_filter_editor_test.cpp"
