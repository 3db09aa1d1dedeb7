import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { type BriefSubject, indicatorName } from "../brief/brief-subject";
import { costText, numberInWords } from "../brief/figures-in-words";
import type { DocumentBlock } from "../document";
import { numberText } from "../number-text";
import { type Moves, shownTogether, sumOf } from "./moves";

/** Steps in so many of the runs are sure. */
const sureShare = 0.9;

/** Points of the index, without a sign. */
export const pointsText = (subject: BriefSubject, points: number): string =>
  numberInWords(subject, points, subject.digits);

/** The sentences on top. */
export function funderLead(subject: BriefSubject, found: Moves): readonly DocumentBlock[] {
  const { funder } = subject.words;
  const texts = found.plan !== null ? ofPlan(subject, found) : [ofSteps(subject, found)];
  return [
    { kind: "paragraph", look: "lead", text: texts.join(" ") },
    {
      ...{ kind: "paragraph", look: "note" },
      text: found.plan !== null ? funder.about : `${why(subject)} ${funder.about}`,
    },
  ];
}

function ofPlan(subject: BriefSubject, { plan: made, moves, units }: Moves): readonly string[] {
  const { words, language } = subject;
  const { funder } = words;
  if (made === null) return [];
  const steps = moves.length;
  const byMoney = [...shownTogether(subject, moves)].sort((a, b) => b.cost - a.cost);
  const first = byMoney[0];
  const sure = moves.filter(({ share }) => share >= sureShare).length;
  return [
    said(funder.leadPlan, {
      ...{
        budget: costText(subject, made.settings.budget),
        gain: pointsText(subject, made.plan.gain),
        steps,
      },
      ...{ reached: new Set(moves.map(({ unit }) => unit)).size, units: units.length },
    }),
    ...(first === undefined || !(made.plan.cost > 0)
      ? []
      : [
          said(funder.leadMost, {
            indicator: indicatorName(subject, first.key),
            cost: costText(subject, first.cost),
            share: numberText({ value: first.cost / made.plan.cost, digits: 0, percent: true }, language),
          }),
        ]),
    ...(made.shares === null ? [] : [said(funder.leadSure, { sure, steps, runs: made.runs })]),
  ];
}

function ofSteps(subject: BriefSubject, { moves }: Moves): string {
  const { funder } = subject.words;
  const [first] = shownTogether(subject, moves);
  if (first === undefined) return funder.leadNoSteps;
  return said(funder.leadSteps, {
    indicator: indicatorName(subject, first.key),
    gain: pointsText(subject, sumOf(first.moves, "gain")),
    count: first.moves.length,
  });
}

/** Why there is no plan. */
function why({ plan, planOfAll, words }: BriefSubject): string {
  const made = planOfAll ?? plan;
  if (made === null) return words.funder.noBudget;
  return made.plan.units.length === 1 && made.plan.steps.length > 0
    ? words.funder.planOfOne
    : words.funder.noPlan;
}

/** The 5th and the 95th percentile of a list, already sorted, in words; the value alone where both are the same. */
export function spanText(values: readonly number[], written: (value: number) => string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (share: number): number => at(sorted, Math.round(share * (sorted.length - 1)));
  const [low, high] = [written(place(0.05)), written(place(0.95))];
  return low === high ? low : `${low}–${high}`;
}
