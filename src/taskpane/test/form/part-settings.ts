import { settingsOfTests, type TestSetting } from "../../../workbook/read";
import { type TestedPart, type TestSettings, testWords } from "../../../workbook/tests";
import { usualSpreads } from "../../../workbook/test-settings";

/** The setting of each part that a test can vary, in the order of the stages. */
export const partSettings = {
  weights: "weights",
  weighting: "weightings",
  imputation: "imputations",
  treatment: "treatments",
  normalisation: "normalisations",
  aggregation: "aggregations",
  goalposts: "goalposts",
  "leave-one-out": "leaveOneOut",
  raters: "raters",
} as const satisfies Record<TestedPart, keyof TestSettings>;

/** Every part, ticked: what a test could vary. */
const everything = {
  weights: usualSpreads.weights,
  weightings: "usual",
  imputations: "usual",
  treatments: "usual",
  normalisations: "usual",
  aggregations: "usual",
  goalposts: usualSpreads.goalposts,
  leaveOneOut: true,
  raters: true,
} as const satisfies Partial<TestSettings>;

const nothing = {
  weights: null,
  weightings: null,
  imputations: null,
  treatments: null,
  normalisations: null,
  aggregations: null,
  goalposts: null,
  leaveOneOut: false,
  raters: false,
} as const satisfies Partial<TestSettings>;

export const isTicked = (settings: TestSettings, part: TestedPart): boolean =>
  settings[partSettings[part]] !== nothing[partSettings[part]];

/** The settings with one part varied in its usual way, or not varied. */
export const ticked = (settings: TestSettings, part: TestedPart, on: boolean): TestSettings => {
  const id = partSettings[part];
  return { ...settings, [id]: (on ? everything : nothing)[id] };
};

/** The settings with every part that is not varied in its usual way. */
export const allTicked = (settings: TestSettings): TestSettings =>
  parts.reduce((all, part) => (isTicked(all, part) ? all : ticked(all, part, true)), settings);

// `Object.keys` of an object with these keys only.
const parts = Object.keys(partSettings) as readonly TestedPart[];

/** The setting of tests with this id. */
export function settingOfTest(id: TestSetting["id"]): TestSetting {
  const found = settingsOfTests.find((setting) => setting.id === id);
  if (found === undefined) throw new Error(`There is no setting of tests called ${id}.`);
  return found;
}

/** The rows of the Method table that differ, in its words. */
export function changedWords(before: TestSettings, after: TestSettings): Readonly<Record<string, string>> {
  const old = new Map(testWords(before));
  return Object.fromEntries(testWords(after).filter(([title, words]) => old.get(title) !== words));
}
