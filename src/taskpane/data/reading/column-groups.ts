import type { ColumnRole, ReadColumn } from "../../../workbook/read";
import { folded } from "../../strings/folded";

/** Columns by what they do for the score. */
export type ColumnUse = "scored" | "ofUse" | "notScored";

export interface ColumnGroup {
  readonly use: ColumnUse;
  readonly columns: readonly ReadColumn[];
}

const uses: Readonly<Record<ColumnRole, ColumnUse>> = {
  code: "ofUse",
  name: "ofUse",
  time: "ofUse",
  group: "ofUse",
  denominator: "ofUse",
  context: "notScored",
  indicator: "scored",
  published: "notScored",
  other: "notScored",
};

/**
 * The columns that a search finds, grouped by their use; in a group those to be checked come first, the others stay in
 * the order of the table. No group is empty.
 */
export function columnGroups(columns: readonly ReadColumn[], search: string): readonly ColumnGroup[] {
  const wanted = folded(search);
  const found = columns.filter(({ title, name }) => folded(`${name} ${title}`).includes(wanted));
  const order = ["scored", "notScored", "ofUse"] as const;
  return order
    .map((use) => ({ use, columns: unsureFirst(found.filter(({ role }) => uses[role] === use)) }))
    .filter((group) => group.columns.length > 0);
}

const unsureFirst = (columns: readonly ReadColumn[]): readonly ReadColumn[] => [
  ...columns.filter(({ certainty }) => certainty === "unsure"),
  ...columns.filter(({ certainty }) => certainty !== "unsure"),
];
