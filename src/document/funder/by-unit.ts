import { at } from "../../engine/internal";
import { numbers, texts } from "../audit/cells";
import { type BriefSubject, indicatorName } from "../brief/brief-subject";
import { costText, gainText, rankText, scoreText } from "../brief/figures-in-words";
import { rangeInWords, rankRange } from "../brief/rank-range";
import type { DocumentBlock, TableBlock } from "../document";
import { bestOfUnits } from "./by-group";
import { type Moves, together } from "./moves";

/** Rows of the table. */
const most = 10;

/** The units that gain most, by name; not where units must stay unknown. */
export function byUnit(subject: BriefSubject, found: Moves): readonly DocumentBlock[] {
  if (subject.anonymous || found.moves.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: subject.words.funder.best },
    found.plan !== null ? ofPlan(subject, found) : ofSteps(subject, found),
  ];
}

function ofPlan(subject: BriefSubject, { plan, moves }: Moves): TableBlock {
  const { labels, words } = subject;
  const { funder, brief } = words;
  const planned = new Map((plan?.plan.units ?? []).map((one) => [one.unit, one]));
  return {
    ...{ kind: "table", id: "units", caption: funder.bestCaption, note: "" },
    columns: [
      texts(funder.unit, 2.6),
      numbers(funder.steps, 0.9),
      numbers(brief.cost, 1.1),
      numbers(brief.gain, 1.1),
      numbers(funder.before, 1.1),
      numbers(funder.after, 1.1),
      numbers(funder.rankNow, 1.5),
      numbers(funder.rankAfter, 1),
    ],
    rows: together(moves, ({ unit }) => unit)
      .slice(0, most)
      .map(({ key: unit, moves: own, gain, cost }) => {
        const after = planned.get(unit);
        return [
          at(labels, unit),
          String(own.length),
          costText(subject, cost),
          gainText(subject, gain),
          scoreText(subject, after?.scoreBefore ?? NaN),
          scoreText(subject, after?.scoreAfter ?? NaN),
          rangeText(subject, unit),
          rankText(subject, after?.rankAfter ?? NaN),
        ];
      }),
  };
}

function ofSteps(subject: BriefSubject, { moves }: Moves): TableBlock {
  const { labels, words, costs } = subject;
  const { funder, brief } = words;
  const best = [...bestOfUnits(moves)].sort((a, b) => b.gain - a.gain).slice(0, most);
  return {
    ...{ kind: "table", id: "units", caption: funder.bestStepsCaption, note: "" },
    columns: [
      texts(funder.unit, 2.4),
      texts(funder.step, 3),
      numbers(brief.gain, 1),
      ...(costs.length > 0 ? [numbers(brief.cost, 1.1)] : []),
      numbers(funder.rankNow, 1.6),
    ],
    rows: best.map(({ unit, indicator, gain, cost }) => [
      at(labels, unit),
      indicatorName(subject, indicator),
      gainText(subject, gain),
      ...(costs.length > 0 ? [Number.isNaN(cost) ? brief.noCost : costText(subject, cost)] : []),
      rangeText(subject, unit),
    ]),
  };
}

/** The range of the rank where there is one; else the rank. */
export function rangeText(subject: BriefSubject, unit: number): string {
  const range = rankRange(subject, unit);
  return range === null
    ? rankText(subject, at(at(subject.results.ranks, subject.node), unit))
    : rangeInWords(range);
}
