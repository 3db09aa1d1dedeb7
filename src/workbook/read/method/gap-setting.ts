import type { GapReference } from "../../../engine";
import type { Setting } from "./setting";
import { squeezed } from "./words";

const references: Readonly<Record<string, GapReference>> = {
  target: { reference: "target" },
  best: { reference: "best" },
  median: { reference: "median" },
  "group median": { reference: "groupMedian" },
};

/** What a score is held against. Any text that is none of the others is taken for a unit's code. */
export const gapSetting: Setting = {
  title: "Gap reference",
  aliases: ["gap", "gaps", "gapto", "reference"],
  known: [...Object.keys(references), "a unit's code"],
  meanings: [
    "The score that the targets of the indicators would give.",
    "The best score.",
    "The median score.",
    "The median score of the unit's own group.",
    "The score of that unit.",
  ],
  set: (method, words) => {
    const found = Object.entries(references).find(([known]) => squeezed(known) === squeezed(words));
    if (words === "") return null;
    return { ...method, gap: found ? found[1] : { reference: "unit", unit: words } };
  },
  words: ({ gap }) =>
    gap.reference === "unit" ? gap.unit : gap.reference === "groupMedian" ? "group median" : gap.reference,
};
