import type { EntryType, FrameworkEntry } from "./entry";

/** An entry whose type is known. */
export type TypedEntry = FrameworkEntry & {
  readonly type: EntryType;
  /** Rows above the header say it, and no row of the framework. */
  readonly fromHeader?: true;
};

/**
 * Gives each row the type that it states, or else the one that follows from its place: what others name as parent is
 * an aggregate; what others name as denominator, a denominator; what has a column of labels in the data, a group; the
 * rest are indicators. `holdsLabels` tells whether the row has a data column of text.
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
