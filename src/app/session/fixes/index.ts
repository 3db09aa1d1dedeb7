import type { Problem } from "../../../workbook/problem";
import type { ReadModel } from "../../../workbook/read";
import type { Core } from "../core";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { writeSettings } from "../settings/write-settings";
import { blankWeight } from "./blank-weight";
import { needingModel, type Fix, type SettingFix } from "./fix";
import { groupLabels } from "./group-labels";
import { requireHalf } from "./require-half";
import { rightWord } from "./right-word";
import { allTextNumbers, textNumbers } from "./text-numbers";

/** Fixes by the code of the problem. */
const fixes: Readonly<Record<string, Fix>> = {
  "number-as-text": needingModel(textNumbers),
  "numbers-as-text": needingModel(allTextNumbers),
  "group-label-variants": needingModel(groupLabels),
  "weight-blank": needingModel(blankWeight),
  "column-misspelt": rightWord,
  "type-misspelt": rightWord,
  "setting-misspelt": rightWord,
  "value-misspelt": rightWord,
  "direction-unknown": rightWord,
  "goalposts-indicator-misspelt": rightWord,
};

/** Fixes that write a setting. */
const settingFixes: Readonly<Record<string, SettingFix>> = { "thin-coverage": requireHalf };

function settingFixOf(problem: Problem, read: ReadModel | null): SettingFix | null {
  const fix = Object.hasOwn(settingFixes, problem.code) ? settingFixes[problem.code] : undefined;
  return read !== null && fix?.applies(problem, read) ? fix : null;
}

/** The safe fix of a problem; null when there is none. */
function fixOf(problem: Problem, read: ReadModel | null): Fix | null {
  const fix = Object.hasOwn(fixes, problem.code) ? fixes[problem.code] : undefined;
  return fix?.applies(problem, read) ? fix : null;
}

export const hasFix = (problem: Problem, read: ReadModel | null): boolean =>
  fixOf(problem, read) !== null || settingFixOf(problem, read) !== null;

/** Fixes a problem, also while other problems prevent scoring. @throws RefusedError when there is no safe fix */
export async function applyFix(core: Core, problem: Problem): Promise<void> {
  const { read } = core.store.state;
  const setting = settingFixOf(problem, read);
  if (setting !== null) return writeSettings(core, setting.settings);
  const edits = (await fixOf(problem, read)?.edits(problem, read, core.port)) ?? [];
  if (edits.length === 0) throw new RefusedError("no-fix", "");
  await editCells(core, edits, ({ scored }) => !scored.problems.some((other) => isSame(other, problem)));
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.message === other.message;
