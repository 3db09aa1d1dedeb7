import { coverage, isThin } from "../../engine";
import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { failedGates } from "../../workbook/unit-points";
import type { DocumentBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import type { UnitBrief } from "./brief-input";
import { ratingsOf } from "./evidence-section";
import { listText, numberInWords, valueText } from "./figures-in-words";
import type { NextStep } from "./next-steps";
import { countText } from "./peers-of-unit";
import { rankRange } from "./rank-range";

/** Names in a sentence. */
const most = 5;

/** Raters that are so many levels apart disagree. */
const apart = 2;

/** What the index cannot say of this unit, from what is missing, filled in, set aside, unusual, unsure or without a price. */
export function limitsSection(
  subject: BriefSubject,
  { unit }: UnitBrief,
  steps: readonly NextStep[],
): readonly DocumentBlock[] {
  const { results, node, labels, indicators, words } = subject;
  const { brief } = words;
  const isScored = !Number.isNaN(at(at(results.scores, node), unit));
  const items = [
    ...missing(subject, unit),
    ...(isScored ? thin(subject, unit) : []),
    ...treated(subject, unit),
    ...(isScored ? unsure(subject, unit) : []),
    ...disagreeing(subject, unit),
    ...(steps.length > 0 ? [...unpriced(subject, steps), ...gatesTogether(subject, unit), brief.gains] : []),
    said(brief.verdict, { indicators: indicators.length, unit: at(labels, unit) }),
  ];
  return [
    { kind: "heading", level: 1, text: brief.limits },
    { kind: "list", items },
  ];
}

function missing(subject: BriefSubject, unit: number): readonly string[] {
  const { results, indicators, words, anonymous } = subject;
  const { model, denominated, setAside, imputed } = results;
  const { brief } = words;
  const aside = indicators.filter((j) => setAside.includes(at(model.indicators, j).code));
  const counted = indicators.filter((j) => !aside.includes(j));
  const absent = counted.filter((j) => Number.isNaN(at(at(denominated, j), unit)));
  const isFilled = (j: number): boolean => !Number.isNaN(at(at(imputed, j), unit));
  const left = absent.filter((j) => !isFilled(j));
  const filled = absent.filter(isFilled);
  const names = (list: readonly number[]): string =>
    listText(
      subject,
      list.map((j) => indicatorName(subject, j)),
      most,
    );
  const rule = model.method.missing.rule === "all" ? brief.missingNeeded : brief.missingLeft;
  return [
    ...(left.length === 0
      ? []
      : [said(rule, { count: left.length, indicators: counted.length, names: names(left) })]),
    ...(filled.length === 0
      ? []
      : [
          said(brief.missingFilled, {
            count: filled.length,
            // A filled-in value may be that of another unit.
            names: anonymous
              ? names(filled)
              : listText(
                  subject,
                  filled.map((j) =>
                    said(brief.filled, {
                      indicator: indicatorName(subject, j),
                      value: valueText(subject, j, at(at(imputed, j), unit)),
                    }),
                  ),
                  most,
                ),
          }),
        ]),
    ...(aside.length === 0 ? [] : [said(brief.setAside, { names: names(aside) })]),
  ];
}

function thin(subject: BriefSubject, unit: number): readonly string[] {
  const { results, node, parts, nodeNames, words } = subject;
  const { brief } = words;
  if (isThin(at(coverage(results, node), unit))) return [brief.thin];
  const names = parts
    .filter(
      (part) =>
        isThin(at(coverage(results, part), unit)) && !Number.isNaN(at(at(results.scores, part), unit)),
    )
    .map((part) => at(nodeNames, part));
  return names.length === 0 ? [] : [said(brief.thinParts, { names: listText(subject, names, most) })];
}

/** Values that were moved because they are unusual; a transformation of the whole column moves all of them. */
function treated(subject: BriefSubject, unit: number): readonly string[] {
  const { results, indicators, words, anonymous } = subject;
  const { model, treatments } = results;
  const { code } = at(model.units, unit);
  const positions = new Map(indicators.map((j) => [at(model.indicators, j).code, j]));
  const names = treatments.flatMap((treatment): string[] => {
    const j = positions.get(treatment.indicator);
    if (treatment.unit !== code || j === undefined || treatment.kind === "log" || treatment.kind === "boxCox")
      return [];
    const indicator = indicatorName(subject, j);
    // What a value counts as is often the value of another unit; after a transformation it is on another scale.
    if (anonymous || at(results.transforms, j) !== null) return [indicator];
    const [before, after] = [treatment.before, treatment.after].map((x) => valueText(subject, j, x));
    return [said(words.brief.treatedTo, { indicator, before: before ?? "", after: after ?? "" })];
  });
  return names.length === 0 ? [] : [said(words.brief.treated, { names: listText(subject, names, most) })];
}

function unsure(subject: BriefSubject, unit: number): readonly string[] {
  const { ranges, ranked, words } = subject;
  if (ranges === null || rankRange(subject, unit) === null) return [];
  const count = at(ranges.indistinguishable, unit).length;
  if (count === 0) return [];
  const others = ranked - 1;
  return [said(words.brief.alike, { count: countText(subject, count), others })];
}

function disagreeing(subject: BriefSubject, unit: number): readonly string[] {
  const names = [...ratingsOf(subject, unit)]
    .filter(([, { minimum, maximum }]) => maximum - minimum >= apart)
    .map(([j]) => indicatorName(subject, j));
  if (names.length === 0) return [];
  return [
    said(subject.words.brief.disagree, {
      levels: numberInWords(subject, apart, 0),
      names: listText(subject, names, most),
    }),
  ];
}

/** A step is looked at by itself: where two gates or more are failed, what they give together is not in it. */
const gatesTogether = ({ results, root, words }: BriefSubject, unit: number): readonly string[] =>
  failedGates(results, root, unit).length < 2 ? [] : [words.briefPoints.together];

function unpriced(subject: BriefSubject, steps: readonly NextStep[]): readonly string[] {
  const { brief } = subject.words;
  if (subject.costs.length === 0) return [brief.noCosts];
  const names = steps
    .filter(({ aim: { cost } }) => Number.isNaN(cost))
    .map(({ lever: { indicator } }) => indicatorName(subject, indicator));
  return names.length === 0 ? [] : [said(brief.costs, { names: listText(subject, names, most) })];
}
