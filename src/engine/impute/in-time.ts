import { at } from "../at";
import { historiesOf } from "../model/histories";
import type { Choice } from "../model/choice";
import type { Imputer } from "../stages";

/** An observed value of a subject. */
export interface Moment {
  readonly time: number;
  readonly value: number;
}

/**
 * The value for a gap at `time`, from the subject's observed values in the order of time; NaN where there is no
 * estimate.
 */
type Estimate = (known: readonly Moment[], time: number, parameters: Choice["parameters"]) => number;

/**
 * Imputation of every indicator, subject by subject, from the subject's own values at other times. A gap without an
 * estimate stays missing; without a panel all gaps do.
 */
export const fillInTime =
  (estimate: Estimate): Imputer["impute"] =>
  (table, { panel }, parameters) => {
    if (panel === null) return table;
    const { times } = panel;
    const histories = [...historiesOf(panel).values()];
    return table.map((column) => {
      const filled = Float64Array.from(column);
      for (const history of histories) {
        const moments = history.map((i) => ({ i, time: at(times, i), value: at(column, i) }));
        const known = moments.filter(({ value }) => !Number.isNaN(value));
        for (const { i, time, value } of moments)
          if (Number.isNaN(value)) filled[i] = estimate(known, time, parameters);
      }
      return filled;
    });
  };
