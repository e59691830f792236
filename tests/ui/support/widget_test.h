// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace tokendeck {

class Theme;

namespace test {

//! A test of what is drawn, in the light theme.
class WidgetTest : public QObject {
    Q_OBJECT

public:
    WidgetTest();
    ~WidgetTest() override;

protected slots:
    void initTestCase();

protected:
    std::unique_ptr<Theme> m_theme;
};

} // namespace test
} // namespace tokendeck
