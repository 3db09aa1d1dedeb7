import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../../src/taskpane/strings/en";
import { es } from "../../../src/taskpane/strings/es";
import type { PluralText, TextKey } from "../../../src/taskpane/strings/text";
import { methodInSpanish, settings } from "../../../src/workbook/read";

const folder = join(__dirname, "../../../src/taskpane");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/^strings.e[ns](-[a-z]+)?\.ts$/.test(file))
  .map((file) => readFileSync(join(folder, file), "utf8"));
const code = sources.join("\n");
const keys = Object.keys(en) as TextKey[]; // keys of a record of that type

const forms = (text: string | PluralText): readonly string[] =>
  typeof text === "string" ? [text] : [text.one, text.other];
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

test.each(keys)("%s is used", (key) => expect(code).toContain(`"${key}"`));

test.each(keys)("%s has the same names in both languages, in every form", (key) => {
  const [first = "", ...others] = [...forms(en[key]), ...forms(es[key])];
  for (const other of others) expect(namesIn(other)).toEqual(namesIn(first));
});

test("Spanish says nothing in English", () => {
  const same = keys.filter((key) => JSON.stringify(en[key]) === JSON.stringify(es[key]));
  expect(same).toEqual([]);
});

/** Words between tags and in attributes that people read: all of them belong into the catalogue. */
test("no component has a text of its own", () => {
  const texts = sources.flatMap((source) => [
    ...[...source.matchAll(/<\w[^<>{}=]*>\s*([A-Z][a-z]+[^<>{}]*)<\//g)].map(([, text]) => text),
    ...[...source.matchAll(/(?:aria-label|title|placeholder|label)="([^"]*[a-z][^"]*)"/g)].map(
      ([, text]) => text,
    ),
  ]);
  expect(texts).toEqual([]);
});

describe.each(settings.map((setting) => [setting.title, setting] as const))(
  "the setting %s",
  (_, setting) => {
    test.each(setting.values)("has $words in Spanish", ({ id }) => {
      const value = methodInSpanish[setting.id].values[id];
      expect(value?.name).toBeTruthy();
      expect(value?.meaning).toMatch(/\.$/);
    });

    test("has nothing in Spanish that it does not know", () => {
      const inSpanish = Object.keys(methodInSpanish[setting.id].values);
      expect(inSpanish.sort()).toEqual(setting.values.map(({ id }) => id).sort());
    });
  },
);
