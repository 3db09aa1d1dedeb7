import { createModel, type PlanSettings } from "../../../src/engine";
import { planSettingIds, planSettingsFromWords, planSettingsInWords } from "../../../src/workbook/decisions";

const words = { all: "all units", index: "the index", gap: "the gap" };

test("settings come back from their words, also where codes have spaces and one code ends as another", () => {
  const model = createModel({
    units: ["A", "A 1", "B"],
    groups: [{ code: "G", name: "G", labels: ["x: y", "x: y", null] }],
    indicators: ["1", "A 1", "1 1"].map((code) => ({ code, values: [1, 2, 3] })),
  });
  const settings: PlanSettings = {
    ...{ budget: 10.5, units: { kind: "group", group: "x: y" }, gain: { kind: "gap" }, most: 2 },
    excluded: [
      { unit: null, indicator: "A 1" },
      { unit: "B", indicator: "A 1" },
      { unit: "A 1", indicator: "1" },
    ],
    decided: [{ unit: "B", indicator: "1 1" }],
    floors: [{ for: { kind: "group", group: "x: y" }, amount: 3 }],
  };
  const recorded = planSettingsInWords(settings, words);
  const rows = planSettingIds.map((id) => recorded[id]);
  expect(planSettingsFromWords(rows, model, [words])).toEqual(settings);
});

test("a change of a unit or an indicator that is not there is not understood", () => {
  const model = createModel({ units: ["A", "B"], indicators: [{ code: "a", values: [1, 2] }] });
  const rows = [10, words.all, words.index, "C a", "", "", ""];
  expect(planSettingsFromWords(rows, model, [words])).toBeNull();
});
