import { addedValue, importance } from "../../../../engine";
import { at } from "../../../../engine/internal";
import type { Area } from "../../../cells";
import { coherenceLayout } from "../../coherence";
import { perContext } from "../../context/per-context";
import { childrenInOrder, nodeAt } from "../../context/structure";
import { cell } from "../../formulas/ranges";
import { correlationOf } from "../correlation-of";
import type { ItemColumn, ItemTable } from "../item-table";
import { number, percent, say, type Live } from "../live";
import type { Terms } from "../terms";

/** The parts of an index: what is directly below it. */
export interface PartTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  /** How far importance (the share of what the parts explain of the index) is from the weight. */
  readonly excess: ItemColumn<number>;
  /** "Health (31%, weight 20%)". */
  readonly weighed: ItemColumn<string>;
  /** Share of the units whose rank in the part is many places from their rank in the index. */
  readonly apart: ItemColumn<number>;
  /** Framework positions of the rows. */
  readonly nodes: readonly number[];
}

/** The sheet is planned twice: what takes long is computed once. */
const importances = perContext(({ results }) => importance(results));

export function partTable(terms: Terms): PartTable {
  const { context, index, limits, sheet, words, workings } = terms;
  const { model, results, structure } = context;
  const texts = words.assessmentWorkings;
  const { addedValue: added, parts, weighted, weights } = coherenceLayout(context, index);
  const nodes = childrenInOrder(structure, index.root);
  const table = workings.table("Parts", words.tables.partOfIndex, nodes.length);
  const codes = nodes.map((node) => nodeAt(model, node).code);
  const known = importances(context).filter(({ element }) => codes.includes(element));
  const apartNow = addedValue(results, index.root, limits.places.value);
  const names = table.values(
    words.tables.name,
    nodes.map((node) => nodeAt(model, node).name),
  );
  /** A column of the sheet Coherence. */
  const figures = (
    title: string,
    area: Area,
    rows: readonly number[],
    of: (code: string) => number | undefined,
  ): ItemColumn<number> =>
    table.add(title, (k) => {
      const row = rows.indexOf(at(nodes, k));
      const from = cell(area, row, 0, sheet, "both");
      return {
        value: of(at(codes, k)) ?? NaN,
        formula: row < 0 ? '""' : `IF(ISNUMBER(${from}),${from},"")`,
      };
    });
  const find = (code: string) => known.find(({ element }) => element === code);
  const weight = figures(texts.weight, weights.column("weight"), weighted, (code) => find(code)?.weight);
  const important = figures(
    texts.importance,
    weights.column("importance"),
    weighted,
    (code) => find(code)?.importance,
  );
  const excess = table.add(texts.excess, (k): Live<number> => {
    const [w, i] = [weight.at(k), important.at(k)];
    return {
      value: Math.abs(i.value - w.value),
      formula: `IF(COUNT(${w.formula},${i.formula})=2,ABS(${i.formula}-${w.formula}),"")`,
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
  const apart = figures(
    texts.apart,
    added.column("share"),
    parts,
    (code) => apartNow.find(({ element }) => element === code)?.share,
  );
  return { table, names, excess, weighed, apart, nodes };
}

/** Pairs of elements with their correlation, and what a list calls them: "Health and Schooling (r = 0.95)". */
export interface PairTable {
  readonly table: ItemTable;
  readonly r: ItemColumn<number>;
  readonly names: ItemColumn<string>;
}

export function pairTable(
  terms: Terms,
  name: "PartPairs" | "IndicatorPairs",
  title: string,
  pairs: readonly (readonly [number, number])[],
): PairTable {
  const { context, words, workings } = terms;
  const { model } = context;
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
    return correlationOf(terms, x, y);
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
