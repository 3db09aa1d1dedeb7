import { cronbach, principalComponents, samplingAdequacy } from "../../../../engine";
import { at } from "../../../../engine/internal";
import { childrenInOrder, nodeAt } from "../../context/structure";
import type { ItemColumn, ItemTable } from "../item-table";
import { number, say } from "../live";
import type { Terms } from "../terms";

/** The index and each aggregate of two elements or more: how far these measure one thing. Values of the run. */
export interface AggregateTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  readonly items: ItemColumn<number>;
  /** Units that have all items. */
  readonly complete: ItemColumn<number>;
  readonly alpha: ItemColumn<number>;
  /** Share of the variance that the first principal component explains. */
  readonly explained: ItemColumn<number>;
  readonly adequacy: ItemColumn<number>;
  /** "Health (alpha 0.55, 4 elements)". */
  readonly reliable: ItemColumn<string>;
  readonly adequate: ItemColumn<string>;
}

export function aggregateTable({ context, index, words, workings }: Terms): AggregateTable {
  const { model, results, structure } = context;
  const texts = words.assessmentWorkings;
  const nodes = structure.aggregates.filter(
    (node) => structure.rootOf[node] === index.root && childrenInOrder(structure, node).length > 1,
  );
  const items = nodes.map((node) =>
    childrenInOrder(structure, node).map((child) => at(results.scores, child)),
  );
  const table = workings.table("Aggregates", texts.aggregates, nodes.length);
  const names = table.values(
    words.tables.name,
    nodes.map((node) => nodeAt(model, node).name),
  );
  const counts = table.values(
    texts.items,
    items.map(({ length }) => length),
    "0",
  );
  const complete = table.values(
    texts.complete,
    items.map((columns) => model.units.filter((_, i) => columns.every((x) => !Number.isNaN(x[i]))).length),
    "0",
  );
  const alpha = table.values(texts.alpha, items.map(cronbach));
  const explained = table.values(
    texts.explained,
    items.map((columns) => principalComponents(columns)?.explained[0] ?? NaN),
  );
  const adequacy = table.values(
    texts.adequacy,
    // Of two elements it is 0.5 whatever their correlation.
    items.map((columns) => (columns.length < 3 ? NaN : (samplingAdequacy(columns)?.overall ?? NaN))),
  );
  const labelled = (title: string, template: string, figure: ItemColumn<number>): ItemColumn<string> =>
    table.add(title, (k) => {
      const value = figure.at(k);
      const label = say(template, {
        name: names.at(k),
        figure: number(value, 2),
        items: number(counts.at(k)),
      });
      return {
        value: Number.isNaN(value.value) ? "" : label.value,
        formula: `IF(ISNUMBER(${value.formula}),${label.formula},"")`,
      };
    });
  return {
    ...{ table, names, items: counts, complete, alpha, explained, adequacy },
    reliable: labelled(texts.alpha, texts.reliableLabel, alpha),
    adequate: labelled(texts.adequacy, texts.adequateLabel, adequacy),
  };
}
