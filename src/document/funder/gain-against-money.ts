import { said } from "../../workbook/report";
import type { BriefSubject } from "../brief/brief-subject";
import { moneyFigure } from "../brief/money-figure";
import type { DocumentBlock } from "../document";
import { numberText } from "../number-text";
import { pointsText } from "./funder-lead";
import type { Moves } from "./moves";

/** How the gain grows with the budget: the frontier of the plan, as a line, and the money that half of it needs. */
export function gainAgainstMoney(subject: BriefSubject, { plan: made }: Moves): readonly DocumentBlock[] {
  const { words, language } = subject;
  const { funder } = words;
  const figure = made === null ? null : moneyFigure(subject, made);
  const points = made?.frontier ?? [];
  const last = points[points.length - 1];
  if (figure === null || last === undefined) return [];
  const half = points.find(({ gain }) => gain >= last.gain / 2);
  return [
    { kind: "heading", level: 1, text: funder.money },
    figure,
    ...(half === undefined || !(last.gain > 0) || !(last.budget > 0)
      ? []
      : [
          {
            kind: "paragraph",
            look: "plain",
            text: said(funder.moneyHalf, {
              gain: pointsText(subject, last.gain),
              share: numberText({ value: half.budget / last.budget, digits: 0, percent: true }, language),
            }),
          } as const,
        ]),
  ];
}
