import { at } from "../../engine/internal";
import { said, valueDigits } from "../../workbook/report";
import type { BriefSubject } from "./brief-subject";
import { shortName } from "./short-names";

/** A number with so many decimals, as readers of the language write it. A hyphen is no minus sign. */
export function numberInWords({ words }: Pick<BriefSubject, "words">, value: number, digits: number): string {
  if (Number.isNaN(value)) return words.missing;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = new Intl.NumberFormat(words.locale, format).format(value);
  return /[1-9]/.test(text) ? text.replace("-", "\u2212") : text.replace("-", "");
}

export const scoreText = (subject: BriefSubject, score: number): string =>
  numberInWords(subject, score, subject.digits);

/** A number with the digits that it has, six at most: a limit of the Method, or a value beside it. */
export function writtenText({ words }: Pick<BriefSubject, "words">, value: number): string {
  if (Number.isNaN(value)) return words.missing;
  const text = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 6 }).format(value);
  return text.replace("-", "\u2212");
}

/** Points to a limit: never 0 while some are missing. */
export function pointsText(subject: BriefSubject, points: number): string {
  const digits = subject.digits + 1;
  return points < 0.5 * 10 ** -digits
    ? writtenText(subject, Number(points.toPrecision(1)))
    : numberInWords(subject, points, digits);
}

/** Points of the index, with their sign. */
export function gainText(subject: BriefSubject, gain: number): string {
  const text = numberInWords(subject, gain, subject.digits + 1);
  return gain > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A rank: whole, or with one decimal where a percentile is between two. */
export const rankText = (subject: BriefSubject, rank: number): string =>
  numberInWords(subject, rank, Number.isInteger(Math.round(10 * rank) / 10) ? 0 : 1);

/** Whole from 100 on: cents of such a cost are not known. */
export const costText = (subject: BriefSubject, cost: number): string =>
  numberInWords(subject, cost, Math.abs(cost) >= 100 || Number.isInteger(cost) ? 0 : 2);

/** A value of an indicator, with the digits that its column has in the report. */
export const valueText = (subject: BriefSubject, j: number, value: number): string =>
  numberInWords(subject, value, valueDigits(at(subject.results.denominated, j)));

/** What an indicator is measured in: as the user wrote it, or what its values are divided by; "" where nothing says it. */
export function measuredIn({ results: { model }, report }: BriefSubject, j: number): string {
  const { unit, denominator, scale } = at(model.indicators, j);
  if (unit !== "" || denominator === null) return shortName(unit, "measure");
  const name = model.denominators.find(({ code }) => code === denominator)?.name ?? denominator;
  const { per, perScale } = report.tables;
  return shortName(said(scale === 1 ? per : perScale, { scale, name }), "measure");
}

/** "A, B and C"; where there are more than `most`, "A, B and 4 more". */
export function listText({ words }: BriefSubject, names: readonly string[], most: number): string {
  const shown = names.length <= most ? names : names.slice(0, Math.max(1, most - 1));
  const rest = names.length - shown.length;
  const all = rest === 0 ? shown : [...shown, said(words.brief.more, { count: rest })];
  if (all.length < 2) return all.join("");
  return said(words.brief.and, { list: all.slice(0, -1).join(", "), last: at(all, all.length - 1) });
}
