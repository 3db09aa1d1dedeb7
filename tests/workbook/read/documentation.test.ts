import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imputations } from "../../../src/engine";
import { entryTypes, limitSettings, settings, settingsOfTests } from "../../../src/workbook/read";
import { settingsOfRatings } from "../../../src/workbook/read/rating-settings/settings-of-ratings";
import { twins } from "../../../src/workbook/report/twins";
import {
  matchHeaders,
  timeAliases,
  unitAliases,
  type Aliases,
} from "../../../src/workbook/read/find/aliases";
import { frameworkAliases } from "../../../src/workbook/read/words/framework-columns";
import { methodAliases } from "../../../src/workbook/read/words/method-columns";
import { isMissing } from "../../../src/workbook/read/cells/missing-marks";

const page = (name: string): string => readFileSync(join(__dirname, "../../../docs", name), "utf8");

describe("docs/method-settings.md", () => {
  const text = page("method-settings.md");

  test.each(settings)(
    "has every value of $title with what it does, the default first",
    ({ title, values }) => {
      const section = text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
      const [table = ""] = section.match(/^\| Value \|.*\n(?:\|.*\n)*/m) ?? [];
      const lines = [...table.matchAll(/^\| (?!Value|---)(.*?) \| (.*) \|$/gm)].map(([, value, meaning]) => [
        value?.replaceAll("**", ""),
        meaning,
      ]);
      expect(lines).toEqual(values.map(({ words, meaning }) => [words, meaning]));
    },
  );

  test("has every value of the settings of tests with what it does, the default first", () => {
    const section = text.split("\n## Tests of the index\n")[1] ?? "";
    const lines = [...section.matchAll(/^\| (?!Setting|---)(.*?) \| (.*?) \| (.*) \|$/gm)].map((line) =>
      line.slice(1).map((cell) => cell.replaceAll("**", "").trim()),
    );
    expect(lines).toEqual(
      settingsOfTests.flatMap(({ title, values }) =>
        values.map(({ words, meaning }, k) => [k === 0 ? title : "", words, meaning]),
      ),
    );
  });

  test("has every value of the settings of ratings with what it does, the default first", () => {
    const section = text.split("\n## Ratings\n")[1]?.split("\n## ")[0] ?? "";
    const lines = [...section.matchAll(/^\| (?!Setting|---)(.*?) ?\| (.*?) \| (.*) \|$/gm)].map((line) =>
      line.slice(1).map((cell) => cell.replaceAll("**", "").trim()),
    );
    expect(lines).toEqual(
      settingsOfRatings.flatMap(({ title, values }) =>
        values.map(({ words, meaning }, k) => [k === 0 ? title : "", words, meaning]),
      ),
    );
  });

  test("has every limit of flags with its usual figure and what it does", () => {
    const section = text.split("\n## Limits of flags\n")[1]?.split("\n## ")[0] ?? "";
    const lines = [...section.matchAll(/^\| (?!Setting|---)(.*?) \| (.*?) \| (.*) \|$/gm)].map((line) =>
      line.slice(1).map((cell) => cell.replaceAll("**", "").trim()),
    );
    expect(lines).toEqual(
      limitSettings.flatMap(({ title, values }) =>
        values.map(({ words, meaning }) => [title, words, meaning]),
      ),
    );
  });

  test("names the imputations that have no formula", () => {
    const without = Object.keys(imputations).filter((name) => twins.imputation[name] === undefined);
    const listed = without
      .map((name) => `\`${name}\``)
      .join(", ")
      .replace(/, ([^,]*)$/, " and $1");
    expect(text).toContain(`${listed} have no worksheet formula`);
  });

  test("has no setting that does not exist", () => {
    const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      ...settings.map(({ title }) => title),
      "Goalposts year",
      "Decisions",
      "Ratings",
      "Limits of flags",
      "Tests of the index",
    ]);
  });
});

describe("docs/workbook-format.md", () => {
  const text = page("workbook-format.md");
  const understood = <A extends string>(header: string, aliases: Aliases<A>): boolean =>
    Object.keys(matchHeaders([{ column: 0, text: header }], aliases)).length > 0;
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";

  test("names only headers of the Framework that are understood", () => {
    const rows = [...section("Framework").matchAll(/^\| (?!Column|---)(.*?) \| (.*?) \|/gm)];
    const headers = rows.flatMap(([, column = "", others = ""]) => `${column}, ${others}`.split(/, | and /));
    expect(headers.length).toBeGreaterThan(30);
    expect(headers.filter((header) => !understood(header, frameworkAliases))).toEqual([]);
  });

  test("names only headers of the Data that are understood", () => {
    const rows = [...section("Data").matchAll(/^\| (?:code|name) of the unit \| (.*?) \|/gm)];
    const headers = rows.flatMap(([, aliases = ""]) => aliases.replace(" ...", "").split(", "));
    expect(headers.length).toBeGreaterThan(10);
    expect(headers.filter((header) => !understood(header, unitAliases))).toEqual([]);
  });

  test("names only headers of times that are understood", () => {
    const [, aliases = ""] = /^\| when it was observed \| (.*?) \|/m.exec(section("Data")) ?? [];
    const headers = aliases.replace(" ...", "").split(", ");
    expect(headers.length).toBeGreaterThan(4);
    expect(headers.filter((header) => !understood(header, timeAliases))).toEqual([]);
  });

  test("names only headers of the Method that are understood, every type, and only marks that are missing", () => {
    for (const header of ["Setting", "Value", "Parameter", "Choice"]) {
      expect(section("Method")).toContain(header);
      expect(understood(header, methodAliases)).toBe(true);
    }
    for (const type of entryTypes) expect(section("Framework")).toContain(type);
    const marks = /\| nothing, (.*) \| missing \|/.exec(text)?.[1]?.split(", ") ?? [];
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.map((mark) => mark.replaceAll("`", "")).filter((mark) => !isMissing(mark))).toEqual([]);
  });
});
