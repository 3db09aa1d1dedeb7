import { at } from "../../../../engine/internal";
import { runsOf } from "../../tested/ordered-units";
import { columnFigure } from "../column-figures";
import { counted } from "../counted";
import { exhibit, fact, goodWithout, judged, undefinedFact, verdict } from "../draft";
import type { DraftItem, DraftSection } from "../draft";
import { columnAbove, listItems, type ItemCondition } from "../lists";
import {
  byCount,
  either,
  fixedNumber,
  isZero,
  literal,
  number,
  percent,
  reaches,
  say,
  together,
  type Live,
} from "../live";
import { notVariedName, shortName, variedName } from "../part-words";
import { assumptionPlaces } from "../places";
import type { ItemColumn } from "../item-table";
import { leftOut, singleChanges, type ChangeTable } from "../tables/changes";
import { firstInput } from "../tables/inputs";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";
import { frontierSentence } from "./frontier-sentence";

/** How far the ranks depend on the choices behind the index. */
export function assumptionsSection(terms: Terms, units: UnitTable): DraftSection {
  const { test, words } = terms;
  const { assessmentAssumptions: texts } = words;
  const places = assumptionPlaces(terms);
  return {
    id: "assumptions",
    heading: words.assessment.assumptions,
    items: [
      ...whatVaried(terms),
      exhibit("T7", places.T7),
      ...ranges(terms, units),
      exhibit("F2", places.F2),
      exhibit("T8", places.T8),
      largest(terms, "change", singleChanges(terms), [texts.changeNone, texts.changeStill, texts.change]),
      ...failedChanges(terms),
      exhibit("T9", places.T9),
      largest(terms, "left-out", leftOut(terms), [texts.leftOutNone, texts.leftOutStill, texts.leftOut]),
      exhibit("T10", places.T10),
      otherImputations(terms),
      exhibit("T11", places.T9),
      sensitive(terms),
      exhibit("F3", places.F3),
      frontierSentence(terms),
      exhibit("F4", places.F4),
    ].filter(({ kind, id }) => kind !== "exhibit" || id !== "T11" || hasOtherImputations(test.changes)),
  };
}

const hasOtherImputations = (changes: Terms["test"]["changes"]): boolean =>
  changes.some(({ part }) => part === "imputation");

/** How many runs the ranks are from, in a sentence. */
export const runsText = ({ test }: Terms): Live<string> => number(fixedNumber(runsOf(test).scored));

function whatVaried(terms: Terms): readonly DraftItem[] {
  const { index, test, words, workings } = terms;
  const { assessmentAssumptions: texts, assessmentChecks: checks } = words;
  const list = (label: string, names: readonly string[]): Live<string> =>
    workings.text(label, [...new Set(names)].join("; "));
  const varied = test.varied.filter(({ notVaried }) => notVaried === null);
  const fixed = test.varied.filter(({ notVaried }) => notVaried !== null);
  const without = varied.filter(({ inReference }) => !inReference);
  const isOwn = (part: string, alternative: string): boolean =>
    test.varied.some((one) => one.part === part && one.reference === alternative);
  const idle = test.trace.filter(
    ({ part, alternative, replicates, changed }) =>
      changed === 0 &&
      replicates > 0 &&
      alternative !== "none" &&
      alternative !== null &&
      part !== "weighting" &&
      // Scores are compared with those by the index's own aggregation.
      !(part === "aggregation" && isOwn(part, alternative)),
  );
  const trace = literal(index.sheets.Trace);
  return [
    fact(
      "varied",
      varied.length === 0
        ? literal(texts.variedNone)
        : say(texts.varied, {
            runs: runsText(terms),
            names: list(
              checks.notVaried,
              varied.map((one) => variedName(terms, one)),
            ),
          }),
    ),
    fixed.length === 0
      ? judged("not-varied", checks.notVaried, literal(texts.notVariedNone), verdict("good"))
      : judged(
          "not-varied",
          checks.notVaried,
          say(texts.notVaried, {
            names: list(
              `${checks.notVaried} (-)`,
              fixed.map((one) => notVariedName(terms, one)),
            ),
          }),
          verdict("caution"),
        ),
    fact(
      "no-step",
      without.length === 0
        ? literal(texts.noStepNone)
        : say(texts.noStep, {
            names: list(
              texts.noStepNone,
              without.map(({ part }) => shortName(terms, part)),
            ),
          }),
    ),
    idle.length === 0
      ? judged("idle", checks.idle, say(texts.idleNone, { sheet: trace }), verdict("good"))
      : judged(
          "idle",
          checks.idle,
          say(texts.idle, {
            sheet: trace,
            names: list(
              checks.idle,
              idle.map(({ part, alternative }) => changeOf(terms, part, alternative)),
            ),
          }),
          verdict("caution"),
        ),
  ];
}

