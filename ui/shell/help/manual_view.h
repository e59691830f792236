// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

#include <vector>

namespace tokendeck {

//! One page of the manual.
struct ManualChapter {
    QString page; //!< "first-steps.html"
    QString title;
};

//! The pages of the manual, in the order in which they are read.
[[nodiscard]] std::vector<ManualChapter> manualChapters();

//! Shows the pages of the manual, which the application carries, with their pictures in the present
//! theme and as wide as there is room. Its links lead to other pages and nowhere else.
class ManualView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualView(QWidget *parent = nullptr);

    void showPage(const QString &page);
    //! The page that is shown: "first-steps.html".
    [[nodiscard]] QString page() const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int pictureWidth() const;
    void loadAgain();

    int m_loadedWidth = 0; //!< of the pictures, in logical pixels
};

} // namespace tokendeck
