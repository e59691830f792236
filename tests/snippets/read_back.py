# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every format, with 10,000 names, is read back by a parser of its syntax.

    read_back.py PRINT_SNIPPETS

A name is there again as it was, or the snippet was refused because of a character that is in it.
"""

import io
import json
import re
import subprocess
import sys
import tomllib
import unittest
import xml.etree.ElementTree as ElementTree
from urllib.parse import parse_qsl, urlsplit

import yaml
from dotenv import dotenv_values

import snippets
from snippets import API, API_TOKEN, CONTROL, DASHBOARDS, LOGS, METRICS, TOKEN, TRACES, UNWRITABLE, has_control, make, request

NAMES = snippets.names()
DASHBOARD = "https://app-eu.logz.io/?x=1#/dashboard/osd/dashboards/0a1b?_a=(query:'a)b')&_g=(time:(from:now-15m,to:now))"


class ReadBack(unittest.TestCase):
    def each(self, format, purpose, is_refused, **more):
        """(name, text) of each name that is not refused; is_refused says of which it has to be."""
        answers = make([request(format, name, purpose, **more) for name in NAMES])
        kept = 0
        for name, answer in zip(NAMES, answers):
            if is_refused(name):
                self.assertIn(answer.get("fault"), (CONTROL, UNWRITABLE), (format, name))
                self.assertIn(chr(answer["character"]), name, (format, name))
                continue
            self.assertNotIn("fault", answer, (format, name))
            kept += 1
            yield name, answer["text"]
        self.assertGreater(kept, len(NAMES) // 5, format)

    def query(self, address, token, name):
        """The address of bulk HTTPS, taken to pieces."""
        parts = urlsplit(address)
        self.assertEqual((parts.scheme, parts.netloc, parts.fragment), ("https", "listener-eu.logz.io:8071", ""))
        self.assertEqual(parse_qsl(parts.query, strict_parsing=True), [("token", token), ("type", name)])

    # YAML

    def documents(self, format, purpose, is_refused, **more):
        for name, text in self.each(format, purpose, is_refused, **more):
            yield name, yaml.load(text, yaml.CSafeLoader)

    def test_filebeat(self):
        for name, read in self.documents("filebeat", LOGS, lambda name: "$${" in name):
            entry = read["filebeat.inputs"][0]
            self.assertEqual(entry["fields"]["type"].replace("$${", "${"), name)
            self.assertEqual(entry["id"].replace("$${", "${"), "logzio-" + name)
            self.assertEqual(entry["fields"]["token"], TOKEN)
            self.assertEqual(read["output.logstash"]["hosts"], ["listener-eu.logz.io:5015"])

    def test_collector(self):
        for name, read in self.documents("otel", LOGS, lambda name: False):
            action = read["processors"]["attributes/logzio"]["actions"][0]
            self.assertEqual(action["value"].replace("$$", "$"), name)
            self.assertNotRegex(action["value"].replace("$$", ""), r"\$")
            exporter = read["exporters"]["logzio/logs"]
            self.assertEqual((exporter["account_token"], exporter["region"]), (TOKEN, "eu"))
            self.collector(read)

    def collector(self, read):
        """Each pipeline is made of what is there."""
        for pipeline in read["service"]["pipelines"].values():
            for part in ("receivers", "processors", "exporters"):
                self.assertLessEqual(set(pipeline[part]), set(read[part]))

    def test_collector_of_metrics_and_traces(self):
        metrics, traces = (make([request("otel", "x", purpose)])[0]["text"] for purpose in (METRICS, TRACES))
        read = yaml.safe_load(metrics)
        self.collector(read)
        exporter = read["exporters"]["prometheusremotewrite"]
        self.assertEqual(exporter["endpoint"], "https://listener-eu.logz.io:8053")
        self.assertEqual(exporter["headers"]["Authorization"], "Bearer " + TOKEN)
        read = yaml.safe_load(traces)
        self.collector(read)
        self.assertEqual(read["exporters"]["logzio/traces"]["account_token"], TOKEN)

    def test_helm(self):
        for purpose, key in ((LOGS, "Logs"), (METRICS, "Metrics"), (TRACES, "Traces")):
            for name, read in self.documents("helm", purpose, lambda name: False):
                wanted = {f"logzio{key}Token": TOKEN, "logzioRegion": "eu", "env_id": name}
                self.assertEqual(read["global"], wanted)

    def test_kubernetes(self):
        for name, read in self.documents("kubernetes", LOGS, lambda name: False):
            self.assertEqual((read["apiVersion"], read["kind"], read["type"]), ("v1", "Secret", "Opaque"))
            self.assertRegex(read["metadata"]["name"], r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")
            wanted = {"env-id": name, "log-type": name, "logzio-listener-region": "eu", "logzio-logs-token": TOKEN}
            self.assertEqual(read["stringData"], wanted)

    def test_grafana(self):
        for name, read in self.documents("grafana", API, lambda name: False):
            source = read["datasources"][0]
            self.assertEqual(source["name"].replace("$$", "$"), "Logz.io metrics of " + name)
            self.assertEqual(source["secureJsonData"], {"httpHeaderValue1": API_TOKEN})

    # Others

    def test_vector(self):
        for name, text in self.each("vector", LOGS, has_control):
            sink = tomllib.loads(text)["sinks"]["logzio"]
            self.query(sink["uri"], TOKEN, name)
            self.assertEqual(sink["encoding"], {"codec": "json"})
            self.assertNotIn("$", text)

    def test_mcp(self):
        for name, text in self.each("mcp", API, lambda name: False):
            server = json.loads(text)["mcpServers"]["logzio"]
            self.assertEqual(server["env"],
                             {"LOGZIO_API_TOKEN": API_TOKEN, "LOGZIO_METRICS_API_TOKEN": ""})
            headers = [value for name, value in zip(server["args"], server["args"][1:]) if name == "--header"]
            self.assertEqual(headers, ["X-API-TOKEN:${LOGZIO_API_TOKEN}",
                                       "X-METRIC-API-TOKEN:${LOGZIO_METRICS_API_TOKEN}"])
            self.assertNotIn(API_TOKEN, " ".join(server["args"]))

    def test_environment(self):
        for name, text in self.each("env", LOGS, lambda name: False):
            self.assertNotRegex(text, "[\"' ]")
        self.assertEqual(dict(dotenv_values(stream=io.StringIO(text))), {"LOGZIO_LOGS_TOKEN": TOKEN, "LOGZIO_REGION": "eu"})

    def test_link(self):
        answers = make([request("link", "x", DASHBOARDS, dashboard=DASHBOARD, timeBar=bar) for bar in (False, True)])
        plain, with_bar = (answer["text"] for answer in answers)
        self.assertEqual(with_bar, plain + "&forceShowQueryBar=true")
        parts = urlsplit(plain)
        self.assertEqual(parse_qsl(parts.query), [("embed", "true"), ("shareToken", API_TOKEN), ("x", "1")])
        self.assertEqual("#" + parts.fragment, DASHBOARD[DASHBOARD.index("#") :])

    def test_markdown_link(self):
        found = list(self.each("markdown-link", DASHBOARDS, has_control, dashboard=DASHBOARD))
        document = "\n\n".join(text for _, text in found)
        done = subprocess.run(["cmark", "-t", "xml"], input=document.encode(), stdout=subprocess.PIPE, check=True)
        space = "{http://commonmark.org/xml/1.0}"
        links = ElementTree.fromstring(done.stdout).findall(f"./{space}paragraph/{space}link")
        self.assertEqual(len(links), len(found))
        link = make([request("link", "x", DASHBOARDS, dashboard=DASHBOARD)])[0]["text"]
        for (name, _), read in zip(found, links):
            self.assertEqual(read.get("destination"), link)
            # XML cannot hold two characters that names can.
            words = "".join(part.text for part in read.iter(f"{space}text"))
            self.assertEqual(words, re.sub("[\ufffe\uffff]", "\ufffd", name))

    # What nothing here can parse has its structure read by hand.

    def test_fluent_bit(self):
        for name, text in self.each("fluent-bit", LOGS, has_control):
            head, *lines = text.splitlines()
            self.assertEqual(head, "[OUTPUT]")
            keys = dict(line.split(maxsplit=1) for line in lines)
            self.query(f"https://{keys['Host']}:{keys['Port']}{keys['URI']}", TOKEN, name)
            self.assertEqual((keys["Name"], keys["Format"], keys["tls"]), ("http", "json_lines", "On"))

    def test_fluent_bit_plugin(self):
        def is_refused(name):
            return has_control(name) or " " in name or "${" in name or name != name.strip()

        for name, text in self.each("fluent-bit-plugin", LOGS, is_refused):
            lines = text.removesuffix("\n").split("\n")[1:]
            keys = dict(line.strip(" ").split(" ", maxsplit=1) for line in lines)
            self.assertEqual(keys["logzio_type"].strip(" "), name)
            self.assertEqual(keys["logzio_token"].strip(" "), TOKEN)

    def test_fluentd(self):
        for name, text in self.each("fluentd", LOGS, has_control):
            self.query(re.search(r'^  endpoint_url "(\S+)"$', text, re.M)[1], TOKEN, name)
            self.assertNotIn("#{", text)

    def test_logstash(self):
        for name, text in self.each("logstash", LOGS, has_control):
            self.query(re.search(r'^    url => "(\S+)"$', text, re.M)[1], TOKEN, name)
            self.assertNotRegex(text, r"[$]\{|%\{")

    # Own templates, by the syntaxes that they can name

    def template(self, text, is_refused):
        answers = make([request("", name, template=text) for name in NAMES])
        for name, answer in zip(NAMES, answers):
            if is_refused(name):
                self.assertIn(answer.get("fault"), (CONTROL, UNWRITABLE), name)
            else:
                self.assertNotIn("fault", answer, name)
                yield name, answer["text"]

    def test_templates(self):
        for name, text in self.template("{account:json}", lambda name: False):
            self.assertEqual(json.loads(text), name)
        for name, text in self.template("a = {account:toml}", lambda name: False):
            self.assertEqual(tomllib.loads(text)["a"], name)
        for name, text in self.template("{account:yaml}: {token}", lambda name: False):
            self.assertEqual(yaml.load(text, yaml.CSafeLoader), {name: TOKEN})
        bad = re.compile("[\"'`\\\\$#\\s]")
        for name, text in self.template("A={account:dotenv}", lambda name: has_control(name) or bad.search(name)):
            self.assertEqual(dict(dotenv_values(stream=io.StringIO(text))), {"A": name})
        for name, text in self.template("-{account}|{type}", has_control):
            self.assertEqual(text, f"-{name}|{name}")

    def test_ruby(self):
        """By the rules of Fluentd's own reader of double-quoted strings."""
        letters = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "b": "\b"}

        def is_refused(name):
            return has_control(re.sub("[\n\r\t\f\b]", "", name))

        for name, text in self.template("{account:ruby}", is_refused):
            inner = text[1:-1]
            self.assertNotRegex(re.sub(r"\\.", "", inner), r'["\n]|#\{')
            self.assertEqual(re.sub(r"\\(.)", lambda m: letters.get(m[1], m[1]), inner), name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
