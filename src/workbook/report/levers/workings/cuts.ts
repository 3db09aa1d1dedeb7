import { median } from "../../../../engine";
import type { LeversTerms } from "../terms";

/** Medians of importance and of performance, over the indicators that have a performance. */
export function cutsOf({ figures }: Pick<LeversTerms, "figures">): {
  readonly importance: number;
  readonly performance: number;
} {
  const known = figures.flatMap(({ lever }) =>
    lever === null || Number.isNaN(lever.performance) ? [] : [lever],
  );
  return {
    importance: median(Float64Array.from(known, ({ importance }) => importance)),
    performance: median(Float64Array.from(known, ({ performance }) => performance)),
  };
}
