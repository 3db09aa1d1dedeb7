import { median, type Model, unitWeightsOf } from "../../engine";
import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { type BriefSubject, smallestGroup } from "./brief-subject";
import { listText } from "./figures-in-words";

/** The units that a unit is compared with, and what they are called in a sentence. */
export interface Compared {
  readonly units: readonly number[];
  /** Whose median the unit is compared with: those, and as on a profile the unit itself where the Method states no peers. */
  readonly median: readonly number[];
  /** "the 19 other units with Income Lower", or why none are shown. */
  readonly who: string;
  /** Whether figures of them may be shown. */
  readonly shown: boolean;
}

/** The peers of a unit; all other units where it has none. */
export function comparedWith(subject: BriefSubject, unit: number): Compared {
  const { results, peers, anonymous, words } = subject;
  const { model } = results;
  const own = [...at(peers, unit)];
  const units = own.length > 0 ? own : [...model.units.keys()].filter((other) => other !== unit);
  const compared = { units, median: peersAreStated(model) ? units : [...units, unit] };
  if (anonymous && units.length < smallestGroup)
    return { ...compared, who: said(words.brief.tooFewPeers, { count: smallestGroup }), shown: false };
  const group = groupOf(subject, unit);
  const texts = words.brief;
  const count = units.length;
  if (own.length === 0 || count === model.units.length - 1)
    return { ...compared, who: said(texts.allOthers, { count }), shown: true };
  const rule = model.method.peers;
  const who = rule
    ? said(texts.nearest, { count, columns: listText(subject, columnNames(subject, rule.columns), 4) })
    : group === null
      ? said(texts.others, { count })
      : said(texts.ofGroup, { count, ...group });
  return { ...compared, who, shown: true };
}

const columnNames = (
  { results: { model } }: BriefSubject,
  columns: readonly { readonly code: string }[],
): readonly string[] => {
  const named = [...(model.context ?? []), ...model.denominators, ...model.indicators];
  return columns.map(({ code }) => named.find((one) => one.code === code)?.name ?? code);
};

/** The group that a unit is in; null where units are not grouped, or its group is too small to be shown. */
export function groupOf(
  { results: { model }, anonymous }: BriefSubject,
  unit: number,
): { readonly group: string; readonly label: string } | null {
  const group = model.groups.find(({ code }) => code === model.method.group);
  const label = group?.labels[unit] ?? null;
  if (group === undefined || label === null) return null;
  const size = group.labels.filter((other) => other === label).length;
  return anonymous && size < smallestGroup ? null : { group: group.name || group.code, label };
}

/** Median of the compared units in a column; NaN where others must stay unknown and too few have a value. */
export function medianOf(
  { anonymous, results }: BriefSubject,
  { units, shown, median: all }: Compared,
  column: Float64Array,
): number {
  const valuesOf = (some: readonly number[]): readonly number[] =>
    some.map((unit) => at(column, unit)).filter((value) => !Number.isNaN(value));
  if (!shown || (anonymous && valuesOf(units).length < smallestGroup)) return NaN;
  const weights = unitWeightsOf(results.model);
  return median(
    all.map((unit) => at(column, unit)),
    weights && Float64Array.from(all, (unit) => at(weights, unit)),
  );
}

/** Whether the Method says which units are peers. */
export const peersAreStated = ({ method: { peers } }: Model): boolean =>
  peers !== undefined && peers.count !== null;

/** Units by name; where others must stay unknown, how many they are. */
export function unitsText(subject: BriefSubject, units: readonly number[], most: number): string {
  const { anonymous, labels, words } = subject;
  if (anonymous) return said(words.brief.unitCount, { count: countText(subject, units.length) });
  return listText(
    subject,
    units.map((unit) => at(labels, unit)),
    most,
  );
}

/** A number of units. Where others must stay unknown a small one is not said. */
export const countText = ({ anonymous, words }: BriefSubject, count: number): string =>
  anonymous && count > 0 && count < smallestGroup
    ? said(words.brief.fewerThan, { count: smallestGroup })
    : String(count);
