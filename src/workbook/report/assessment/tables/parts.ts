import { addedValue, correlate, importance } from "../../../../engine";
import { at } from "../../../../engine/internal";
import { childrenInOrder, nodeAt } from "../../context/structure";
import { cell, columnRange } from "../../formulas/ranges";
import { scoreColumn } from "../../gaps";
import { apartFormula, correlationFormula } from "../formulas";
import type { ItemColumn, ItemTable } from "../item-table";
import { fixedNumber, number, percent, say, type Live } from "../live";
import type { Terms } from "../terms";

/** The parts of an index: what is directly below it. */
export interface PartTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  /** Share of the weight among the parts, and of what they explain of the index. */
  readonly weight: ItemColumn<number>;
  readonly importance: ItemColumn<number>;
  /** How far importance is from weight, as a share of the weight. */
  readonly excess: ItemColumn<number>;
  /** "Health (31%, weight 20%)". */
  readonly weighed: ItemColumn<string>;
  /** Share of the units whose rank in the part is many places from their rank in the index. */
  readonly apart: ItemColumn<number>;
  /** Framework positions of the rows. */
  readonly nodes: readonly number[];
}

export function partTable(terms: Terms): PartTable {
  const { context, index, limits, sheet, words, workings } = terms;
  const { layout, model, results, structure } = context;
  const texts = words.assessmentWorkings;
  const nodes = childrenInOrder(structure, index.root);
  const table = workings.table("Parts", words.tables.partOfIndex, nodes.length);
  const codes = nodes.map((node) => nodeAt(model, node).code);
  const known = importance(results);
  const apartNow = addedValue(results, index.root, limits.addedPlaces.value);
  const names = table.values(
    words.tables.name,
    nodes.map((node) => nodeAt(model, node).name),
  );
  const weightCell = (node: number): string => {
    const place = structure.place.get(node);
    const row = place?.kind === "aggregate" ? layout.scores.weights : layout.normalised.weights;
    return cell(row, 0, place?.at ?? 0, sheet, "both");
  };
  const weightOf = (node: number): number => at(results.weights, node);
  const all = nodes.reduce((sum, node) => sum + weightOf(node), 0);
  const weight = table.add(texts.weight, (k) => ({
    value: all > 0 ? weightOf(at(nodes, k)) / all : NaN,
    formula: `IFERROR(${weightCell(at(nodes, k))}/(${nodes.map(weightCell).join("+")}),"")`,
  }));
  const important = table.values(
    texts.importance,
    codes.map((code) => known.find(({ element }) => element === code)?.importance ?? NaN),
  );
  const excess = table.add(texts.excess, (k): Live<number> => {
    const [w, i] = [weight.at(k), important.at(k)];
    return {
      value: w.value > 0 ? Math.abs(i.value - w.value) / w.value : NaN,
      formula: `IFERROR(ABS(${i.formula}-${w.formula})/${w.formula},"")`,
    };
  });
  const weighed = table.add(texts.weighed, (k) => {
    const [w, i] = [weight.at(k), important.at(k)];
    const isKnown = !Number.isNaN(w.value) && !Number.isNaN(i.value);
    const label = say(texts.weighedLabel, {
      name: names.at(k),
      importance: percent(i),
      weight: percent(w),
    });
    return {
      value: isKnown ? label.value : "",
      formula: `IF(COUNT(${w.formula},${i.formula})=2,${label.formula},"")`,
    };
  });
  const apart = table.add(
    texts.apart,
    (k) => {
      const place = structure.place.get(at(nodes, k));
      const value = apartNow.find(({ element }) => element === at(codes, k))?.share ?? NaN;
      // Indicators have no ranks on Scores.
      if (place?.kind !== "aggregate") return fixedNumber(value);
      const [own, ofIndex] = [place.at, structure.place.get(index.root)?.at ?? 0].map((column) =>
        columnRange(layout.scores.ranks, column, sheet),
      );
      return { value, formula: apartFormula(own ?? "", ofIndex ?? "", limits.addedPlaces.formula) };
    },
    { array: true },
  );
  return { table, names, weight, importance: important, excess, weighed, apart, nodes };
}

/** Pairs of elements with their correlation, and what a list calls them: "Health and Schooling (r = 0.95)". */
export interface PairTable {
  readonly table: ItemTable;
  readonly r: ItemColumn<number>;
  readonly names: ItemColumn<string>;
}

export function pairTable(
  { context, sheet, words, workings }: Terms,
  name: "PartPairs" | "IndicatorPairs",
  title: string,
  pairs: readonly (readonly [number, number])[],
): PairTable {
  const { model, results } = context;
  const texts = words.assessmentWorkings;
  const table = workings.table(name, title, pairs.length);
  const [first, second] = [0, 1].map((side) =>
    table.values(
      side === 0 ? texts.first : texts.second,
      pairs.map((pair) => nodeAt(model, pair[side] ?? -1).name),
    ),
  ) as [ItemColumn<string>, ItemColumn<string>]; // of two sides, two
  const r = table.add(texts.correlation, (k) => {
    const [x, y] = at(pairs, k);
    const [one, other] = [x, y].map((node) => {
      const { area, at: column } = scoreColumn(context, node);
      return columnRange(area, column, sheet);
    });
    const value = correlate(at(results.scores, x), at(results.scores, y), "pearson").r;
    return { value, formula: correlationFormula(one ?? "", other ?? "") };
  });
  const names = table.add(texts.pair, (k) => {
    const value = r.at(k);
    const label = say(texts.pairLabel, { first: first.at(k), second: second.at(k), r: number(value, 2) });
    return {
      value: Number.isNaN(value.value) ? "" : label.value,
      formula: `IF(ISNUMBER(${value.formula}),${label.formula},"")`,
    };
  });
  return { table, r, names };
}
