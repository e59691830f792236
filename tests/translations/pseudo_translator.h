// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace tokendeck::test {

//! \p source as a translation would be that is 40 percent longer, has accents, and can be told from
//! what is no translation: "⟦Çöþý öf %1 ···⟧". Placeholders, access keys and line ends stay.
[[nodiscard]] QString pseudo(const QString &source);

//! Speaks the language that pseudo() makes. What `lupdate` does not find for a context, or finds
//! for another one, stays as it is: a translator would never see it.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;

private:
    QTranslator m_known; //!< every text of the sources under its context
    QTranslator m_english; //!< the singulars and plurals
};

} // namespace tokendeck::test
