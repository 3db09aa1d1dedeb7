import type { IndexPlan } from "../../workbook/decisions";
import { said } from "../../workbook/report";
import { numbers, share, texts } from "../audit/cells";
import type { DocumentBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import { costText, gainText, rankText, scoreText, valueText } from "./figures-in-words";
import { moneyFigure } from "./money-figure";
import { tellsOfOthers } from "./next-steps";

/** How much of a plan a brief has room for. */
export interface PlanRoom {
  /** Rows of the table of its steps. */
  readonly steps: number;
  /** Whether its gain against money is drawn. */
  readonly money: boolean;
}

/** What the plan for the budget of the workbook does for a unit; nothing where it is not for this unit, or is no plan. */
export function planBlocks(
  subject: BriefSubject,
  unit: number,
  { steps: most, money }: PlanRoom,
): readonly DocumentBlock[] {
  const { brief, columns } = subject.words;
  const made = planFor(subject, unit);
  const planned = made?.plan.units.find((one) => one.unit === unit);
  if (made === undefined || planned === undefined) return [];
  const { plan, settings, shares, runs } = made;
  const steps = plan.steps.flatMap((step, k) =>
    step.unit === unit ? [{ ...step, share: shares?.[k] }] : [],
  );
  const named = {
    budget: costText(subject, settings.budget),
    units: plan.units.length,
    steps: steps.length,
    cost: costText(
      subject,
      steps.reduce((sum, { cost }) => sum + cost, 0),
    ),
  };
  const isShared = plan.units.length > 1;
  const one = isShared ? brief.planSharedOne : brief.planOwnOne;
  const several = isShared ? brief.planShared : brief.planOwn;
  const heading: DocumentBlock = { kind: "heading", level: 2, text: said(brief.plan, named) };
  if (steps.length === 0)
    return [heading, { kind: "paragraph", look: "plain", text: said(brief.planNone, named) }];
  const after = said(brief.planAfter, {
    before: scoreText(subject, planned.scoreBefore),
    after: scoreText(subject, planned.scoreAfter),
    rankBefore: rankText(subject, planned.rankBefore),
    rankAfter: rankText(subject, planned.rankAfter),
  });
  const figure = money && !isShared && !subject.anonymous ? moneyFigure(subject, made) : null;
  const tells = steps.map(({ indicator, to }) => tellsOfOthers(subject, unit, indicator, to));
  const text = `${said(steps.length === 1 ? one : several, named)} ${after}`;
  const notes = [
    ...(shares === null ? [] : [said(brief.planShareNote, { runs })]),
    ...(steps.length > most ? [said(brief.planMore, { count: steps.length - most })] : []),
  ];
  return [
    heading,
    // The sums would tell what single steps must not.
    ...(tells.includes(true) ? [] : [{ kind: "paragraph", look: "plain", text } as const]),
    {
      ...{ kind: "table", id: "plan", caption: brief.planSteps, note: notes.join(" ") },
      columns: [
        texts(columns.indicator, 4),
        numbers(brief.from, 1.1),
        numbers(brief.to, 1.1),
        numbers(brief.cost, 1.1),
        numbers(brief.gain, 1.1),
        ...(shares === null ? [] : [numbers(brief.planShare, 1.4)]),
      ],
      rows: steps
        .slice(0, most)
        .map(({ indicator, from, to, cost, gain, share: part }, k) => [
          indicatorName(subject, indicator),
          valueText(subject, indicator, from),
          ...(tells[k] === true
            ? [brief.hidden, brief.hidden, brief.hidden]
            : [valueText(subject, indicator, to), costText(subject, cost), gainText(subject, gain)]),
          ...(shares === null ? [] : [share(part ?? NaN)]),
        ]),
    },
    ...(figure === null ? [] : [figure]),
  ];
}

/** The plan of the workbook where it is for a unit, else that over all units. */
const planFor = ({ plan, planOfAll }: BriefSubject, unit: number): IndexPlan | undefined =>
  [plan, planOfAll].find(
    (made): made is IndexPlan =>
      made !== null && made.plan.steps.length > 0 && made.plan.units.some((one) => one.unit === unit),
  );
