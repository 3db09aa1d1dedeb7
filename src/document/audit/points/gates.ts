import type { GateOutcome } from "../../../engine";
import { at } from "../../../engine/internal";
import { said, wordsIn } from "../../../workbook/report";
import { failedGates, isHeldBack } from "../../../workbook/unit-points";
import type { DocumentBlock } from "../../document";
import { count, numbers, texts, written } from "../cells";
import { codeLabel, type Subject } from "../subject";

/** The gates with the number of units that fail each, and the units with the gates that they fail, by codes: they are above. */
export function gateBlocks(subject: Subject, gates: readonly GateOutcome[]): readonly DocumentBlock[] {
  if (gates.length === 0) return [];
  const { points } = subject.words;
  const passing = gates.reduce(
    (sum, { gate, states }) =>
      sum + (gate.missing === "passes" ? states.filter((state) => state === "missing").length : 0),
    0,
  );
  return [
    { kind: "paragraph", look: "plain", text: points.gatesMethod },
    {
      ...{ kind: "table", id: "gates", caption: points.gatesTitle },
      note: said(points.gatesNote, { passes: passing }),
      columns: [
        ...[texts(points.gateOf, 3.4), texts(points.looksAt, 3.4)],
        ...[texts(points.needs, 1.7), texts(points.effect, 1.8)],
        ...[points.fail, points.lowered, points.noValue].map((header) => numbers(header, 1.2)),
      ],
      rows: gates.map((outcome) => gateRow(subject, outcome)),
    },
    ...failingUnits(subject),
  ];
}

const conditionText = ({ language }: Subject, { passes }: GateOutcome["gate"]): string =>
  wordsIn(language).points[passes === "at least" ? "atLeast" : "atMost"];

function gateRow(subject: Subject, outcome: GateOutcome) {
  const { words, written: inWords, model, results } = subject;
  const { gate, states } = outcome;
  const node = model.framework.findIndex(({ code }) => code === gate.node);
  const before = at(results.aggregated, node);
  const { noPoints, atMost } = words.points;
  const failing = [...states.keys()].filter((unit) => isHeldBack(gate, states[unit] ?? null));
  return [
    codeLabel(subject, gate.node),
    codeLabel(subject, gate.element),
    `${conditionText(subject, gate)} ${inWords(written(gate.limit))}`,
    gate.cap === 0 ? noPoints : said(atMost, { cap: inWords(written(gate.cap)) }),
    count(failing.length),
    count(failing.filter((unit) => at(before, unit) > gate.cap).length),
    count(states.filter((state) => state === "missing").length),
  ];
}

function failingUnits(subject: Subject): readonly DocumentBlock[] {
  const { model, results, root, unitLabels, words, written: inWords } = subject;
  const { points, columns } = words;
  const { code } = at(model.framework, root);
  const failing = [...model.units.keys()]
    .map((unit) => ({ unit, failed: failedGates(results, code, unit) }))
    .filter(({ failed }) => failed.length > 0);
  if (failing.length === 0) return [{ kind: "paragraph", look: "plain", text: points.noneFails }];
  return [
    {
      ...{ kind: "table", id: "gates", caption: said(points.failing, { count: failing.length }), note: "" },
      columns: [texts(columns.unit, 3), numbers(points.fail, 1), texts(points.failed, 7)],
      rows: failing.map(({ unit, failed }) => [
        at(unitLabels, unit),
        count(failed.length),
        failed
          .map(({ gate, value }) =>
            said(Number.isNaN(value) ? points.failedMissing : points.failedGate, {
              ...{ node: gate.node, element: gate.element, value: inWords(written(value)) },
              ...{ condition: conditionText(subject, gate), limit: inWords(written(gate.limit)) },
            }),
          )
          .join("; "),
      ]),
    },
  ];
}
