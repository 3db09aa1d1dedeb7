import type { IndexTest } from "../../tests";
import type { Context } from "../context/context";

/** A unit of a test as the index of now has it. */
export interface TestedUnit {
  readonly code: string;
  /** What it is called in the report; its code where the index of now has no such unit. */
  readonly label: string;
  /** Its position in the model of now; -1 for none. */
  readonly position: number;
}

/** The units of a test, in its own order: a report may be planned with a test of other units. */
export function testedUnits(
  { model, unitLabels }: Context,
  { uncertainty: { units } }: IndexTest,
): readonly TestedUnit[] {
  const positions = new Map(model.units.map(({ code }, position) => [code, position]));
  return units.map(({ code }) => {
    const position = positions.get(code) ?? -1;
    return { code, label: unitLabels[position] ?? code, position };
  });
}

/** How many units a unit of a test is not distinguished from; NaN where it has no rank. */
export function othersOf({ indistinguishable, uncertainty }: IndexTest, unit: number): number {
  const { nominal = NaN } = uncertainty.units[unit] ?? {};
  return Number.isNaN(nominal) ? NaN : (indistinguishable[unit]?.length ?? NaN);
}
