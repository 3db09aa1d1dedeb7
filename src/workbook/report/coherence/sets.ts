import type { Block, PlanCell } from "../../plan";
import { constant, live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { cell, columnRange, part } from "../formulas/ranges";
import { flagText } from "../frame/flag-text";
import { said } from "../words";
import { covarianceSum } from "./alpha";
import { setFigures } from "./figures";
import type { ItemSet } from "./item-sets";
import { coherenceLayout } from "./layout";
import { namedTable } from "./named-table";

/** Reliability and adequacy of each set of elements. */
export function setsBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const { coherence: words } = context.words;
  const { sets, itemSets } = coherenceLayout(context, index);
  return namedTable(
    context,
    `Coherence${index.suffix}`,
    "Sets",
    sets.area,
    words.sets,
    sets.columns.map((name) => words[name]),
    itemSets.map((set, s) => [...setLead(context, set), ...setCells(context, index, set, s)]),
  );
}

/** Code and name of a set. */
export const setLead = (context: Context, set: ItemSet): readonly PlanCell[] => [
  text(nodeAt(context.model, set.node).code, "code"),
  text(setName(context, set), "label"),
];

/** What a set is called: its node, and whether it is all indicators below it. */
export function setName(context: Context, { node, of }: ItemSet): string {
  const { name } = nodeAt(context.model, node);
  return of === "children" ? name : said(context.words.coherence.allIndicators, { name });
}

function setCells(context: Context, index: IndexSheets, set: ItemSet, s: number): readonly PlanCell[] {
  const sheet = index.sheets.Coherence;
  const { elements, firstOf, sets } = coherenceLayout(context, index);
  const { alpha, reliability, components, adequacy, bartlett, complete } = setFigures(context, set);
  const own = (name: (typeof sets.columns)[number]): string => cell(sets.column(name), s, 0, sheet);
  const ofElements = (name: "deviation" | "shared"): string =>
    columnRange(part(elements.column(name), firstOf[s] ?? 0, 0, set.elements.length, 1), 0, sheet);
  const [deviations, shared] = [ofElements("deviation"), ofElements("shared")];
  const k = own("items");
  const run = (value: number, style: "rank" | "number" | "percent" | "weight"): PlanCell =>
    constant(value, style);
  const total = `(${k}+SUM(${shared}))`;
  const covariances = covarianceSum(context, set, sheet);
  const eigenvalues = components?.eigenvalues;
  const cells: Readonly<Record<(typeof sets.columns)[number], PlanCell>> = {
    flags: flagsCell(context, index, own, {
      ...{ alpha, kmo: adequacy?.overall ?? NaN },
      ...{ items: reliability.items, complete },
    }),
    items: live(`COUNTIF(${deviations},">0")`, reliability.items, "rank"),
    complete: run(complete, "rank"),
    // The root of a sum below 0, which gaps can make, is an error: such a set has no alpha.
    alpha:
      covariances === null
        ? run(alpha, "weight")
        : live(
            `IF(${k}<2,"",IFERROR(${k}/(${k}-1)*(1-SUMSQ(${deviations})/SQRT(${covariances})^2),""))`,
            alpha,
            "weight",
            true,
          ),
    standardised: live(
      `IF(OR(${k}<2,COUNT(${shared})<${k}),"",IF(${total}<=1E-12*${k},"",${k}/(${k}-1)*(1-${k}/${total})))`,
      reliability.alpha,
      "weight",
    ),
    kmo: run(adequacy?.overall ?? NaN, "weight"),
    bartlett: run(bartlett?.statistic ?? NaN, "number"),
    freedom: run(bartlett?.degreesOfFreedom ?? NaN, "rank"),
    p: run(bartlett?.p ?? NaN, "weight"),
    above: run(eigenvalues === undefined ? NaN : eigenvalues.filter((x) => x > 1).length, "rank"),
    first: run(components?.explained[0] ?? NaN, "percent"),
  };
  return sets.columns.map((name) => cells[name]);
}

function flagsCell(
  context: Context,
  index: IndexSheets,
  own: (name: "alpha" | "kmo" | "items" | "complete") => string,
  { alpha, kmo, items, complete }: Readonly<Record<"alpha" | "kmo" | "items" | "complete", number>>,
): PlanCell {
  const { limits } = coherenceLayout(context, index);
  const { coherence: words } = context.words;
  const below = (name: "alpha" | "kmo"): string =>
    `AND(ISNUMBER(${own(name)}),${own(name)}<${limits.cell(name, index.sheets.Coherence)})`;
  const { formula, text: now } = flagText([
    { word: words.lowAlpha, condition: below("alpha"), raised: alpha < limits.values.alpha },
    // Of two elements it is always 0.5.
    {
      word: words.lowKmo,
      condition: `AND(${below("kmo")},${own("items")}>2)`,
      raised: kmo < limits.values.kmo && items > 2,
    },
    // Components, KMO and the test need more units with every element than there are elements.
    {
      word: words.fewComplete,
      condition: `${own("complete")}<=${own("items")}`,
      raised: complete <= items,
    },
  ]);
  return live(formula, now, "codeWrapped");
}
