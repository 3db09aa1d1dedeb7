import type { Model, PlanFloor, PlanItem, PlannedUnits, PlanSettings } from "../../engine";

/** The rows in which a report records the settings of a plan, in their order. */
export const planSettingIds = ["budget", "for", "gain", "excluded", "decided", "most", "floors"] as const;
export type PlanSettingId = (typeof planSettingIds)[number];

/** Words of a language for what has no code. */
export interface PlanWords {
  readonly all: string;
  readonly index: string;
  readonly gap: string;
}

/** The settings of a plan as a report records them: codes and labels, and a few words; "" for none. */
export function planSettingsInWords(
  { budget, units, gain, excluded, decided, most, floors }: PlanSettings,
  words: PlanWords,
): Readonly<Record<PlanSettingId, string | number>> {
  return {
    budget,
    for: units.kind === "all" ? words.all : nameOf(units),
    gain: gain.kind === "node" ? gain.node : words[gain.kind],
    excluded: excluded.map(itemText).join("; "),
    decided: decided.map(itemText).join("; "),
    most: most ?? "",
    floors: floors.map((floor) => `${nameOf(floor.for)}: ${floor.amount}`).join("; "),
  };
}

const nameOf = (units: Exclude<PlannedUnits, { readonly kind: "all" }>): string =>
  units.kind === "unit" ? units.unit : units.group;
const itemText = ({ unit, indicator }: PlanItem): string =>
  unit === null ? indicator : `${unit} ${indicator}`;

/**
 * The settings that a report has recorded; null where they are not understood.
 * @param rows the values, in the order of `planSettingIds`
 * @param words in each language that the report may be in
 */
export function planSettingsFromWords(
  rows: readonly (string | number)[],
  { units, groups, indicators, framework }: Pick<Model, "units" | "groups" | "indicators" | "framework">,
  words: readonly PlanWords[],
): PlanSettings | null {
  const [budget = "", whom = "", gain = "", excluded = "", decided = "", most = "", floors = ""] = rows.map(
    (value, k) => (k === 0 ? value : String(value) === "–" ? "" : String(value)),
  );
  const isWord = (text: unknown, key: keyof PlanWords): boolean => words.some((one) => one[key] === text);
  const unitsOf = (text: string): Exclude<PlannedUnits, { readonly kind: "all" }> | null => {
    if (units.some(({ code }) => code === text)) return { kind: "unit", unit: text };
    const isLabel = groups.some(({ labels }) => labels.includes(text));
    return isLabel ? { kind: "group", group: text } : null;
  };
  const itemOf = (text: string): PlanItem | null => {
    if (indicators.some(({ code }) => code === text)) return { unit: null, indicator: text };
    // Codes may have spaces: the unit must be one.
    const items = indicators
      .filter(({ code }) => text.endsWith(` ${code}`))
      .map(({ code }) => ({ unit: text.slice(0, -code.length - 1), indicator: code }));
    return items.find(({ unit }) => units.some(({ code }) => code === unit)) ?? null;
  };
  const floorOf = (text: string): PlanFloor | null => {
    const [, name = "", amount = ""] = /^(.*): (\S+)$/.exec(text) ?? [];
    const found = unitsOf(name);
    return found === null || !(Number(amount) >= 0) ? null : { for: found, amount: Number(amount) };
  };
  const planned: PlannedUnits | null =
    unitsOf(String(whom)) ?? (isWord(whom, "all") ? { kind: "all" } : null);
  const counted: PlanSettings["gain"] | null = framework.some(({ code }) => code === gain)
    ? { kind: "node", node: String(gain) }
    : isWord(gain, "index")
      ? { kind: "index" }
      : isWord(gain, "gap")
        ? { kind: "gap" }
        : null;
  const lists = { excluded: listed(excluded, itemOf), decided: listed(decided, itemOf) };
  const amounts = listed(floors, floorOf);
  const limit = most === "" ? null : Number(most);
  if (typeof budget !== "number" || !(budget >= 0) || planned === null || counted === null) return null;
  if (lists.excluded === null || lists.decided === null || amounts === null || Number.isNaN(limit))
    return null;
  return {
    ...{ budget, units: planned, gain: counted, most: limit, floors: amounts },
    ...{ excluded: lists.excluded, decided: lists.decided },
  };
}

/** Each piece of a list; null where one is not understood. */
function listed<T>(text: unknown, read: (piece: string) => T | null): readonly T[] | null {
  const found = String(text)
    .split("; ")
    .filter((piece) => piece !== "")
    .map(read);
  return found.includes(null) ? null : found.filter((one): one is T => one !== null);
}
