import type { IndexPlan } from "../../workbook/decisions";
import { said } from "../../workbook/report";
import type { FigureBlock } from "../document";
import type { BriefSubject } from "./brief-subject";
import { costText, numberInWords } from "./figures-in-words";

/** How the gain of a plan grows with its budget, as a line; null where too few budgets were planned. */
export function moneyFigure(subject: BriefSubject, { frontier, settings }: IndexPlan): FigureBlock | null {
  const { funder, locale } = subject.words;
  const [first, last] = [frontier[0], frontier[frontier.length - 1]];
  if (first === undefined || last === undefined || frontier.length < 3) return null;
  const inWords = ({ budget, gain }: (typeof frontier)[number]): string =>
    said(funder.moneyPoint, {
      gain: numberInWords(subject, gain, subject.digits),
      budget: costText(subject, budget),
    });
  const alt = said(funder.moneyAlt, { first: inWords(first), last: inWords(last) });
  return {
    ...{ kind: "figure", id: "money", caption: funder.moneyCaption, note: "" },
    altText: `${funder.moneyCaption}. ${alt}`,
    chart: {
      ...{ kind: "lines", title: funder.moneyCaption, summary: alt, locale },
      ...{ x: funder.moneyX, y: funder.moneyY },
      series: [{ name: funder.points, points: frontier.map(({ budget, gain }) => ({ x: budget, y: gain })) }],
      mark: {
        x: settings.budget,
        words: said(funder.moneyMark, { budget: costText(subject, settings.budget) }),
      },
    },
  };
}
