import { at } from "../at";
import type { Choice, Indicator } from "../model/model";
import type { EngineProblem } from "../problem";

/** What a kept scale could not do, one problem per indicator. */
export const frozenProblems = (
  indicators: readonly Indicator[],
  choices: readonly Choice[],
  codes: readonly (EngineProblem["code"] | null)[],
): readonly EngineProblem[] =>
  codes.flatMap((code, j): readonly EngineProblem[] => {
    if (code === null) return [];
    const where = { indicator: at(indicators, j).code };
    return [{ code, severity: "error", where, details: { method: at(choices, j).method } }];
  });
