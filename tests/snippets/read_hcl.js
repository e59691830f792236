// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a list of HCL texts from standard input, and writes what each is as JSON: {"error": …} where
// it is none. A string is evaluated, as its escapes are only then what they stand for.

const { parse } = require("@cdktf/hcl2json");

async function main() {
  const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
  const found = [];
  for (const text of texts) {
    try {
      found.push(await parse("snippet.tf", text));
    } catch (error) {
      found.push({ error: String(error) });
    }
  }
  process.stdout.write(JSON.stringify(found));
}

main();
