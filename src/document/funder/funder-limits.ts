import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { type BriefSubject, indicatorName } from "../brief/brief-subject";
import { countText } from "../brief/peers-of-unit";
import { listText } from "../brief/figures-in-words";
import type { DocumentBlock } from "../document";
import { pointsText } from "./funder-lead";
import type { Moves } from "./moves";

/** Names in a sentence; the share below which a step is unsure. */
const [most, unsureShare] = [8, 0.5];
/** Places that make a range wide, where the Method states no limit. */
const usualWidth = 10;

/** What is not sure, from the plan, its runs, the ranges of the ranks, and what is missing. */
export function funderLimits(subject: BriefSubject, found: Moves): readonly DocumentBlock[] {
  const { funder } = subject.words;
  const items = [
    ...(found.plan !== null ? ofPlan(subject, found) : []),
    ...ofRanks(subject, found),
    ...ofFigures(subject),
    ...ofCosts(subject),
    funder.others,
  ];
  return [
    { kind: "heading", level: 1, text: funder.limits },
    { kind: "list", items },
  ];
}

function ofPlan(subject: BriefSubject, { plan: made, moves }: Moves): readonly string[] {
  const { funder } = subject.words;
  if (made === null) return [];
  const { proven, bound } = made.plan;
  const unsure = moves.filter(({ share }) => share < unsureShare).length;
  return [
    proven
      ? funder.proven
      : Number.isNaN(bound)
        ? funder.noBound
        : said(funder.bound, { bound: pointsText({ ...subject, digits: subject.digits + 1 }, bound) }),
    ...(made.shares === null ? [funder.noRuns] : []),
    ...(unsure > 0 ? [said(funder.unsure, { count: unsure, steps: moves.length })] : []),
  ];
}

function ofRanks({ ranges, words, ranked, results }: BriefSubject, { plan }: Moves): readonly string[] {
  if (ranges === null) return plan?.shares === null ? [] : [words.funder.noRunsSteps];
  const widePlaces = results.model.method.limits?.width ?? usualWidth;
  const wide = ranges.uncertainty.units.filter(({ q05, q95 }) => q95 - q05 > widePlaces).length;
  return wide === 0 ? [] : [said(words.funder.wide, { count: wide, units: ranked, places: widePlaces })];
}

function ofFigures(subject: BriefSubject): readonly string[] {
  const { results, indicators, node, labels, anonymous, words } = subject;
  const { funder } = words;
  const { units } = results.model;
  const missing = indicators.reduce(
    (sum, j) => sum + at(results.denominated, j).filter(Number.isNaN).length,
    0,
  );
  const unscored = [...units.keys()].filter((unit) => Number.isNaN(at(at(results.scores, node), unit)));
  const names = listText(
    subject,
    unscored.map((unit) => at(labels, unit)),
    most,
  );
  const count = unscored.length;
  return [
    ...(missing === 0
      ? []
      : [said(funder.missing, { count: missing, all: units.length * indicators.length })]),
    ...(count === 0
      ? []
      : [
          anonymous
            ? said(funder.unscoredHidden, { count: countText(subject, count) })
            : said(funder.unscored, { names }),
        ]),
  ];
}

function ofCosts(subject: BriefSubject): readonly string[] {
  const { costs, indicators, results, words } = subject;
  if (costs.length === 0) return [words.funder.noCosts];
  const priced = new Set(costs.map(({ indicator }) => indicator));
  const names = indicators
    .filter((j) => !priced.has(at(results.model.indicators, j).code))
    .map((j) => indicatorName(subject, j));
  return names.length === 0 ? [] : [said(words.funder.costs, { names: listText(subject, names, most) })];
}
