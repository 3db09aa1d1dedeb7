import type { Context } from "../context/context";
import { figure, text } from "../context/context";
import { weightOrigin } from "./weight-origin";
import { type Row, pad, heading, header } from "./rows";
import { linked } from "./link";
import { weightsAreGiven } from "../parameters";

export function weightRows(context: Context): readonly Row[] {
  const { model, results, structure } = context;
  const { audit, auditWeights, tables } = context.words;
  return [
    ...heading(auditWeights.title, auditWeights.subtitle),
    ...weightOrigin(context, linked).map(pad),
    header(
      ...[auditWeights.node, tables.code, audit.cell],
      ...[tables.level, tables.weight, auditWeights.effective],
    ),
    ...[...structure.aggregates, ...structure.indicators].map((position) => {
      const node = model.framework[position];
      const ref = weightsAreGiven(model) ? context.source.nodes[node?.code ?? ""]?.weight : undefined;
      return pad([
        text(node?.name ?? "", "label"),
        text(node?.code ?? "", "code"),
        ref ? linked(ref) : text("", "text"),
        figure(node?.level ?? NaN, "rank"),
        figure(results.weights[position] ?? NaN, "weight"),
        figure(results.effectiveWeights[position] ?? NaN, "percent"),
      ]);
    }),
  ];
}