const changeOf = (terms: Terms, part: Parameters<typeof shortName>[1], alternative: string | null): string =>
  variedName(terms, {
    part,
    reference: "",
    alternatives: alternative === null ? [] : [alternative],
    notVaried: null,
    inReference: true,
  });

function ranges(terms: Terms, units: UnitTable): readonly DraftItem[] {
  const { assessmentAssumptions: texts } = terms.words;
  const known = units.distance.values.filter((x) => !Number.isNaN(x)).length;
  if (known === 0) return [undefinedFact("robust", texts.noRanks)];
  return [
    robust(terms, units),
    wide(terms, units),
    fact("spread", literal(texts.spread)),
    alike(terms, units),
    ...among(terms, units),
  ];
}

function robust({ limits, words, workings, ...terms }: Terms, { distance }: UnitTable): DraftItem {
  const { assessmentAssumptions: texts, assessmentChecks: checks } = words;
  const within = distance.values.filter((x) => x <= limits.positions.value).length;
  const all = columnFigure(distance, "COUNT");
  const share = workings.figure(
    checks.robust,
    {
      value: within / all.value,
      formula: `SUM(IF(ISNUMBER(${distance.range}),IF(${distance.range}<=${limits.positions.formula},1,0),0))/COUNT(${distance.range})`,
    },
    { array: true, format: "0.0%" },
  );
  return judged(
    "robust",
    checks.robust,
    say(texts.robust, {
      share: percent(share),
      units: number(all),
      places: number(limits.positions),
      limit: percent(limits.robust),
      runs: runsText({ limits, words, workings, ...terms }),
    }),
    either(reaches(share, limits.robust), verdict("good"), verdict("caution")),
  );
}

function wide(terms: Terms, { table, names, width }: UnitTable): DraftItem {
  const { limits, words, workings } = terms;
  const { assessmentAssumptions: texts, assessmentChecks: checks } = words;
  const list = listItems(workings, terms, checks.width, table, columnAbove(width, limits.width), names);
  const known = width.values.filter((x) => !Number.isNaN(x)).sort((a, b) => a - b);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.ceil((known.length - 1) / 2)]];
  const median: Live<number> = {
    value: ((low ?? 0) + (high ?? 0)) / 2,
    formula: `MEDIAN(${width.range})`,
  };
  return judged(
    "width",
    checks.width,
    together(
      counted(list, [texts.widthNone, texts.widthOne, texts.widthSeveral], known.length, {
        limit: number(limits.width),
      }),
      say(texts.widthMedian, { median: number(median) }),
    ),
    goodWithout(list.count),
  );
}

function alike({ words, workings }: Terms, { alike: others }: UnitTable): DraftItem {
  const { assessmentAssumptions: texts, assessmentWorkings: labels } = words;
  const distinguished = workings.figure(
    `${labels.alike} 0`,
    { value: others.values.filter((x) => x === 0).length, formula: `COUNTIF(${others.range},0)` },
    { format: "0" },
  );
  return fact(
    "alike",
    say(texts.alike, {
      mean: number(columnFigure(others, "AVERAGE"), 1),
      count: number(distinguished),
      units: number(columnFigure(others, "COUNT")),
    }),
  );
}

