import type { Context } from "./context";

/** What gaps are measured against, in words. */
export function gapReferenceName(context: Context): string {
  const { gap } = context.model.method;
  switch (gap.reference) {
    case "target":
      return "target";
    case "best":
      return "best";
    case "median":
      return "median";
    case "groupMedian":
      return `median of ${context.groupName}`;
    case "unit":
      return context.unitLabels[context.model.units.findIndex(({ code }) => code === gap.unit)] ?? gap.unit;
  }
}
