import type { PlanCell } from "../../plan";
import { figure, text, type Context } from "../context/context";
import { inputName } from "../tested/input-name";
import type { SensitivityLayout } from "./layout";

export const inputHeader = ({ words: { sensitivity } }: Context): readonly PlanCell[] =>
  [
    ...[sensitivity.input, sensitivity.first, sensitivity.low, sensitivity.high],
    ...[sensitivity.total, sensitivity.low, sensitivity.high],
  ].map((name) => text(name, "header"));

const share = (value: number | undefined): PlanCell => figure(value ?? NaN, "percent");

/** What varied, the largest total share first, and the sum of the shares by themselves. */
export function inputCells(context: Context, { test }: SensitivityLayout): readonly (readonly PlanCell[])[] {
  const { sensitivity } = test;
  if (sensitivity === null) return [];
  const { inputs, indices, intervals } = sensitivity;
  const rows = inputs.map((input, k) => {
    const [first, total] = [intervals.first[k], intervals.total[k]];
    return {
      total: indices.total[k] ?? NaN,
      cells: [
        text(inputName(context, input), "label"),
        ...[share(indices.first[k]), share(first?.low), share(first?.high)],
        ...[share(indices.total[k]), share(total?.low), share(total?.high)],
      ],
    };
  });
  const size = (total: number): number => (Number.isNaN(total) ? -Infinity : total);
  const ordered = [...rows].sort((a, b) =>
    size(a.total) === size(b.total) ? 0 : size(b.total) - size(a.total),
  );
  return ordered.map(({ cells }) => cells);
}

export const sumCells = (context: Context, { test }: SensitivityLayout): readonly PlanCell[] => [
  text(context.words.sensitivity.sum, "note"),
  share(test.sensitivity?.indices.first.reduce((sum, first) => sum + first, 0)),
  ...[0, 1, 2, 3, 4].map((): PlanCell => ({ value: null, style: "note" })),
];
