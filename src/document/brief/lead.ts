import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import type { ParagraphBlock } from "../document";
import type { BriefSubject } from "./brief-subject";
import type { UnitBrief } from "./brief-input";
import { classInLead } from "./points/class-words";
import { costText, measuredIn, numberInWords, rankText, scoreText, valueText } from "./figures-in-words";
import { indicatorName } from "./brief-subject";
import type { NextStep } from "./next-steps";
import { rankRange } from "./rank-range";

/** The sentences on top: score, range of the rank, what is strongest, what to do first. */
export function lead(subject: BriefSubject, { unit }: UnitBrief, steps: readonly NextStep[]): ParagraphBlock {
  const first = steps[0];
  const text = Number.isNaN(at(at(subject.results.scores, subject.node), unit))
    ? noScore(subject, unit)
    : [
        standing(subject, unit),
        classInLead(subject, unit),
        strongest(subject, unit),
        first === undefined ? "" : firstStep(subject, first),
      ];
  return { kind: "paragraph", look: "lead", text: text.filter((sentence) => sentence !== "").join(" ") };
}

function standing(subject: BriefSubject, unit: number): string {
  const { results, node, labels, ranked, words } = subject;
  const named = {
    unit: at(labels, unit),
    score: scoreText(subject, at(at(results.scores, node), unit)),
    count: ranked,
  };
  const range = rankRange(subject, unit);
  const rank = rankText(subject, at(at(results.ranks, node), unit));
  if (range === null) return said(words.brief.leadSure, { ...named, rank });
  return range.low === range.high
    ? said(words.brief.leadSure, { ...named, rank: range.low })
    : said(words.brief.leadRange, { ...named, ...range });
}

/** The part with the best rank; "" where the index has fewer than two, or all ranks are the same. */
function strongest({ results, parts, nodeNames, words }: BriefSubject, unit: number): string {
  const ranked = parts
    .map((part) => ({ part, rank: at(at(results.ranks, part), unit) }))
    .filter(({ rank }) => !Number.isNaN(rank))
    .sort((a, b) => a.rank - b.rank);
  const [best, last] = [ranked[0], ranked[ranked.length - 1]];
  if (best === undefined || last === undefined || best.rank === last.rank) return "";
  return said(words.brief.leadStrongest, { part: at(nodeNames, best.part) });
}

function firstStep(subject: BriefSubject, { lever, aim }: NextStep): string {
  const { brief } = subject.words;
  const { indicator, value } = lever;
  const measure = measuredIn(subject, indicator);
  const to = valueText(subject, indicator, aim.to);
  const change = {
    indicator: indicatorName(subject, indicator),
    gain: numberInWords(subject, aim.gain, subject.digits + 1),
    from: valueText(subject, indicator, value),
    to: measure === "" ? to : said(brief.quantity, { value: to, measure: `(${measure})` }),
  };
  return Number.isNaN(aim.cost)
    ? said(brief.leadFirst, change)
    : said(brief.leadFirstCost, { ...change, cost: costText(subject, aim.cost) });
}

/** Why a unit has no score. */
function noScore(subject: BriefSubject, unit: number): readonly string[] {
  const { results, labels, index, words } = subject;
  const { model, problems } = results;
  const top = said(words.brief.leadNoScore, { unit: at(labels, unit), index });
  const { code } = at(model.units, unit);
  const reasons = problems.filter(({ where }) => where.unit === code);
  const percent = (share: string | undefined): string => `${numberInWords(subject, 100 * Number(share), 0)}%`;
  const few = reasons.find((one) => one.code === "unit-screened-out")?.details;
  const zeros = reasons.find((one) => one.code === "unit-of-zeros")?.details;
  if (zeros !== undefined)
    return [
      top,
      said(words.brief.noScoreZeros, { zeros: percent(zeros["zeros"]), share: percent(zeros["limit"]) }),
    ];
  if (few === undefined) return [top, words.brief.noScoreMissing];
  const all = model.indicators.length;
  const present = Math.round(Number(few["availability"]) * all);
  return [top, said(words.brief.noScoreScreened, { present, indicators: all, share: percent(few["limit"]) })];
}
