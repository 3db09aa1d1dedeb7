import {
  cronbach,
  principalComponents,
  reliability,
  samplingAdequacy,
  unitWeightsOf,
} from "../../../../engine";
import { at } from "../../../../engine/internal";
import { coherenceLayout } from "../../coherence";
import { nodeAt } from "../../context/structure";
import { cell } from "../../formulas/ranges";
import type { ItemColumn, ItemTable } from "../item-table";
import { number, say } from "../live";
import type { Terms } from "../terms";

/** The index and each aggregate of two elements or more: how far these measure one thing, from the sheet Coherence. */
export interface AggregateTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  /** Elements that vary. */
  readonly items: ItemColumn<number>;
  readonly alpha: ItemColumn<number>;
  /** Share of the variance that the first principal component explains. */
  readonly explained: ItemColumn<number>;
  readonly adequacy: ItemColumn<number>;
  /** "Health (0.55, 4 elements)". */
  readonly reliable: ItemColumn<string>;
  readonly adequate: ItemColumn<string>;
}

/** The sampling adequacy of two elements is 0.5 whatever their correlation. */
const fewestAdequate = 3;

export function aggregateTable({ context, index, sheet, words, workings }: Terms): AggregateTable {
  const { model, results } = context;
  const texts = words.assessmentWorkings;
  const layout = coherenceLayout(context, index);
  const sets = layout.itemSets.map((set, row) => ({ ...set, row })).filter(({ of }) => of === "children");
  const columns = sets.map(({ elements }) => elements.map((element) => at(results.scores, element)));
  const table = workings.table("Aggregates", texts.aggregates, sets.length);
  const names = table.values(
    words.tables.name,
    sets.map(({ node }) => nodeAt(model, node).name),
  );
  const figures = (
    title: string,
    name: (typeof layout.sets.columns)[number],
    of: (items: readonly Float64Array[]) => number,
    fewest = 0,
  ): ItemColumn<number> =>
    table.add(title, (k) => {
      const from = cell(layout.sets.column(name), at(sets, k).row, 0, sheet, "both");
      const items = at(columns, k);
      const isEnough = items.length >= fewest;
      return {
        value: isEnough ? of(items) : NaN,
        formula: isEnough ? `IF(ISNUMBER(${from}),${from},"")` : '""',
      };
    });
  const weights = unitWeightsOf(model);
  const items = figures(texts.items, "items", (all) => reliability(all, weights).items);
  const alpha = figures(texts.alpha, "alpha", (all) => cronbach(all, weights));
  const explained = figures(
    texts.explained,
    "first",
    (all) => principalComponents(all, weights)?.explained[0] ?? NaN,
  );
  const adequacy = figures(
    texts.adequacy,
    "kmo",
    (all) => samplingAdequacy(all, weights)?.overall ?? NaN,
    fewestAdequate,
  );
  const labelled = (title: string, template: string, figure: ItemColumn<number>): ItemColumn<string> =>
    table.add(title, (k) => {
      const value = figure.at(k);
      const label = say(template, {
        name: names.at(k),
        figure: number(value, 2),
        items: number(items.at(k)),
      });
      return {
        value: Number.isNaN(value.value) ? "" : label.value,
        formula: `IF(ISNUMBER(${value.formula}),${label.formula},"")`,
      };
    });
  return {
    ...{ table, names, items, alpha, explained, adequacy },
    reliable: labelled(texts.alpha, texts.reliableLabel, alpha),
    adequate: labelled(texts.adequacy, texts.adequateLabel, adequacy),
  };
}
