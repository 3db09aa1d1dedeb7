import { ranking } from "../../../src/taskpane/results/ranking";
import { sampleModel } from "../../support/sample";
import { indexOf } from "../support/states";

const everyone = { node: 0, search: "", group: "" } as const;

test("units of one name are told apart by their codes", () => {
  const model = sampleModel({});
  const units = model.units.map((unit, i) => (i < 2 ? { ...unit, name: "Golf" } : unit));
  const rows = ranking(indexOf({ ...model, units }).results, everyone);
  const named = rows.filter(({ name }) => name.startsWith("Golf"));
  expect(new Set(named.map(({ name }) => name))).toEqual(
    new Set(units.slice(0, 2).map(({ code }) => `Golf (${code})`)),
  );
});
