import { defaultMethod, type Method } from "../../../engine";
import type { CellRef } from "../../cells";
import type { Language } from "../../language";
import type { ProblemDraft } from "../../problems";
import { textOf } from "../cells/text";
import type { FoundTable } from "../find/roles";
import { isDecisions, readDecisionsRows } from "./decisions-setting";
import { isGoalposts, isNearlyGoalposts, readGoalpostsRows, type StatedYear } from "./goalposts-setting";
import { groupSetting } from "./group-setting";
import { languageOf, languageSetting } from "./language-setting";
import { methodColumns } from "./method-columns";
import type { TestSettings } from "../../test-settings";
import { type MethodRow, readTestRows } from "../test-settings/read-test-rows";
import {
  type StatedRatings,
  nearRatingSetting,
  ratingSettingOf,
} from "../rating-settings/settings-of-ratings";
import { readRatingRows } from "../rating-settings/read-rating-rows";
import { nearTestSetting, settingsOfTests, testSettingOf } from "../test-settings/settings-of-tests";
import { nearSetting } from "./near-words";
import { namedSetting, setWords } from "./row-words";
import { settingOf } from "./settings";

export interface ReadMethod {
  readonly method: Method;
  /** Cell of each value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  /** The language of the report; null when the table does not state it. */
  readonly language: Language | null;
  /** Whether the table states the group column. */
  readonly groupStated: boolean;
  /** What a test varies, and whether a scoring run writes its sheets; null when the table states nothing of it. */
  readonly test: TestSettings | null;
  readonly tests: boolean | null;
  /** Whether a scoring run writes the sheets of decisions; null when the table does not state it. */
  readonly decisionSheets: boolean | null;
  /** The year of the table Goalposts that counts; null when the table does not state it. */
  readonly goalpostsYear: StatedYear | null;
  /** How values are made of ratings. */
  readonly ratings: StatedRatings;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the Method table; null is read as an empty table. A setting that is not stated, or whose value is not known, has its
 * default. A setting that is stated twice has the first value. A word that is nearly a known word is read as that word.
 */
export function readMethod(
  found: FoundTable | null,
  nodeCode: (text: string) => string | undefined,
): ReadMethod {
  const problems: ProblemDraft[] = [];
  const cells: Record<string, CellRef> = {};
  let method = defaultMethod;
  let language: Language | null = null;
  if (found) problems.push(...columnProblems(found));
  const rows = found ? rowsOf(found, nodeCode) : [];
  const isOfTests = ({ name }: MethodRow): boolean => namesTest(name, nodeCode);
  const ofTests = readTestRows(rows.filter(isOfTests));
  problems.push(...ofTests.problems);
  const isOfDecisions = ({ name }: MethodRow): boolean => !isOther(name, nodeCode) && isDecisions(name);
  const ofDecisions = readDecisionsRows(rows.filter(isOfDecisions));
  problems.push(...ofDecisions.problems);
  const isOfGoalposts = ({ name }: MethodRow): boolean => namesGoalposts(name, nodeCode);
  const ofGoalposts = readGoalpostsRows(rows.filter((row) => !isOfTests(row) && isOfGoalposts(row)));
  problems.push(...ofGoalposts.problems);
  const isOfRatings = (row: MethodRow): boolean =>
    !isOfTests(row) && !isOfDecisions(row) && !isOfGoalposts(row) && namesRatings(row.name, nodeCode);
  const ofRatings = readRatingRows(rows.filter(isOfRatings));
  problems.push(...ofRatings.problems);
  for (const { name, value, nameCell, valueCell } of rows.filter(
    (row) => !isOfTests(row) && !isOfDecisions(row) && !isOfGoalposts(row) && !isOfRatings(row),
  )) {
    const isLikeTest = /^(test|prueba)\b/i.test(name.trim());
    const named = namedSetting(name, nodeCode, nameCell, isLikeTest ? titlesOfTests : undefined);
    problems.push(...named.problems);
    const { setting } = named;
    if (setting === null) continue;
    const key = setting.title.toLowerCase();
    if (cells[key] !== undefined) {
      const details = { setting: setting.title };
      const where = { setting: setting.title };
      problems.push({ code: "setting-repeated", severity: "warning", cell: nameCell, details, where });
      continue;
    }
    cells[key] = valueCell;
    if (value === "") continue;
    const set = setWords(method, setting, value, valueCell);
    method = set.method;
    if (setting.title === languageSetting.title) language = languageOf(set.taken ?? "") ?? "en";
    problems.push(...set.problems);
  }
  const group = cells[groupSetting.title.toLowerCase()];
  const groupStated = group !== undefined && statesGroup(found, group);
  const { test, tests } = ofTests;
  const all = {
    ...{ ...cells, ...ofTests.cells, ...ofDecisions.cells },
    ...{ ...ofGoalposts.cells, ...ofRatings.cells },
  };
  const { decisionSheets } = ofDecisions;
  return {
    method,
    cells: all,
    language,
    groupStated,
    test,
    tests,
    decisionSheets,
    goalpostsYear: ofGoalposts.stated,
    ratings: ofRatings.stated,
    problems,
  };
}

const statesGroup = (found: FoundTable | null, { row, column }: CellRef): boolean =>
  textOf(found?.region.value(row, column) ?? null) !== "";

const titlesOfTests = settingsOfTests.map(({ title }) => title);

/** Whether a name is that of a setting of tests, exactly, or nearly and of no other setting. */
const namesTest = (name: string, nodeCode: (text: string) => string | undefined): boolean =>
  testSettingOf(name) !== null || (!isOther(name, nodeCode) && nearTestSetting(name) !== null);

/** The same of the year of the table Goalposts. */
const namesGoalposts = (name: string, nodeCode: (text: string) => string | undefined): boolean =>
  isGoalposts(name) || (!isOther(name, nodeCode) && isNearlyGoalposts(name));

/** The same of a setting of ratings. */
const namesRatings = (name: string, nodeCode: (text: string) => string | undefined): boolean =>
  ratingSettingOf(name) !== null || (!isOther(name, nodeCode) && nearRatingSetting(name) !== null);

/** Whether a name is that of a setting of the method, exactly or nearly. */
const isOther = (name: string, nodeCode: (text: string) => string | undefined): boolean =>
  settingOf(name, nodeCode) !== null || nearSetting(name, nodeCode) !== null;

function rowsOf(
  { region, headerRow, headers }: FoundTable,
  nodeCode: (text: string) => string | undefined,
): readonly MethodRow[] {
  const matched = methodColumns(headers).columns;
  const setting = matched.setting ?? headers[0];
  const value = matched.value ?? headers[1];
  if (setting === undefined || value === undefined) return [];
  const rows: MethodRow[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const name = textOf(region.value(row, setting.column));
    const text = textOf(region.value(row, value.column));
    // A setting without a value has its default. Other text in the first column alone is taken for a note.
    const isKnown =
      testSettingOf(name) !== null ||
      isDecisions(name) ||
      isGoalposts(name) ||
      ratingSettingOf(name) !== null ||
      settingOf(name, nodeCode) !== null;
    if (name === "" || (text === "" && !isKnown)) continue;
    const nameCell = { sheet: region.sheet, row, column: setting.column };
    rows.push({ name, value: text, nameCell, valueCell: { ...nameCell, column: value.column } });
  }
  return rows;
}

const columnProblems = ({ region, headerRow, headers }: FoundTable): readonly ProblemDraft[] =>
  methodColumns(headers).misspelt.map(({ header, suggestion }) => ({
    code: "column-misspelt",
    severity: "error",
    cell: { sheet: region.sheet, row: headerRow, column: header.column },
    details: { found: header.text, suggestion },
  }));
