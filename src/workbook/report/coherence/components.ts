import type { Block } from "../../plan";
import { constant, range, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { said } from "../words";
import { setFigures } from "./figures";
import { coherenceLayout } from "./layout";
import { namedTable } from "./named-table";
import { setLead } from "./sets";

/** Eigenvalues of the first components of each set, and the share of the variance that each explains. */
export function componentsBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const { coherence: words } = context.words;
  const { components: area, itemSets } = coherenceLayout(context, index);
  const shown = range(area.columns / 2);
  const titles = (title: string): readonly string[] => shown.map((c) => said(title, { number: c + 1 }));
  return namedTable(
    context,
    `Coherence${index.suffix}`,
    "Components",
    area,
    words.components,
    [...titles(words.eigenvalue), ...titles(words.explained)],
    itemSets.map((set) => {
      const { components } = setFigures(context, set);
      return [
        ...setLead(context, set),
        ...shown.map((c) => constant(components?.eigenvalues[c] ?? NaN, "number")),
        ...shown.map((c) => constant(components?.explained[c] ?? NaN, "percent")),
      ];
    }),
  );
}
