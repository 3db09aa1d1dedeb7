import { said } from "../../workbook/report";
import type { BriefSubject } from "../brief/brief-subject";
import { costText } from "../brief/figures-in-words";
import type { DocumentBlock } from "../document";
import { numberText } from "../number-text";
import { pointsText } from "./funder-lead";
import type { Moves } from "./moves";

/** How the gain grows with the budget: the frontier of the plan, as a line. */
export function gainAgainstMoney(subject: BriefSubject, { plan: made }: Moves): readonly DocumentBlock[] {
  const { words, language } = subject;
  const { funder } = words;
  const points = made?.frontier ?? [];
  const [first, last] = [points[0], points[points.length - 1]];
  if (made === null || first === undefined || last === undefined || points.length < 3) return [];
  const inWords = ({ budget, gain }: (typeof points)[number]): string =>
    said(funder.moneyPoint, { gain: pointsText(subject, gain), budget: costText(subject, budget) });
  const alt = said(funder.moneyAlt, { first: inWords(first), last: inWords(last) });
  const half = points.find(({ gain }) => gain >= last.gain / 2);
  return [
    { kind: "heading", level: 1, text: funder.money },
    {
      ...{ kind: "figure", id: "money", caption: funder.moneyCaption, note: "" },
      altText: `${funder.moneyCaption}. ${alt}`,
      chart: {
        ...{ kind: "lines", title: funder.moneyCaption, summary: alt, locale: words.locale },
        ...{ x: funder.moneyX, y: funder.moneyY },
        series: [{ name: funder.points, points: points.map(({ budget, gain }) => ({ x: budget, y: gain })) }],
        mark: {
          x: made.settings.budget,
          words: said(funder.moneyMark, { budget: costText(subject, made.settings.budget) }),
        },
      },
    },
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
