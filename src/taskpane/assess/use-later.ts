import { useEffect, useState } from "react";

/**
 * What a function returns, found after the drawing so that the page shows first; until then what was found for the last input, and
 * `isOld`. The function must stay the same for the same input.
 */
export function useLater<Result>(find: () => Result): {
  readonly found: Result | null;
  readonly isOld: boolean;
} {
  const [done, setDone] = useState<{ readonly by: () => Result; readonly result: Result } | null>(null);
  useEffect(() => {
    if (done?.by === find) return;
    const timer = setTimeout(() => setDone({ by: find, result: find() }), 0);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what was found does not start another search
  }, [find]);
  return { found: done?.result ?? null, isOld: done?.by !== find };
}
