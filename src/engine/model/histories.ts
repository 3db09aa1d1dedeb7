import { at } from "../at";
import type { Panel } from "./tables";

/** Indices of each subject's units in the order of time; subjects in the order in which they first appear. */
export function historiesOf({ subjects, times }: Panel): ReadonlyMap<string, readonly number[]> {
  const histories = new Map<string, number[]>();
  subjects.forEach((subject, i) => {
    const history = histories.get(subject);
    if (history) history.push(i);
    else histories.set(subject, [i]);
  });
  for (const units of histories.values()) units.sort((i, j) => at(times, i) - at(times, j));
  return histories;
}
