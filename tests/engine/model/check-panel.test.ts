import { checkModel, type Panel } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const subjects = sample.units.map((_, i) => `city ${i % 20}`);
const times = Float64Array.from(sample.units, (_, i) => 2020 + Math.floor(i / 20));
const check = (panel: Panel) => checkModel({ ...sample, panel });

test("a panel in which each subject stands once at a time is sound", () => {
  expect(check({ subjects, times })).toEqual({ ok: true, problems: [] });
});

test.each<[string, Panel, string]>([
  ["too few subjects", { subjects: subjects.slice(1), times }, "panel.subjects"],
  ["too few times", { subjects, times: times.slice(1) }, "panel.times"],
  ["a time that is no number", { subjects, times: times.with(3, NaN) }, "panel: city 3"],
  ["a subject twice at a time", { subjects: subjects.with(1, "city 0"), times }, "panel: city 0"],
])("%s is a problem of the model's shape", (_, panel, path) => {
  const { ok: sound, problems } = check(panel);
  expect(sound).toBe(false);
  expect(problems[0]).toMatchObject({
    code: "model-shape",
    details: { found: expect.stringContaining(path) },
  });
});
