import { possibleValues, type PossibleValues } from "../../../../engine";
import type { CellValue } from "../../../cells";
import { heldOf, preparedAsIf } from "../../as-if";
import type { Context } from "../../context/context";
import { indicatorAt } from "../../context/context";
import type { IndexSheets } from "../../context/sheet-names";
import { blockName } from "../../frame/block-name";

/** The block of the yellow cells. */
export const whatIfBlock = (index: IndexSheets): string => blockName(`Profile${index.suffix}`, "WhatIf");

/** What the user typed for an indicator before; null for nothing. A text has an apostrophe before it (`earlierChoices`). */
export function typedValue(context: Context, index: IndexSheets, p: number): CellValue {
  const kept = context.input.chosen[`${whatIfBlock(index)}:${indicatorAt(context, p).code}`];
  if (kept === undefined) return null;
  if (kept.startsWith("'")) return kept.slice(1);
  const number = Number(kept);
  return Number.isFinite(number) ? number : kept;
}

/** Why a value cannot be used. */
export type Unusable = "not-a-number" | "outside" | "between-levels" | "no-score";

/** What comes of a typed value of a unit. */
export type Typed =
  | { readonly state: "none" }
  | { readonly state: "unusable"; readonly why: Unusable }
  | { readonly state: "used"; readonly value: number; readonly score: number };

/** The values that are possible for the indicator at a report place. */
export const possibleAt = ({ results, structure }: Context, p: number): PossibleValues =>
  possibleValues(results, structure.indicatorOf[p] ?? -1);

export function typedAt(context: Context, index: IndexSheets, unit: number, p: number): Typed {
  const value = typedValue(context, index, p);
  if (value === null || value === "") return { state: "none" };
  const unusable = (why: Unusable): Typed => ({ state: "unusable", why });
  if (typeof value !== "number") return unusable("not-a-number");
  const j = context.structure.indicatorOf[p] ?? -1;
  const { lower, upper, level, between } = possibleAt(context, p);
  const isOwn = value === context.results.denominated[j]?.[unit];
  if (!isOwn && (value < lower || value > upper)) return unusable("outside");
  if (!isOwn && !between && !Number.isInteger((value - lower) / level)) return unusable("between-levels");
  const score = heldOf(context).scoreOf(unit, j, value);
  return Number.isFinite(score) ? { state: "used", value, score } : unusable("no-score");
}

/** The value as it is treated, whatever unit has it; NaN where the treatment has none. */
export function treatedAt(context: Context, p: number, value: number): number {
  const treated = preparedAsIf(context, context.structure.indicatorOf[p] ?? -1, value);
  return Number.isFinite(treated) ? treated : NaN;
}
