import { useEffect, useState } from "react";

/** Milliseconds of work before the page has its turn. */
const turn = 16;

/**
 * The result of work in steps, null until it is done. It runs in short turns after the drawing; other work (by `start`, which
 * must stay the same for the same work) begins anew, and takes the place of the work that is not done.
 */
export function useSteps<Result>(start: () => Generator<undefined, Result>): Result | null {
  const [done, setDone] = useState<{ readonly of: typeof start; readonly result: Result } | null>(null);
  useEffect(() => {
    const steps = start();
    let timer = setTimeout(work, 0);
    function work(): void {
      const end = performance.now() + turn;
      do {
        const { done: isDone, value } = steps.next();
        if (isDone === true) return setDone({ of: start, result: value });
      } while (performance.now() < end);
      timer = setTimeout(work, 0);
    }
    return () => clearTimeout(timer);
  }, [start]);
  return done?.of === start ? done.result : null;
}
