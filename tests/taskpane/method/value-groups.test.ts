import { valueGroups } from "../../../src/taskpane/method/value-groups";
import { settings } from "../../../src/workbook/read";

const titles = settings.map(({ title }) => title);

test.each(Object.keys(valueGroups))("%s is a setting, whose values each stand under one heading", (title) => {
  const setting = settings.find((known) => known.title === title);
  const grouped = valueGroups[title]?.flatMap(({ values }) => values) ?? [];
  expect(titles).toContain(title);
  expect([...grouped].sort()).toEqual(setting?.known.filter((value) => value !== "none").sort());
});
