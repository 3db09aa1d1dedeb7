import { useCallback, useMemo } from "react";
import type { SessionIndex } from "../../../app/session";
import { compareEditions, type EditionComparison } from "../../../engine";
import { ownEditions, revisedIndicators } from "../../../workbook/assessment";
import { useLater } from "../use-later";
import type { LoadedEdition } from "./read-edition";

export interface ShownEditions {
  /** Null for this index. */
  readonly names: readonly [before: string, after: string | null];
  readonly comparison: EditionComparison;
}

/** The index compared with a loaded edition, else with the round or the year before; null where there is nothing to compare with. */
export function useEditions(
  { model, source }: SessionIndex,
  loaded: LoadedEdition | null,
): { readonly hasOwn: boolean; readonly shown: ShownEditions | null; readonly isLooking: boolean } {
  const own = useMemo(() => ownEditions(model, source.assessment), [model, source.assessment]);
  const find = useCallback((): ShownEditions | null => {
    if (loaded !== null) {
      const revised = revisedIndicators(source.assessment, loaded.assessment);
      return { names: [loaded.name, null], comparison: compareEditions(loaded.model, model, { revised }) };
    }
    if (own === null) return null;
    return { names: own.names, comparison: compareEditions(own.before, own.after, own.options) };
  }, [loaded, own, model, source.assessment]);
  const { found, isOld } = useLater(find);
  return { hasOwn: own !== null, shown: isOld ? null : found, isLooking: isOld };
}
