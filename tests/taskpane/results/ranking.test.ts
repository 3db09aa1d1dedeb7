import { ranking } from "../../../src/taskpane/results/ranking";
import { sampleModel } from "../../support/sample";
import { indexOf } from "../support/states";

const everyone = {
  node: sampleModel({}).framework.findIndex(({ parent }) => parent === null),
  search: "",
  group: "",
} as const;

test("units that share a name have their codes behind it", () => {
  const model = sampleModel({});
  const units = model.units.map((unit, i) => (i < 2 ? { ...unit, name: "Golf" } : unit));
  const rows = ranking(indexOf({ ...model, units }).results, everyone);
  const named = rows.filter(({ name }) => name.startsWith("Golf"));
  expect(new Set(named.map(({ name }) => name))).toEqual(
    new Set(units.slice(0, 2).map(({ code }) => `Golf (${code})`)),
  );
});

test("a unit that is ranked on less than half of the weight says on how much of it", () => {
  const model = sampleModel({});
  const [kept] = model.indicators;
  const indicators = model.indicators.map((indicator) =>
    indicator === kept ? indicator : { ...indicator, values: indicator.values.with(0, NaN) },
  );
  const rows = ranking(indexOf({ ...model, indicators }).results, everyone);
  const thin = rows.filter((row) => row.thin !== null);
  expect(thin.map(({ position }) => position)).toEqual([0]);
  expect(thin[0]?.thin).toBeLessThan(0.1);
});
