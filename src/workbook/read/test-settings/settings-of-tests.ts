import { plain } from "../cells/text";
import { squeezed } from "../method/words";
import { nearest } from "../words/nearest";
import { countSetting, spreadSetting } from "./figure-settings";
import { listSetting } from "./list-setting";
import { type TestSetting, titleSpellings } from "./test-setting";
import { flagSetting, testsSetting } from "./word-settings";

/** More runs than this are no test of a workbook: their ranks alone fill the memory of a browser. */
const maximumRuns = 100_000;

/** Every setting of tests, in the order in which the Method lists them. */
export const settingsOfTests: readonly TestSetting[] = [
  testsSetting,
  countSetting("runs", "Number of runs, each with choices of its own; the more, the steadier the figures.", {
    minimum: 1,
    maximum: maximumRuns,
  }),
  countSetting("seed", "Start of the random numbers: the same seed gives the same figures.", {
    minimum: 0,
    maximum: 2 ** 32 - 1,
  }),
  countSetting("top", "The test counts in how many runs a unit is among so many first.", {
    minimum: 1,
    maximum: 1_000_000,
  }),
  spreadSetting(
    "weights",
    {
      fixed: "Weights stay as they are.",
      spread: "Each weight is multiplied by a factor that differs from 1 by up to this share.",
      participants:
        "Every run has the weights of one participant, each as likely; needs a table Stakeholders.",
    },
    1,
  ),
  flagSetting("weightsTogether", "yes", "no", {
    off: "Sensitivity shows what each weight does to the ranks.",
    on: "Sensitivity shows what all weights together do to the ranks: they are one input.",
  }),
  listSetting("weightings"),
  listSetting("imputations"),
  listSetting("treatments"),
  listSetting("normalisations"),
  listSetting("aggregations"),
  spreadSetting(
    "goalposts",
    {
      fixed: "Goalposts stay as they are.",
      spread: "Both goalposts of an indicator move by up to this share of the distance between them.",
    },
    0.49,
  ),
  flagSetting("leaveOneOut", "one indicator", "none", {
    off: "Every run has all indicators.",
    on: "Every run leaves out one indicator.",
  }),
  flagSetting("raters", "drawn again", "fixed", {
    off: "The data stay as they are.",
    on: "Every run draws the raters again, with replacement; needs a table of ratings.",
  }),
];

const exact = new Map(
  settingsOfTests.flatMap((setting) =>
    titleSpellings(setting.id).map((spelt) => [squeezed(spelt), setting] as const),
  ),
);

const near = new Map(
  settingsOfTests.flatMap(({ id, title }) =>
    titleSpellings(id).map((spelt) => [plain(spelt), { thing: title, spelt }] as const),
  ),
);

/** The setting of tests that a name states, in any of the languages; null for any other name. */
export const testSettingOf = (name: string): TestSetting | null => exact.get(squeezed(name)) ?? null;

/** The setting of tests that an unknown name was probably meant to be, and its spelling. */
export function nearTestSetting(
  name: string,
): { readonly setting: TestSetting; readonly suggestion: string } | null {
  const found = nearest(plain(name), near);
  const setting = settingsOfTests.find(({ title }) => title === found?.thing);
  return found && setting ? { setting, suggestion: found.spelt } : null;
}
