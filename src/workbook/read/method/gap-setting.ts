import { gapReferences, type GapReference } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { type Setting, unitCode, valueOf } from "./setting";
import { squeezed } from "./words";

const { unit, ...others } = gapReferences;
const named = Object.keys(others) as readonly Exclude<GapReference["reference"], "unit">[]; // its own keys

/** What a score is compared with. Any text that is no reference of the list is taken for a unit's code. */
export const gapSetting: Setting = {
  id: "gap",
  title: settingTitles.gap.title,
  aliases: ["gap", "gaps", "gapto", "reference"],
  values: [
    ...named.map((id) => valueOf(id, others[id].summary, { name: others[id].method })),
    valueOf("unit", unit.summary, { name: unitCode, isDescription: true }),
  ],
  set: (method, words) => {
    if (words === "") return null;
    const reference = named.find((id) => squeezed(others[id].method) === squeezed(words));
    const gap: GapReference = reference === undefined ? { reference: "unit", unit: words } : { reference };
    return { ...method, gap };
  },
  words: ({ gap }) => (gap.reference === "unit" ? gap.unit : others[gap.reference].method),
};
