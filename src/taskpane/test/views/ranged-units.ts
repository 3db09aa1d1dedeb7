import type { IndexTest } from "../../../workbook/tests";
import { folded } from "../../strings/folded";
import type { Labels } from "./labels";

/** A unit with the range of its rank. */
export interface RangedUnit {
  readonly code: string;
  readonly name: string;
  /** Its rank in the index, the median and the two ends of its range; NaN for none. */
  readonly rank: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly topShare: number;
  /** Codes of the units that it cannot be distinguished from. */
  readonly alike: ReadonlySet<string>;
}

/** The units of a test by their rank in the index; units without a rank come last. */
export function rangedUnits(
  { uncertainty, indistinguishable }: IndexTest,
  labels: Labels,
): readonly RangedUnit[] {
  const { units } = uncertainty;
  const codesAt = (positions: Int32Array | undefined): ReadonlySet<string> =>
    new Set([...(positions ?? [])].flatMap((position) => units[position]?.code ?? []));
  return units
    .map(({ code, nominal, median, q05, q95, topShare }, i) => ({
      ...{ code, name: labels.unit(code), rank: nominal, median, low: q05, high: q95, topShare },
      alike: codesAt(indistinguishable[i]),
    }))
    .sort((a, b) => orLast(a.rank) - orLast(b.rank));
}

/** Those whose name or code has a text in it; case and accents do not matter. */
export function foundUnits(units: readonly RangedUnit[], search: string): readonly RangedUnit[] {
  const wanted = folded(search);
  return wanted === "" ? units : units.filter(({ code, name }) => folded(`${name} ${code}`).includes(wanted));
}

/** The last rank of all, and of all runs. */
export const lastRank = (units: readonly RangedUnit[]): number =>
  units.reduce((last, { rank, high }) => Math.max(last, Math.ceil(orNone(rank)), Math.ceil(orNone(high))), 1);

const orLast = (rank: number): number => (Number.isNaN(rank) ? Number.MAX_VALUE : rank);
const orNone = (rank: number): number => (Number.isNaN(rank) ? 0 : rank);
