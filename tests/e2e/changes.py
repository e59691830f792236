#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An admin's day by keyboard: makes a filtered shared token and watches the preview, replaces a
filter that three tokens use, rotates a shipping token, takes a delete back, and deletes twenty
tokens at once. After each step the sandbox's data and the activity must say the same."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import Application, Failure, new_home, run, wait_for  # noqa: E402

TOKEN = "Partner board"


class Store:
    """The sandbox's own data, read from its file."""

    def __init__(self, path):
        self.path = path

    def rows(self, query, *values):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            return database.execute(query, values).fetchall()

    def shared_tokens(self):
        return {row[0] for row in self.rows("select id from shared_tokens")}

    def filters_of(self, name):
        return {
            f"{field}: {value}"
            for field, value in self.rows(
                "select f.field, f.value from shared_tokens t join token_filters j on j.token_id = t.id"
                " join filters f on f.id = j.filter_id where t.name = ?",
                name,
            )
        }

    def users_of(self, field, value, account):
        return {
            row[0]
            for row in self.rows(
                "select t.name from shared_tokens t join token_filters j on j.token_id = t.id join filters f"
                " on f.id = j.filter_id where f.field = ? and f.value = ? and f.account_id = ?",
                field, value, account,
            )
        }


class Admin:
    """What a person does at the keyboard, and what they see."""

    def __init__(self, application, store):
        self.application = application
        self.store = store
        self.pictures = os.environ.get("TOKENDECK_E2E_PICTURES")

    def picture(self, name):
        if self.pictures:
            self.application.screenshot(f"{self.pictures}/changes-{name}.png")

    def sees(self, text):
        return self.application.find_containing(text)

    def page(self, page, counted):
        self.application.open_page(page)
        self.sees(f"{counted}, 1 selected")

    def search(self, text, counted):
        """Searches in the page and goes to the first row that is found."""
        self.application.key("ctrl+f")
        self.application.type(text)
        self.sees(counted)
        self.application.key("Return")
        self.sees("1 selected")

    def clear_search(self):
        self.application.key("ctrl+f", "Escape")

    def press(self, name):
        """Goes to a control with Tab, as often as it takes, and presses it."""
        self.application.focus_by_tab(name)
        self.application.key("space")

    def activity(self, *texts):
        self.application.open_page("activity")
        for text in texts:
            self.sees(text)


def create(admin):
    admin.page("shared", "24 tokens")
    admin.application.key("ctrl+n")
    admin.application.find("Let this token show every log of Production")
    admin.application.type(TOKEN)
    admin.application.focus_by_tab("Search filters")
    before = admin.sees("of 98,331 logs").get_name()
    admin.application.type("checkout")
    admin.application.key("Down", "space")
    wait_for(
        "the preview to change",
        lambda: admin.sees("of 98,331 logs").get_name() != before,
    )
    admin.sees("Shows logs where service is checkout")
    admin.picture("create")
    admin.application.key("ctrl+Return")
    admin.sees(f"Shared token “{TOKEN}” was made in Production")
    filters = admin.store.filters_of(TOKEN)
    if filters != {"service: checkout"}:
        raise Failure(f"the new token has {filters}")
    (expires,) = admin.store.rows("select expires_at from shared_tokens where name = ?", TOKEN)[0]
    if not expires:
        raise Failure("the new token never expires")
    admin.picture("created")


def replace(admin):
    ((account,),) = admin.store.rows("select account_id from shared_tokens where name = ?", TOKEN)
    users = admin.store.users_of("service", "checkout", account)
    if len(users) != 3:
        raise Failure(f"service: checkout is used by {users}, not by three tokens")
    old_filters = {user: admin.store.filters_of(user) for user in users}
    admin.page("filters", "27 filters")
    admin.search("checkout Production", "of 27 filters")
    admin.application.key("ctrl+e")
    admin.sees("3 shared tokens of Production move over")
    admin.application.type("checkout-v2")
    admin.picture("replace")
    admin.application.key("Return")
    admin.sees("Filter service: checkout was replaced by service: checkout-v2 in Production")
    admin.picture("replaced")
    if admin.store.users_of("service", "checkout", account):
        raise Failure("a token still has the old filter")
    if admin.store.rows(
        "select 1 from filters where account_id = ? and field = 'service' and value = 'checkout'", account
    ):
        raise Failure("the old filter is still there")
    for user, filters in old_filters.items():
        wanted = filters - {"service: checkout"} | {"service: checkout-v2"}
        if admin.store.filters_of(user) != wanted:
            raise Failure(f"{user} has {admin.store.filters_of(user)} instead of {wanted}")
    admin.clear_search()


