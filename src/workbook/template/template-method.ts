import { defaultMethod } from "../../engine";
import type { PlanCell, SheetPlan } from "../plan";
import type { Language } from "../language";
import {
  languageName,
  languageSetting,
  knownWords,
  limitSettingOf,
  limitSettings,
  methodInWords,
  ratingSettingOf,
  settings,
  type Setting,
  settingsOfRatings,
  settingsOfTests,
  testSettingOf,
} from "../read";
import { startingGroup } from "../starting-index";
import { tableSheet, type ColumnDropDown } from "./table-sheet";

/** The default method, with the group column of the template. */
const method = { ...defaultMethod, group: startingGroup.code };

/** The Method sheet: every setting with its default, a drop-down of known values, and what each value does. */
export const templateMethod = (language: Language): SheetPlan =>
  methodSheet([...methodInWords(method), [languageSetting.title, languageName(language)]]);

/** A Method sheet with these settings and values, in the words of the Method table. */
export function methodSheet(rows: ReturnType<typeof methodInWords>, name = "Method"): SheetPlan {
  return tableSheet({
    name,
    title: "Method",
    guide: [
      "Choose a value for each setting; the list at the right says what each does. Figures in a value may be changed: require share 0.75.",
      "A level or a node may have its own: add a row such as Aggregation level 3, or Aggregation BC1.",
      "Then score the workbook: its sheets stay as they are, and Scores, Ranking, Gaps and Profile come beside them.",
    ],
    header: ["Setting", "Value"],
    rows: rows.map(([setting, words]) => [
      { value: setting, style: "label" },
      { value: words, style: "input" },
    ]),
    dropDowns: rows.flatMap(dropDownOf),
    beside: [
      ["Setting", "Known value", "What it does"].map((value): PlanCell => ({ value, style: "heading" })),
      ...settings.flatMap(explanations),
      ["For a test of the index, add rows of these", null, null].map((value): PlanCell => ({
        ...{ value, style: "heading" },
      })),
      ...settingsOfTests.flatMap(explanations),
      ["For flags with limits of your own, add rows of these", null, null].map((value): PlanCell => ({
        ...{ value, style: "heading" },
      })),
      ...limitSettings.flatMap(explanations),
      ["For levels that raters give, add rows of these", null, null].map((value): PlanCell => ({
        ...{ value, style: "heading" },
      })),
      ...settingsOfRatings.flatMap(explanations),
    ],
    widths: [20, 26, 3, 18, 32, 90],
    frozenColumns: 0,
    tabColour: "0072B2",
  });
}

function dropDownOf(
  [title, words]: readonly [setting: string, value: string],
  row: number,
): readonly ColumnDropDown[] {
  const setting = settings.find((known) => known.title === title);
  if (setting === undefined) return ofTest(title, words, row);
  // Some known values are descriptions ("a unit's code"): they are in the prompt, not in the list.
  const [written, described] = [false, true].map((isDescription) =>
    knownWords({ values: setting.values.filter((value) => value.isDescription === isDescription) }),
  );
  const list = [...new Set([words, ...(written ?? [])])];
  const prompt = [`${title}: choose from the list`, ...(described ?? [])].join(", or write ");
  return [
    { header: "Value", row, list, beside: knownBeside(setting), prompt: `${prompt}.`, othersAllowed: true },
  ];
}

/** The drop-down of a setting of tests, of ratings or of a limit: its own list. */
function ofTest(title: string, words: string, row: number): readonly ColumnDropDown[] {
  const setting = testSettingOf(title);
  const ofRatings = ratingSettingOf(title) ?? limitSettingOf(title) ?? null;
  if (ofRatings !== null) {
    const written = knownWords({ values: ofRatings.values.filter(({ isDescription }) => !isDescription) });
    const prompt = `${title}: choose from the list, or write your own.`;
    return [{ header: "Value", row, list: [...new Set([words, ...written])], prompt, othersAllowed: true }];
  }
  if (setting === null) return [];
  const known = knownWords({ values: setting.values.filter(({ isDescription }) => !isDescription) });
  const list = [...new Set([words, ...known])];
  const prompt =
    setting.stage === null
      ? `${title}: choose from the list, or write your own figure.`
      : `${title}: choose from the list, or write values of ${setting.stage} with ; between them.`;
  return [{ header: "Value", row, list, prompt, othersAllowed: true }];
}

/** The cells beside the table with the known values of a setting: below the header, in the second column. */
function knownBeside(setting: Setting): NonNullable<ColumnDropDown["beside"]> {
  const before = settings.slice(0, settings.indexOf(setting));
  const row = 1 + before.reduce((rows, { values }) => rows + values.length, 0);
  return { row, column: 1, rows: setting.values.length };
}

function explanations({
  title,
  values,
}: Pick<Setting, "title" | "values">): readonly (readonly PlanCell[])[] {
  return values.map(({ words, meaning }, i) => [
    { value: i === 0 ? title : null, style: "label" },
    { value: words, style: "label" },
    { value: meaning, style: "note" },
  ]);
}
