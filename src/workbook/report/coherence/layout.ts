import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { IndexSheets } from "../context/sheet-names";
import { limitsOf, type Limits } from "../frame/limits";
import { itemSets, type ItemSet } from "./item-sets";
import { coherenceLimits, type CoherenceLimit } from "./limits";

const columnsOf = {
  sets: [
    ...(["flags", "items", "complete", "alpha", "standardised", "kmo"] as const),
    ...(["bartlett", "freedom", "p", "above", "first"] as const),
  ],
  elements: [
    ...(["flags", "of", "deviation", "shared", "rest", "without", "itemKmo"] as const),
    ...(["loading1", "loading2", "loading3", "loading4"] as const),
  ],
  weights: ["flags", "part", "weight", "effective", "importance", "ratio", "linear"],
  addedValue: ["flags", "units", "spearman", "share"],
} as const;

type Tables = typeof columnsOf;

/** A table of the sheet: code and name are the two columns before it, the header is the row above it. */
export interface CoherenceTable<Name extends keyof Tables> {
  readonly area: Area;
  readonly columns: Tables[Name];
  /** The column of a figure. */
  readonly column: (name: Tables[Name][number]) => Area;
}

export interface CoherenceLayout {
  readonly limits: Limits<CoherenceLimit>;
  readonly itemSets: readonly ItemSet[];
  /** One row per set of elements. */
  readonly sets: CoherenceTable<"sets">;
  /** One row per element of each set, in the order of the sets. */
  readonly elements: CoherenceTable<"elements">;
  /** Row of the first element of each set. */
  readonly firstOf: readonly number[];
  /** Eigenvalues of the first components, then what each explains; one row per set. */
  readonly components: Area;
  /** One row per node below the index. */
  readonly weights: CoherenceTable<"weights">;
  readonly weighted: readonly number[];
  /** One row per part of the index: aggregates, and indicators directly below it. */
  readonly addedValue: CoherenceTable<"addedValue">;
  readonly parts: readonly number[];
}

/** Components whose eigenvalue and share are listed. */
const mostComponents = 6;
/** Rows between two tables: a blank one, a heading and a header. */
const between = 3;

/** Where the figures of the sheet Coherence of an index are. */
export function coherenceLayout(context: Context, index: IndexSheets): CoherenceLayout {
  const known = made(context);
  const found = known.get(index.root) ?? layOut(context, index);
  known.set(index.root, found);
  return found;
}

const made = perContext(() => new Map<number, CoherenceLayout>());

function layOut(context: Context, index: IndexSheets): CoherenceLayout {
  const { structure } = context;
  const sheet = index.sheets.Coherence;
  const limits = limitsOf(context, `Coherence${index.suffix}`, sheet, coherenceLimits);
  const sets = itemSets(context, index.root);
  const firstOf: number[] = [];
  let count = 0;
  for (const { elements } of sets) {
    firstOf.push(count);
    count += elements.length;
  }
  const isBelow = (position: number): boolean =>
    structure.rootOf[position] === index.root && position !== index.root;
  const weighted = [...structure.aggregates, ...structure.indicators].filter(isBelow);
  const isPart = (position: number): boolean =>
    structure.place.get(position)?.kind === "aggregate" || structure.parent[position] === index.root;
  const parts = weighted.filter(isPart);
  let row = limits.end + 2;
  const take = (rows: number, columns: number): Area => {
    const area: Area = { sheet, row, column: 2, rows, columns };
    row += rows + between;
    return area;
  };
  const table = <Name extends keyof Tables>(name: Name, rows: number): CoherenceTable<Name> => {
    const columns = columnsOf[name];
    const area = take(rows, columns.length);
    const names: readonly string[] = columns;
    return {
      area,
      columns,
      column: (wanted) => ({ ...area, column: area.column + names.indexOf(wanted), columns: 1 }),
    };
  };
  const widest = sets.reduce((most, { elements }) => Math.max(most, elements.length), 0);
  return {
    limits,
    itemSets: sets,
    sets: table("sets", sets.length),
    elements: table("elements", count),
    firstOf,
    components: take(sets.length, 2 * Math.min(mostComponents, widest)),
    weights: table("weights", weighted.length),
    weighted,
    addedValue: table("addedValue", parts.length),
    parts,
  };
}
