import type { Method } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import { limitSettings } from "../limits/limit-settings";
import { nearSetting, nearValue } from "./near-words";
import { knownWords, type Setting } from "./setting";
import { settingOf, settings } from "./settings";

/**
 * The setting that a row of the Method names exactly or nearly; null for an unknown name.
 *
 * @param known the titles that the problem of an unknown name lists
 */
export function namedSetting(
  name: string,
  nodeCode: (text: string) => string | undefined,
  cell: CellRef,
  known = settings.map(({ title }) => title),
): { readonly setting: Setting | null; readonly problems: readonly ProblemDraft[] } {
  const exact = settingOf(name, nodeCode);
  if (exact) return { setting: exact, problems: [] };
  const near = nearSetting(name, nodeCode);
  const problem: ProblemDraft = near
    ? {
        code: "setting-misspelt",
        severity: "error",
        cell,
        details: { found: name, suggestion: near.suggestion },
        where: { setting: near.setting.title },
      }
    : {
        code: "setting-unknown",
        severity: "error",
        cell,
        details: { found: name, known: (isLikeLimit(name) ? titlesOfLimits : known).join(", ") },
      };
  return { setting: near?.setting ?? null, problems: [problem] };
}

const isLikeLimit = (name: string): boolean => /^(limit|limits|límite|limite)\b/i.test(name.trim());
const titlesOfLimits = limitSettings.map(({ title }) => title);

interface SetWords {
  readonly method: Method;
  /** The words that were understood; null when no value was. */
  readonly taken: string | null;
  readonly problems: readonly ProblemDraft[];
}

/** The method with the value that a row states exactly or nearly; unchanged for an unknown value. */
export function setWords(method: Method, setting: Setting, value: string, cell: CellRef | null): SetWords {
  const set = setting.set(method, value);
  if (set) return { method: set, taken: value, problems: [] };
  const where = { setting: setting.title };
  const stated = { setting: setting.title, found: value };
  const near = nearValue(setting, value);
  const nearly = near && setting.set(method, near.words);
  if (near && nearly) {
    return {
      method: nearly,
      taken: near.words,
      problems: [misspeltValue(setting, value, near.suggestion, cell)],
    };
  }
  const { figures } = setting;
  if (figures !== undefined) {
    const { minimum, maximum, isWhole } = figures;
    const code = isWhole ? "limit-not-a-count" : "limit-unusable";
    const used = limitInForce(setting, method);
    const details = { ...stated, minimum: String(minimum), maximum: String(maximum), used };
    return { method, taken: null, problems: [{ code, severity: "error", cell, details, where }] };
  }
  const details = { ...stated, used: setting.words(method), known: listed(knownWords(setting), 20) };
  return {
    method,
    taken: null,
    problems: [{ code: "value-unknown", severity: "error", cell, details, where }],
  };
}

/** "0.9" of "usual 0.9"; a usual limit without a figure depends on the data. */
const limitInForce = (setting: Setting, method: Method): string =>
  setting.words(method).replace(/^usual (?=.)/, "");

/** The problem of a value that was read as a known one with a similar spelling. */
export const misspeltValue = (
  { title }: Setting,
  found: string,
  suggestion: string,
  cell: CellRef | null,
): ProblemDraft => ({
  code: "value-misspelt",
  severity: "error",
  cell,
  details: { setting: title, found, suggestion },
  where: { setting: title },
});
