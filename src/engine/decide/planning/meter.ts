/**
 * Counts work, in values read, and says when there was enough of it: a number and not a time, so that the same plan is found
 * on any machine.
 */
export interface Meter {
  readonly add: (work: number) => void;
  readonly isOver: () => boolean;
}

export function meterOf(limit: number): Meter {
  let done = 0;
  return { add: (work) => void (done += work), isOver: () => done > limit };
}
