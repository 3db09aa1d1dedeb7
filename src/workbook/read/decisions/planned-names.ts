import type { Model, PlanItem, PlannedUnits, PlanSettings } from "../../../engine";
import { plain } from "../cells/text";
import { allWords, gainWords } from "../words/plan-settings";
import type { KnownNames } from "./known-names";

/** Whom a text means: every unit, a unit by code or name, else the units with a label; null for none of these. */
export function plannedUnits(text: string, names: KnownNames): PlannedUnits | null {
  const unit = names.unit.find(text);
  if (unit !== undefined) return { kind: "unit", unit };
  const group = names.group.find(text);
  if (group !== undefined) return { kind: "group", group };
  return allWords.includes(plain(text)) ? { kind: "all" } : null;
}

/** What a text says that counts as gain; null for no word for it and no part of the index. */
export function plannedGain(text: string, names: KnownNames): PlanSettings["gain"] | null {
  const node = names.node.find(text);
  if (node !== undefined) return { kind: "node", node };
  const word = plain(text);
  if (gainWords.index.includes(word)) return { kind: "index" };
  return gainWords.gap.includes(word) ? { kind: "gap" } : null;
}

/**
 * The changes that a text lists: an indicator ("SA2b"), or one of a unit or group ("C07 SA1a", "Brightwater: SA1a"), by code or
 * name; a part of the index means the indicators below it. Null for a text that is none of these.
 */
export function plannedItems(text: string, names: KnownNames, model: Model): readonly PlanItem[] | null {
  const everyone = itemsOf(text, [null], names, model);
  if (everyone !== null) return everyone;
  for (const [first, rest] of splits(text)) {
    const units = unitsOf(first, names, model);
    const items = units === null ? null : itemsOf(rest, units, names, model);
    if (items !== null) return items;
  }
  return null;
}

function itemsOf(
  text: string,
  units: readonly (string | null)[],
  names: KnownNames,
  { framework, indicators }: Model,
): readonly PlanItem[] | null {
  const node = names.node.find(text);
  if (node === undefined) return null;
  const isBelow = (code: string): boolean => {
    if (code === node) return true;
    const parent = framework.find((one) => one.code === code)?.parent ?? null;
    return parent !== null && isBelow(parent);
  };
  const below = indicators.filter(({ code }) => isBelow(code));
  return units.flatMap((unit) => below.map(({ code }) => ({ unit, indicator: code })));
}

function unitsOf(text: string, names: KnownNames, { units, groups }: Model): readonly string[] | null {
  const named = plannedUnits(text, names);
  if (named === null || named.kind === "all") return null;
  if (named.kind === "unit") return [named.unit];
  return units.flatMap(({ code }, i) =>
    groups.some(({ labels }) => labels[i] === named.group) ? [code] : [],
  );
}

/** A text in two at a colon, else at each of its spaces. */
function splits(text: string): readonly (readonly [string, string])[] {
  const colon = text.indexOf(":");
  if (colon > 0) return [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()]];
  const words = text.split(" ");
  return words.slice(1).map((_, k) => [words.slice(0, k + 1).join(" "), words.slice(k + 1).join(" ")]);
}
