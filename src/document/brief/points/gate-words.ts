import { at, need } from "../../../engine/internal";
import { said } from "../../../workbook/report";
import { type FailedGate, failedGates, gatesBelow } from "../../../workbook/unit-points";
import type { BriefSubject } from "../brief-subject";
import { numberInWords, writtenText } from "../figures-in-words";

/** Gates that the unit fails with what they need, those that count as passed without a figure, and what bonus and malus give. */
export const gateItems = (subject: BriefSubject, unit: number): readonly string[] => [
  ...gates(subject, unit),
  ...adjustments(subject, unit),
];

function gates(subject: BriefSubject, unit: number): readonly string[] {
  const { results, root, words } = subject;
  const { briefPoints: texts } = words;
  const own = gatesBelow(results, root).flatMap((k) => {
    const outcome = results.gates?.[k];
    const state = outcome?.states[unit] ?? null;
    return outcome === undefined || state === null ? [] : [{ ...outcome, state }];
  });
  if (own.length === 0) return [];
  const assumed = own.filter(({ gate, state }) => state === "missing" && gate.missing === "passes");
  const failed = failedGates(results, root, unit);
  if (failed.length + assumed.length === 0) return [said(texts.passes, { count: own.length })];
  return [
    ...failed.map((one) => failedText(subject, one)),
    ...assumed.map(({ gate }) =>
      said(texts.assumed, { element: nameOf(subject, gate.element), node: nameOf(subject, gate.node) }),
    ),
  ];
}

function failedText(subject: BriefSubject, { gate, value }: FailedGate): string {
  const { words, report } = subject;
  const { briefPoints: texts } = words;
  const node = nameOf(subject, gate.node);
  return said(Number.isNaN(value) ? texts.failsMissing : texts.fails, {
    effect:
      gate.cap === 0
        ? said(texts.noPoints, { node })
        : said(texts.atMost, { node, cap: writtenText(subject, gate.cap) }),
    element: nameOf(subject, gate.element),
    value: writtenText(subject, value),
    condition: report.points[gate.passes === "at least" ? "atLeast" : "atMost"],
    limit: writtenText(subject, gate.limit),
  });
}

function adjustments(subject: BriefSubject, unit: number): readonly string[] {
  const { results, words, nodes, digits } = subject;
  const { briefPoints: texts } = words;
  const codes = new Set(nodes.map((node) => at(results.model.framework, node).code));
  return (results.points ?? []).flatMap(({ adjustment, values, points }) => {
    const { node, indicator, rate, limit } = adjustment;
    const given = at(points, unit);
    if (!codes.has(node) || Number.isNaN(given) || given === 0) return [];
    const sentence = said(rate < 0 ? texts.malus : texts.bonus, {
      points: numberInWords(subject, given, digits + 1),
      ...{ node: nameOf(subject, node), indicator: nameOf(subject, indicator) },
      value: writtenText(subject, at(values, unit)),
    });
    const isMost = limit !== null && Math.abs(given) >= limit;
    return [isMost ? `${sentence}${texts.maximum}` : sentence];
  });
}

/** The name of an element by its code, as the brief has it. */
function nameOf({ results: { model }, nodeNames }: BriefSubject, code: string): string {
  const names = new Map(model.framework.map((node, k) => [node.code, at(nodeNames, k)]));
  return need(names, code);
}
