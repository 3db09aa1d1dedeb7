import { type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, columnRange } from "../formulas/ranges";
import { chosenUnitOf } from "../profile";
import { leverFigures, type LeverFigures } from "./figures";
import { ancestors, type HiddenLayout, leversLayout, type LeversLayout } from "./layout";
import { chosenSort } from "./sort";
import { type WorkingKey, workingKeys } from "./workings/keys";

/** What every cell of a sheet of levers needs. */
export interface LeversTerms {
  readonly context: Context;
  readonly index: IndexSheets;
  readonly layout: LeversLayout;
  readonly unit: number;
  /** Cells of the profile: the text and the table row of the unit. */
  readonly profile: { readonly unit: string; readonly row: string };
  /** Place of the order among the choices, from 0. */
  readonly sort: number;
  readonly figures: readonly LeverFigures[];
}

export function leversTerms(context: Context, index: IndexSheets): LeversTerms {
  const layout = leversLayout(context, index);
  const { unit, ...profile } = chosenUnitOf(context, index, layout.sheet);
  return {
    ...{ context, index, layout, unit, sort: chosenSort(context, index) },
    profile: { unit: profile.cell, row: profile.row },
    figures: leverFigures(context, layout, index.root, unit),
  };
}

/** The same, for the hidden cells. */
export interface WorkingTerms extends LeversTerms {
  readonly hidden: HiddenLayout;
  /** The cell of a hidden column in the row of the k-th indicator. */
  readonly w: (key: WorkingKey, k: number) => string;
  readonly wColumn: (key: WorkingKey) => string;
  /** Row of the unit in the tables, place of the order from 1, and both medians: absolute cells. */
  readonly row: string;
  readonly order: string;
  readonly cuts: { readonly importance: string; readonly performance: string };
  /** Range of the marks of the peers, absolute. */
  readonly peers: string;
  /** The score of the unit in the index as it is. */
  readonly base: string;
  readonly keys: readonly WorkingKey[];
}

export function workingTerms(terms: LeversTerms, hidden: HiddenLayout): WorkingTerms {
  const { layout, context, index } = terms;
  const { sheet, places } = layout;
  const keys = workingKeys(Math.max(0, ...places.map((p) => ancestors(context, p).length)));
  const setting = (k: number): string => cell(hidden.settings, 0, k, sheet, "both");
  return {
    ...{ ...terms, hidden, keys },
    w: (key, k) => cell(hidden.workings, k, keys.indexOf(key), sheet, "column"),
    wColumn: (key) => columnRange(hidden.workings, keys.indexOf(key), sheet),
    row: setting(0),
    order: setting(1),
    cuts: { importance: setting(2), performance: setting(3) },
    peers: columnRange(hidden.peers, 0, sheet),
    base: hidden.base.cell(0, index.root, sheet),
  };
}
