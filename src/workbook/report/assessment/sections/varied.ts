import { runsOf } from "../../tested/ordered-units";
import { fact, judged, verdict } from "../draft";
import type { DraftItem } from "../draft";
import { countOf, literal, say, type Live } from "../live";
import { notVariedName, shortName, variedName } from "../part-words";
import type { Terms } from "../terms";

/** How many runs the ranks are from, in a sentence. */
export const runsText = ({ context, test }: Terms): Live<string> => countOf(context, runsOf(test).scored);

export function whatVaried(terms: Terms): readonly DraftItem[] {
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

export const changeOf = (
  terms: Terms,
  part: Parameters<typeof shortName>[1],
  alternative: string | null,
): string =>
  variedName(terms, {
    part,
    reference: "",
    alternatives: alternative === null ? [] : [alternative],
    notVaried: null,
    inReference: true,
  });
