// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/shortcuts_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/search_words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QShortcut>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A list of what is typed and what it does, below \p heading; adds what it says to \p spoken.
class ShortcutLines final : public QVBoxLayout {
public:
    ShortcutLines(const QString &heading, QString *spoken)
        : m_spoken(spoken)
    {
        m_grid->setHorizontalSpacing(28);
        m_grid->setVerticalSpacing(7);
        m_grid->setColumnStretch(1, 1);
        // Without one of its own it would have that of the layout that it stands in.
        setSpacing(8);
        addWidget(new Label(heading, TextStyle::BodyStrong));
        addLayout(m_grid);
        addStretch(1);
        *m_spoken += heading + u". "_s;
    }

    void add(const QString &typed, const QString &does)
    {
        // A grid without rows says that it has one.
        const int row = m_grid->count() == 0 ? 0 : m_grid->rowCount();
        m_grid->addWidget(new Label(typed, TextStyle::Bold), row, 0);
        auto *meaning = new Label(does, TextStyle::Body);
        m_grid->addWidget(meaning, row, 1);
        m_meanings.push_back(meaning);
        *m_spoken += u"%1: %2. "_s.arg(typed, does);
    }

    void wrap()
    {
        for (Label *meaning : m_meanings)
            meaning->setWordWrap(true);
    }

private:
    std::vector<Label *> m_meanings;
    QGridLayout *m_grid = new QGridLayout;
    QString *m_spoken = nullptr;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<KeyLine> &lines, const QKeySequence &again,
                                 QWidget *parent)
    : Dialog(tr("Keyboard shortcuts and words of the search"), {}, parent)
{
    setObjectName(u"shortcutsDialog"_s);
    QString spoken;
    auto *keys = new ShortcutLines(tr("Keys"), &spoken);
    for (const KeyLine &line : lines)
        keys->add(line.keys, line.text);
    auto *words = new ShortcutLines(tr("Words of the search in a list"), &spoken);
    for (const SearchHelpLine &line : searchHelp())
        words->add(line.word, line.meaning);
    setAccessibleDescription(spoken);
    auto *both = new QBoxLayout(QBoxLayout::LeftToRight);
    both->setSpacing(44);
    both->addLayout(keys);
    both->addLayout(words);
    body()->addLayout(both);
    giveBodyTheRoom();
    // It scrolls up and down alone, and is to be no wider than the window behind it.
    constexpr int Beside = 60; // its margins and the scroll bar
    const int room = parent->window()->width() - Beside;
    if (both->sizeHint().width() > room - Beside) {
        both->setDirection(QBoxLayout::TopToBottom);
        both->setSpacing(20);
    }
    const int wanted = both->sizeHint().width() + Beside;
    setMinimumWidth(std::min(wanted, room));
    // As with long words, or a large font.
    if (wanted > room) {
        keys->wrap();
        words->wrap();
    }
    setMaximumHeight(parent->window()->height());
    showOnlyClose();
    auto *closes = new QShortcut(again, this);
    connect(closes, &QShortcut::activated, this, &QDialog::reject);
}

} // namespace tokendeck

#include "moc_shortcuts_dialog.cpp"
