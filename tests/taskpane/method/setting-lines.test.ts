import { defaultMethod } from "../../../src/engine";
import { settingLines, takesFigures } from "../../../src/taskpane/method/setting-lines";
import { settingOptions } from "../../../src/taskpane/method/setting-options";
import { knownValue, settings } from "../../../src/workbook/read";
import { methodWords } from "../../../src/workbook/spanish";
import { sampleModel } from "../../support/sample";

const setting = (title: string) => {
  const found = settings.find((known) => known.title === title);
  if (!found) throw new Error(title);
  return found;
};

test.each([
  ["Normalisation", "min-max 1-10", "min-max 0-100"],
  ["Normalisation", "rank", "rank"],
  ["Outliers", "winsorise 3", "winsorise"],
  ["Outliers", "winsorise then log 3", "winsorise then log"],
  ["Missing data", "require share 0.5", "require share 0.67"],
  ["Gap reference", "C02", null],
  ["Normalisation", "distance to reference C10", "distance to reference a unit's code"],
])("%s: %s is a kind of %s", (title, words, known) => {
  expect(knownValue(setting(title), words)?.words ?? null).toBe(known);
});

test.each([
  ["Normalisation", "min-max 0-100", true],
  ["Normalisation", "z-score", true],
  ["Normalisation", "rank", false],
  ["Normalisation", "distance to reference a unit's code", true],
  ["Outliers", "winsorise", true],
  ["Outliers", "none", false],
  ["Missing data", "renormalise weights", false],
])("%s: whether %s takes figures is %s", (title, known, takes) => {
  const value = setting(title).values.find(({ words }) => words === known);
  expect(value && takesFigures(setting(title), value)).toBe(takes);
});

test("settings that a method has not are offered in their places; a scale year where there are years", () => {
  const titles = settingLines(sampleModel()).map(({ title }) => title);
  expect(titles.slice(1, 3)).toEqual(["Screening", "Screening zeros"]);
  expect(titles).not.toContain("Scale year");
  const panel = { subjects: [], times: Float64Array.of(2024, 2023, 2024) };
  const lines = settingLines({ ...sampleModel(), panel });
  expect(lines.map(({ title }) => title)).toContain("Scale year");
  const [line] = lines.filter(({ title }) => title === "Scale year");
  const { options } = settingOptions(line!, { ...sampleModel(), panel }, methodWords("en"), () => ""); // it was found above
  expect(options.map(({ label }) => label)).toEqual(["none", "2023", "2024"]);
});

test("what is chosen stands in the list with its own figures, in the pane's language", () => {
  const aggregation = {
    ...defaultMethod.aggregation,
    default: { method: "minimum below", parameters: { threshold: 20 } },
  } as const;
  const model = sampleModel({ aggregation });
  const [line] = settingLines(model).filter(({ title }) => title === "Aggregation");
  const { options, chosen } = settingOptions(line!, model, methodWords("es"), () => ""); // every method has one
  expect(options.find(({ value }) => value === chosen)?.label).toBe("mínimo por debajo de 20");
});
