import { plain } from "../cells/text";
import type { EntryType } from "./entry";

const words: Readonly<Record<EntryType, readonly string[]>> = {
  indicator: ["indicator", "indicators", "variable", "ind"],
  aggregate: [
    "aggregate",
    "aggregates",
    "aggregation",
    "agg",
    "index",
    "subindex",
    "pillar",
    "subpillar",
    "dimension",
  ],
  denominator: ["denominator", "denominators", "size"],
  group: ["group", "groups", "grouping", "cluster", "peergroup"],
  ignore: ["ignore", "ignored", "other", "none", "no", "exclude", "excluded", "context", "unused"],
};

/** The values of the column Type that problems and documentation name. */
export const entryTypes = ["Indicator", "Aggregate", "Denominator", "Group", "Ignore"] as const;

/** The type that a text states: COINr's words and the field's; null when it is none of them. */
export function readEntryType(text: string): EntryType | null {
  const found = Object.entries(words).find(([, known]) => known.includes(plain(text)));
  return found ? (found[0] as EntryType) /* a key of the table above */ : null;
}