def rotate(admin):
    admin.page("shipping", "33 tokens")
    admin.search("airflow", "1 of 33 tokens")
    admin.press("Rotate…")
    admin.sees("A new token is made in")
    admin.application.key("Return")
    admin.sees("The new token was copied. “airflow” stays enabled")
    admin.picture("rotated")
    rows = admin.store.rows("select name, enabled from shipping_tokens where name like 'airflow%' order by name")
    if rows != [("airflow", 1), ("airflow (2)", 1)]:
        raise Failure(f"after the rotation there are {rows}")
    admin.press("Disable the old token")
    admin.press("Disable token")
    admin.sees("Shipping token “airflow” of Data platform was disabled")
    rows = admin.store.rows("select name, enabled from shipping_tokens where name like 'airflow%' order by name")
    if rows != [("airflow", 0), ("airflow (2)", 1)]:
        raise Failure(f"after the overlap there are {rows}")
    admin.clear_search()


def undo(admin):
    admin.page("shared", "25 tokens")
    before = admin.store.shared_tokens()
    admin.search("Demo room", "1 of 25 tokens")
    admin.application.key("Delete")
    admin.application.find("Delete token")
    admin.picture("delete")
    admin.press("Delete token")
    admin.sees("Shared token “Demo room” of Staging is deleted in a moment")
    admin.application.key("ctrl+z")
    admin.sees("Nothing was deleted: shared token “Demo room” stays")
    admin.picture("undone")
    if admin.store.shared_tokens() != before:
        raise Failure("what was taken back was deleted all the same")
    # Without Undo it goes, once its time is over.
    admin.application.key("Delete")
    admin.press("Delete token")
    admin.sees("Shared token “Demo room” was deleted from Staging")
    if len(before - admin.store.shared_tokens()) != 1:
        raise Failure("what was to be deleted is still there")
    admin.clear_search()


def delete_twenty(admin):
    admin.page("shared", "24 tokens")
    before = admin.store.shared_tokens()
    admin.application.key("Home", *["shift+Down"] * 19)
    admin.sees("24 tokens, 20 selected")
    admin.application.key("Delete")
    admin.sees("20 will be deleted")
    admin.picture("twenty")
    admin.application.type("20")
    admin.application.key("Return")
    admin.sees("20 shared tokens were deleted")
    admin.picture("twenty-done")
    admin.press("Close")
    admin.sees("4 tokens")
    left = admin.store.shared_tokens()
    if len(before - left) != 20 or left - before:
        raise Failure(f"of {len(before)} tokens {len(left)} are left")


def main():
    program = sys.argv[1]
    home, environment = new_home("changes")
    store = home / "store.sqlite"
    with Application(
        program, ["--sandbox", "--sandbox-data", str(store)], home / "log.txt", environment
    ) as application:
        application.wait_for_window()
        application.find_containing("Synced")
        admin = Admin(application, Store(store))
        create(admin)
        admin.activity("Created a shared token", TOKEN)
        replace(admin)
        admin.activity("Replaced a filter", "service:checkout")
        rotate(admin)
        admin.activity("Rotated a shipping token", "Disabled a shipping token", "Copied a token")
        undo(admin)
        admin.activity("Delete a shared token", "Taken back", "Deleted a shared token")
        delete_twenty(admin)
        application.open_page("activity")
        wait_for(
            "twenty-one deletes in the activity",
            lambda: application.texts().count("Deleted a shared token") >= 21,
        )
        admin.picture("activity")
        # An edited draft does not keep a session manager waiting.
        admin.page("shared", "4 tokens")
        application.key("ctrl+e")
        application.focus_by_tab("Filters")
        application.key("space")
        application.focus_by_tab("Save filters")
        status = application.quit()
        if status != 0:
            raise Failure(f"the application ended with {status}")
    print("created, replaced, rotated, undone and deleted; the sandbox and the activity agree")


if __name__ == "__main__":
    run(main)
