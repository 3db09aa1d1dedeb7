import fc from "fast-check";
import { lost } from "../../../src/engine/statistics/sum";

/** Neumaier's own form, which asks which of the two is larger. */
function byNeumaier(total: number, term: number): number {
  const next = total + term;
  return Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
}

const double = fc.double({ noNaN: true, min: -1e300, max: 1e300 });

test("lost(total, term) is exactly what rounding takes, as Neumaier has it", () =>
  fc.assert(
    fc.property(double, double, (total, term) => {
      // 0 and -0 are one: it is added to a sum.
      expect(lost(total, term) + 0).toBe(byNeumaier(total, term) + 0);
    }),
    { numRuns: 2000 },
  ));
