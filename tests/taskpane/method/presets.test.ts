import { score, type Model } from "../../../src/engine";
import { presetOf, presets, type PresetName } from "../../../src/taskpane/method/presets";
import { methodInWords, settingOf } from "../../../src/workbook/read";
import { sampleModel } from "../../support/sample";

const names = Object.keys(presets) as PresetName[]; // keys of a record of that type

/** The model with a preset's words set, as the reader of the Method table sets them. */
function withPreset(name: PresetName, model: Model): Model {
  const words = Object.entries(presets[name](model));
  const method = words.reduce((before, [title, value]) => {
    const after = settingOf(title, () => undefined)?.set(before, value);
    if (!after) throw new Error(`${title}: ${value} is not understood`);
    return after;
  }, model.method);
  return { ...model, method: { ...method, group: model.groups[0]?.code ?? null } };
}

const bare = (): Model => {
  const model = sampleModel();
  return {
    ...model,
    groups: [],
    indicators: model.indicators.map((one) => ({ ...one, target: NaN, lower: NaN, upper: NaN })),
  };
};

describe.each(names)("the preset %s", (name) => {
  test.each([
    ["a whole framework", sampleModel],
    ["data without goalposts, targets or groups", bare],
  ])("scores %s", (_, make) => {
    const outcome = score(withPreset(name, make()));
    expect(outcome.ok).toBe(true);
  });

  test("is recognised in a Method table that has it", () => {
    const { method } = withPreset(name, sampleModel());
    expect(presetOf(sampleModel(), Object.fromEntries(methodInWords(method)))).toBe(name);
  });
});

test("the default method is no preset", () => {
  expect(presetOf(sampleModel(), Object.fromEntries(methodInWords(sampleModel().method)))).toBeNull();
});
