import type { EditionChange } from "../../../engine";
import { describeProblem } from "../../problems";
import { problemWords } from "../../spanish";
import type { PlanCell } from "../../plan";
import { text, type Context } from "../context/context";
import { said } from "../words";
import { moveOf } from "./editions-of";
import { hasMoved, type EditionsLayout } from "./layout";
import { stageName } from "./stage-names";

const maximumNames = 5;
/** Parts below this are 0.0 with the digits of the sheet. */
const leastPart = 0.05;

/** What changed in words: how many units moved, which are in one edition only, and the largest moves with their parts. */
export function sentenceCells(context: Context, layout: EditionsLayout): readonly (readonly PlanCell[])[] {
  const { editions: words } = context.words;
  const { changes, comparison, names } = layout.editions;
  const [before, after] = names;
  const joined = comparison.onlyAfter;
  const others = [
    ...(joined.length === 0 ? [] : [said(words.joined, { after, units: listed(context, joined) })]),
    ...(comparison.onlyBefore.length === 0
      ? []
      : [said(words.left, { before, units: listed(context, comparison.onlyBefore) })]),
  ];
  const count = changes.filter((change) => !Number.isNaN(moveOf(change)));
  const sentences = [
    changes.length === 0
      ? words.noUnits
      : count.length === 0
        ? said(words.noRanks, { before, after })
        : said(words.changed, { changed: count.filter(hasMoved).length, count: count.length }),
    ...others,
    ...whyNoParts(context, layout),
    ...changes
      .filter(hasMoved)
      .slice(0, layout.movers)
      .map((change) => moverText(context, layout, change)),
  ];
  return sentences.map((sentence) => [text(sentence, "sentence")]);
}

function whyNoParts(context: Context, { editions: { comparison } }: EditionsLayout): readonly string[] {
  const { editions: words } = context.words;
  const [problem] = comparison.failures[0]?.problems ?? [];
  if (problem !== undefined) {
    const { message } = problemWords(
      describeProblem(problem, context.source, context.model),
      context.language,
    );
    return [said(words.noParts, { reason: message })];
  }
  return comparison.differing.length === 0 ? [words.same] : [];
}

/** "Alderbank: rank 12 to 7 (+5): New performance +3.5, Other units +1.5". */
function moverText(
  context: Context,
  { editions: { comparison } }: EditionsLayout,
  change: EditionChange,
): string {
  const { editions: words } = context.words;
  const parts = comparison.differing
    .map((stage) => ({ stage, places: change.rankParts[stage] }))
    .filter(({ places }) => Math.abs(places) >= leastPart)
    .sort((a, b) => Math.abs(b.places) - Math.abs(a.places))
    .map(({ stage, places }) => `${stageName(context, stage)} ${signed(context, places)}`);
  return said(words.mover, {
    ...{ name: change.name, from: change.ranks[0], to: change.ranks[1] },
    ...{ change: signed(context, moveOf(change)), parts: parts.join(", ") },
  });
}

/** With its sign and at most one decimal. */
function signed({ language }: Context, x: number): string {
  const size = Math.abs(x).toFixed(1).replace(/\.0$/, "");
  return `${x < 0 ? "-" : "+"}${language === "es" ? size.replace(".", ",") : size}`;
}

function listed({ words: { tables } }: Context, codes: readonly string[]): string {
  const first = codes.slice(0, maximumNames).join(", ");
  return codes.length <= maximumNames
    ? first
    : said(tables.listCutShort, { list: first, count: codes.length - maximumNames });
}
