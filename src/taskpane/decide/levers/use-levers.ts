import { useMemo } from "react";
import type { SessionIndex } from "../../../app/session";
import { heldScale, levers, peerSets, relatedness } from "../../../engine";
import { leverLists, type LeverLists } from "./lever-rows";

/** The levers of a unit in an index. What all units share is made once per index. */
export function useLevers({ results, model, source }: SessionIndex, root: string, unit: number): LeverLists {
  const shared = useMemo(
    () => ({ held: heldScale(results), relatedness: relatedness(results), peers: peerSets(model) }),
    [results, model],
  );
  const costs = source.decisions?.costs;
  return useMemo(
    () => leverLists(levers(results, root, unit, { ...shared, ...(costs === undefined ? {} : { costs }) })),
    [results, root, unit, shared, costs],
  );
}
