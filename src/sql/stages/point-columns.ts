import type { Plan } from "../plan";

/** Indicators whose values, as divided by their denominators, are needed after normalisation: by gates, bonus and malus. */
export function pointIndicators({ index: { method }, indicators }: Plan): Plan["indicators"] {
  const codes = new Set([
    ...(method.gates ?? []).map(({ element }) => element),
    ...(method.adjustments ?? []).map(({ indicator }) => indicator),
  ]);
  return indicators.filter(({ code }) => codes.has(code));
}

/** The column with these values. */
export const pointColumn = ({ column }: { readonly column: string }): string => `${column}__observed`;

export const pointColumns = (plan: Plan): readonly string[] => pointIndicators(plan).map(pointColumn);
