import { columnFigure } from "../column-figures";
import { counted } from "../counted";
import { fact, goodWithout, judged, undefinedFact, verdict } from "../draft";
import type { DraftItem } from "../draft";
import { columnAbove, listItems, type ItemCondition } from "../lists";
import { limitNumber, limitPercent } from "../limit-words";
import {
  byCount,
  either,
  fixedNumber,
  literal,
  number,
  percent,
  reaches,
  say,
  together,
  type Live,
} from "../live";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";
import { runsText } from "./varied";

export function ranges(terms: Terms, units: UnitTable): readonly DraftItem[] {
  const { assessmentAssumptions: texts } = terms.words;
  const known = units.distance.values.filter((x) => !Number.isNaN(x)).length;
  if (known === 0) return [undefinedFact("robust", texts.noRanks)];
  return [
    robust(terms, units),
    wide(terms, units),
    fact("spread", literal(texts.spread)),
    alike(terms, units),
    among(terms, units),
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
      places: limitNumber(limits.positions),
      limit: limitPercent(limits.robust),
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
        limit: limitNumber(limits.width),
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
function among(terms: Terms, { table, names, reference, top }: UnitTable): DraftItem {
  const { limits, test, words, workings } = terms;
  const { assessmentAssumptions: texts, assessmentWorkings: labels } = words;
  const first = fixedNumber(test.settings.top);
  if (reference.values.filter((rank) => !Number.isNaN(rank)).length <= first.value)
    return fact("top", say(texts.topAll, { top: number(first) }));
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
  const known = {
    count: number(count),
    all: number(all),
    top: number(first),
    limit: limitPercent(limits.robust),
  };
  return fact(
    "top",
    byCount(count, {
      none: say(texts.topNone, known),
      one: say(texts.topOne, known),
      several: say(texts.topSeveral, known),
    }),
  );
}
