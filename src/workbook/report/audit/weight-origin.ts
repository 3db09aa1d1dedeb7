import { ahp, type Comparison } from "../../../engine";
import type { CellRef } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { figure, text } from "../context/context";
import { nodeAt } from "../context/structure";
import { methodName } from "../method/method-name";
import { said } from "../words";
import { weightsAreLive } from "../parameters";

type Row = readonly PlanCell[];

/** Where weights come from that are not in the framework's cells: a sentence, and a row for each table of judgements. */
export function weightOrigin(context: Context, link: (ref: CellRef) => PlanCell): readonly Row[] {
  const { model, source } = context;
  const { method } = model.method.weights;
  const { auditWeights: words } = context.words;
  if (weightsAreLive(model)) return [];
  const origins: Readonly<Record<string, string>> = {
    "budget allocation": words.fromBudgets,
    AHP: words.fromComparisons,
  };
  const sentence = said(words.fixed, {
    method: methodName(context, "Weights", method),
    origin: origins[method] ?? words.fromFigures,
  });
  const placed: Link = (ref) => (ref === undefined ? text("", "label") : link(ref));
  const tables = source.judgements === undefined ? undefined : judged[method];
  return [[text(sentence, "warning")], ...(tables?.(context, placed) ?? [])];
}

type Link = (ref: CellRef | undefined) => PlanCell;

const judged: Readonly<Record<string, (context: Context, link: Link) => readonly Row[]>> = {
  "budget allocation": budgetRows,
  AHP: comparisonRows,
};

const header = (...names: readonly string[]): Row => names.map((name) => text(name, "header"));

function budgetRows({ model: { judgements }, source, words }: Context, link: Link): readonly Row[] {
  const { budgetOf, elements } = words.auditWeights;
  return [
    header(budgetOf, "", words.audit.cell, elements),
    ...judgements.budgets.map(({ expert, points }, k) => [
      text(expert, "label"),
      text("", "label"),
      link(Object.values(source.judgements?.budgets[k]?.cells ?? {})[0]),
      figure(Object.keys(points).length, "rank"),
    ]),
  ];
}

function comparisonRows({ model, source, words }: Context, link: Link): readonly Row[] {
  const { comparison: compared, of, elements, eigenvalue, consistency } = words.auditWeights;
  return [
    header(compared, of, words.audit.cell, elements, eigenvalue, consistency),
    ...model.judgements.comparisons.map((comparison, k) => {
      const { lambdaMax, consistencyRatio } = ahp(comparison.ratios);
      return [
        text(parentOf(model, comparison), "label"),
        text(comparison.expert, "label"),
        link(source.judgements?.comparisons[k]?.corner),
        figure(comparison.elements.length, "rank"),
        figure(lambdaMax, "number"),
        figure(consistencyRatio, "weight"),
      ];
    }),
  ];
}

function parentOf(model: Context["model"], { elements }: Comparison): string {
  const child = model.framework.find(({ code }) => elements.includes(code));
  const parent = model.framework.findIndex(({ code }) => code === child?.parent);
  return parent < 0 ? "" : nodeAt(model, parent).name;
}
