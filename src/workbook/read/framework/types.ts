import type { EntryType, FrameworkEntry } from "./entry";

/** An entry whose type is known. */
export type TypedEntry = FrameworkEntry & {
  readonly type: EntryType;
  /** True when the entry comes from rows above the header and not from a row of the framework. */
  readonly fromHeader?: true;
};

/**
 * Gives each row the type that it states, or else the one that follows from the other rows. A row that others name as parent
 * is an aggregate; one that others name as denominator is a denominator; one with a level above 1 is an aggregate; one with
 * a data column of texts (`holdsLabels`) is a group; the others are indicators.
 */
export function inferTypes(
  entries: readonly FrameworkEntry[],
  holdsLabels: (entry: FrameworkEntry) => boolean,
): readonly TypedEntry[] {
  const parents = new Set(entries.map(({ parent }) => parent));
  const denominators = new Set(entries.map(({ denominator }) => denominator));
  const infer = (entry: FrameworkEntry): EntryType => {
    if (parents.has(entry.code)) return "aggregate";
    if (denominators.has(entry.code) || denominators.has(entry.name)) return "denominator";
    if (entry.level > 1) return "aggregate";
    return holdsLabels(entry) ? "group" : "indicator";
  };
  return entries.map((entry) => ({ ...entry, type: entry.type ?? infer(entry) }));
}
