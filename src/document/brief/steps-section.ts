import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { numbers, texts } from "../audit/cells";
import type { DocumentBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import type { UnitBrief } from "./brief-input";
import { costText, gainText, measuredIn, rankText, valueText } from "./figures-in-words";
import type { NextStep } from "./next-steps";
import { planBlocks, type PlanRoom } from "./plan-blocks";

/** What to do next: the steps that add most, and what a plan takes of them. */
export function stepsSection(
  subject: BriefSubject,
  { unit, levers }: UnitBrief,
  steps: readonly NextStep[],
  room: PlanRoom,
): readonly DocumentBlock[] {
  const { words, costs, results, node } = subject;
  const { brief, columns } = words;
  const heading: DocumentBlock = { kind: "heading", level: 1, text: brief.steps };
  const isUnknown = levers.some(({ aims }) => aims.some(({ gain }) => Number.isNaN(gain)));
  if (steps.length === 0) {
    const text = isUnknown ? brief.noGains : brief.noSteps;
    return [heading, { kind: "paragraph", look: "plain", text }];
  }
  const hasCosts = costs.length > 0;
  return [
    heading,
    {
      ...{ kind: "table", id: "steps", caption: hasCosts ? brief.stepsCaptionCost : brief.stepsCaption },
      note: said(brief.stepsNote, { rank: rankText(subject, at(at(results.ranks, node), unit)) }),
      columns: [
        texts(columns.indicator, 3.6),
        numbers(brief.from, 1.1),
        numbers(brief.to, 1.1),
        texts(brief.measured, 2.2),
        numbers(brief.gain, 1),
        numbers(brief.rankAfter, 1.2),
        ...(hasCosts ? [numbers(brief.cost, 1.1)] : []),
      ],
      rows: steps.map(({ lever: { indicator, value }, aim }) => [
        indicatorName(subject, indicator),
        valueText(subject, indicator, value),
        valueText(subject, indicator, aim.to),
        measuredIn(subject, indicator),
        gainText(subject, aim.gain),
        rankText(subject, aim.rank),
        ...(hasCosts ? [Number.isNaN(aim.cost) ? brief.noCost : costText(subject, aim.cost)] : []),
      ]),
    },
    ...planBlocks(subject, unit, room),
  ];
}
