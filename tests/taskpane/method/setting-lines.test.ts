import { takesFigures } from "../../../src/taskpane/method/setting-lines";
import { knownValue, settings } from "../../../src/workbook/read";

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
