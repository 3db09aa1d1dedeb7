import type { Context } from "../context/context";
import { said } from "../words";

/** What gaps are measured against, in words. */
export function gapReferenceName(context: Context): string {
  const { gap } = context.model.method;
  const { gaps } = context.words;
  switch (gap.reference) {
    case "target":
      return gaps.target;
    case "best":
      return gaps.best;
    case "median":
      return gaps.median;
    case "groupMedian":
      return said(gaps.groupMedian, { group: context.groupName });
    case "peers":
      return gaps.peers;
    case "unit":
      return context.unitLabels[context.model.units.findIndex(({ code }) => code === gap.unit)] ?? gap.unit;
  }
}
