import { changedUnits, robustnessLayout } from "../../robustness";
import { runsOf } from "../../tested/ordered-units";
import { formulaText } from "../../formulas/formula-text";
import { cell } from "../../formulas/ranges";
import type { Verdict } from "../content";
import { fact, goodWithout, judged, verdict, type DraftItem, type DraftSection } from "../draft";
import { byCount, countOf, either, fixedNumber, literal, number, say, type Live } from "../live";
import type { Terms } from "../terms";

/** A check with the cell of its verdict. */
export interface Check {
  readonly name: string;
  readonly code: Live<string>;
}

/** What is sound, what to read with caution, what to mend first. */
export function summarySection({ words, workings }: Terms, checks: readonly Check[]): DraftSection {
  const { assessment: texts } = words;
  const line = (is: Verdict, none: string, some: string): DraftItem => {
    const names = workings.figure(`${texts.summary}: ${texts[is]}`, namesWith(checks, is));
    const isNone: Live<boolean> = { value: names.value === "", formula: `${names.formula}=""` };
    return fact(is, either(isNone, literal(none), say(some, { names })));
  };
  return {
    id: "summary",
    heading: texts.summary,
    items: [
      line("good", texts.soundNone, texts.sound),
      line("caution", texts.cautionNone, texts.withCaution),
      line("warning", texts.mendNone, texts.mend),
      fact("necessary", literal(texts.necessary)),
    ],
  };
}

/** The names of the checks with a verdict, in their order. */
function namesWith(checks: readonly Check[], is: Verdict): Live<string> {
  const separator = "; ";
  const terms = checks.map(
    ({ name, code }) => `IF(${code.formula}="${is}",${formulaText(`${separator}${name}`)},"")`,
  );
  return {
    value: checks
      .filter(({ code }) => code.value === is)
      .map(({ name }) => name)
      .join(separator),
    formula: `MID(${terms.join("&")},${separator.length + 1},9999)`,
  };
}

/** Runs, seed and date of the test, and whether the index is still that of the test. */
export function madeSection(terms: Terms): DraftSection {
  const { context, index, sheet, test, words } = terms;
  const { assessment: texts } = words;
  const { failed } = runsOf(test);
  const runs = {
    runs: countOf(context, test.settings.runs),
    seed: number(fixedNumber(test.settings.seed)),
    failed: countOf(context, failed),
  };
  const layout = robustnessLayout(context, index);
  const count: Live<number> =
    layout === null
      ? fixedNumber(0)
      : { value: changedUnits(context, index, layout), formula: cell(layout.changed, 0, 0, sheet, "both") };
  const fresh = byCount(count, {
    none: literal(texts.fresh),
    one: literal(texts.staleOne),
    several: say(texts.staleSeveral, { count: number(count) }),
  });
  return {
    id: "made",
    heading: texts.made,
    items: [
      fact("runs", say(failed === 0 ? texts.runsAll : texts.runsFailed, runs)),
      fact(
        "run",
        say(texts.run, {
          audit: literal(context.layout.sheets.Audit),
          time: literal(test.time.slice(0, 10)),
        }),
      ),
      judged("fresh", texts.freshName, fresh, goodWithout(count, verdict("warning"))),
      fact("fixed", literal(texts.fixed)),
    ],
  };
}
