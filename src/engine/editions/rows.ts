import { at } from "../at";
import type { Model } from "../model/model";
import type { Subject, SubjectPair } from "./subjects";

/** Earlier and later edition; also used as a position in pairs of both. */
export type Side = 0 | 1;
export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/** A row of a mixture: the unit of an edition, and the same unit in the other edition; -1 where that has none. */
export interface MixedRow {
  readonly side: Side;
  /** Positions in the models, by side. */
  readonly units: readonly [before: number, after: number];
}

/** The rows of a pair, as one side has them. */
export function rowsOf(
  { subjects }: SubjectPair,
  models: readonly [Model, Model],
  side: Side,
): readonly MixedRow[] {
  const subject = at(subjects, side);
  if (subject === null) return [];
  const other = at(subjects, otherSide(side));
  return subject.units.map((unit): MixedRow => {
    const same = other === null ? -1 : sameUnit(unit, other, models, side);
    return { side, units: side === 0 ? [unit, same] : [same, unit] };
  });
}

/** The unit of the other edition at the same time; where one of the editions is no panel, the unit that it is about. */
function sameUnit(unit: number, other: Subject, models: readonly [Model, Model], side: Side): number {
  const [own, others] = [at(models, side).panel, at(models, otherSide(side)).panel];
  if (own === null || others === null) return other.unit;
  const time = at(own.times, unit);
  return other.units.find((i) => at(others.times, i) === time) ?? -1;
}