/** Of the first k units, those that are among the first k in nearly all runs. */
function among(terms: Terms, { table, names, reference, top }: UnitTable): readonly DraftItem[] {
  const { limits, test, words, workings } = terms;
  const { assessmentAssumptions: texts, assessmentWorkings: labels } = words;
  const first = fixedNumber(test.settings.top);
  // Where all units are among the first k, nothing is said by it.
  if (reference.values.filter((rank) => !Number.isNaN(rank)).length <= first.value) return [];
  const isFirst: ItemCondition = {
    holds: reference.values.map((rank) => rank <= first.value),
    formula: `IF(ISNUMBER(${reference.range}),${reference.range}<=${first.formula},FALSE)`,
  };
  const all = workings.figure(
    `${labels.top} ${first.formula}`,
    { value: isFirst.holds.filter(Boolean).length, formula: `SUM(IF(${isFirst.formula},1,0))` },
    { array: true, format: "0" },
  );
  const stay: ItemCondition = {
    holds: top.values.map((share, k) => isFirst.holds[k] === true && share >= limits.robust.value - 1e-9),
    formula: `IF(ISNUMBER(${reference.range})*ISNUMBER(${top.range}),IF(${reference.range}<=${first.formula},${top.range}>=${limits.robust.formula}-1E-9,FALSE),FALSE)`,
  };
  const { count } = listItems(workings, terms, labels.top, table, stay, names);
  const known = { count: number(count), all: number(all), top: number(first), limit: percent(limits.robust) };
  return [
    fact(
      "top",
      byCount(count, {
        none: say(texts.topNone, known),
        one: say(texts.topOne, known),
        several: say(texts.topSeveral, known),
      }),
    ),
  ];
}

/** The change that moves ranks most. */
function largest(
  terms: Terms,
  id: string,
  { table, names, shift, moved }: ChangeTable,
  [none, still, sentence]: readonly [none: string, still: string, sentence: string],
): DraftItem {
  const { workings } = terms;
  if (shift.values.every((x) => Number.isNaN(x))) return undefinedFact(id, none);
  const most = columnFigure(shift, "MAX");
  const row = shift.values.indexOf(most.value);
  const looked = <T extends string | number>(column: ItemColumn<T>): Live<T> => ({
    value: at(column.values, row),
    formula: `INDEX(${column.range},MATCH(${most.formula},${shift.range},0))`,
  });
  const name = workings.figure(table.title, looked(names));
  const share = workings.figure(`${table.title} (3)`, looked(moved), { format: "0%" });
  return fact(
    id,
    either(
      isZero(most),
      literal(still),
      say(sentence, { name, shift: number(most, 1), moved: percent(share) }),
    ),
  );
}

function failedChanges(terms: Terms): readonly DraftItem[] {
  const { test, words, workings } = terms;
  const failed = test.changes.filter(({ part, ranks }) => ranks === null && part !== "leave-one-out");
  if (failed.length === 0) return [];
  const names = workings.text(
    words.assessmentAssumptions.changeFailed,
    failed.map(({ part, alternative }) => changeOf(terms, part, alternative)).join("; "),
  );
  return [fact("change-failed", say(words.assessmentAssumptions.changeFailed, { names }))];
}

function otherImputations(terms: Terms): DraftItem {
  const { context, test, words } = terms;
  const { assessmentAssumptions: texts } = words;
  if (hasOtherImputations(test.changes))
    return largest(terms, "missing", singleChanges(terms, "imputation"), [
      texts.missingUntried,
      texts.missingStill,
      texts.missing,
    ]);
  const isComplete = context.results.denominated.every((column) => column.every((x) => !Number.isNaN(x)));
  return undefinedFact("missing", isComplete ? texts.missingNothing : texts.missingUntried);
}

function sensitive(terms: Terms): DraftItem {
  const { words } = terms;
  const { assessmentAssumptions: texts } = words;
  const first = firstInput(terms);
  if (first === null) return undefinedFact("sensitivity", texts.sensitivityNone);
  if (first === "still") return undefinedFact("sensitivity", texts.sensitivityStill);
  return fact(
    "sensitivity",
    say(texts.sensitivity, {
      name: first.name,
      first: percent(first.first),
      total: percent(first.total),
      low: percent(first.low),
      high: percent(first.high),
    }),
  );
}
