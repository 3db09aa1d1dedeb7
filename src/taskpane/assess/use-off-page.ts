import { useEffect, useState } from "react";
import type { OffPageResult, OffPageWork } from "./off-page-work";

interface Found<Result> {
  readonly result: Result;
}

/** What was found of a model or of tables: a view may be left and opened again. */
const known = new WeakMap<object, Found<OffPageResult>>();

/**
 * What is found of something by a worker; on the page where no worker starts, and where `work` gives none. Until then what was found
 * before, and `isOld`. Both functions must stay the same for the same thing.
 *
 * @param here the same on the page
 */
export function useOffPage<Result extends OffPageResult>(
  of: object,
  work: () => OffPageWork | null,
  here: () => Result,
): { readonly found: Found<Result> | null; readonly isOld: boolean } {
  const [last, setLast] = useState<Found<Result> | null>(null);
  useEffect(() => {
    if (known.has(of)) return;
    const ending = new AbortController();
    void foundBy(work, here, ending.signal).then((result) => {
      if (ending.signal.aborted) return;
      known.set(of, { result });
      setLast({ result });
    });
    return () => ending.abort();
  }, [of, work, here]);
  const own = known.get(of) as Found<Result> | undefined; // kept under `of` by this hook alone, for one kind of work
  return own === undefined ? { found: last, isOld: true } : { found: own, isOld: false };
}

async function foundBy<Result extends OffPageResult>(
  work: () => OffPageWork | null,
  here: () => Result,
  signal: AbortSignal,
): Promise<Result> {
  const wanted = work();
  if (wanted !== null)
    try {
      const { default: byWorker } = await import("./by-worker");
      return (await byWorker(wanted, signal)) as Result; // a worker answers with what the same work gives here
    } catch {
      // A policy or an old browser has no workers: the result is the same, and the page waits for it.
    }
  await new Promise((resolve) => setTimeout(resolve, 0));
  return here();
}
