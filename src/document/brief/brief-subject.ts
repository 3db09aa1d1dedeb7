import { at, compileTree } from "../../engine/internal";
import { type ReportWords, wordsIn } from "../../workbook/report";
import { unitLabels } from "../../workbook/unit-labels";
import { scoreDigits } from "../score-digits";
import { type DocumentWords, wordsOf } from "../words";
import type { BriefInput } from "./brief-input";
import { shortName, shortNames } from "./short-names";

/** Fewer units than this are never shown together where others must stay unknown. */
export const smallestGroup = 5;

/** The index that briefs are about, with what their sections share. */
export interface BriefSubject extends BriefInput {
  readonly words: DocumentWords;
  readonly report: ReportWords;
  /** Position of the index in the framework, and what it is called. */
  readonly node: number;
  readonly index: string;
  /** Positions of the index and of all below it. */
  readonly nodes: readonly number[];
  /** Positions of the elements directly below the index. */
  readonly parts: readonly number[];
  /** Positions of its indicators in `Model.indicators`, in the order of the framework. */
  readonly indicators: readonly number[];
  /** Per node of the framework: its name, or its code. */
  readonly nodeNames: readonly string[];
  readonly labels: readonly string[];
  /** Units that have a rank. */
  readonly ranked: number;
  /** Digits of a score; a gain has one more. */
  readonly digits: number;
}

/** @throws when the results have no index with this code */
export function briefSubject(input: BriefInput): BriefSubject {
  const { results, root, language } = input;
  const { model } = results;
  const node = model.framework.findIndex(({ code, parent }) => code === root && parent === null);
  if (node < 0) throw new RangeError(`There is no index "${root}".`);
  const { children, column, depthFirst, rootOf } = compileTree(model);
  const nodeNames = shortNames(
    model.framework.map(({ code, name }) => (name.trim() === "" ? code : name)),
    "name",
  );
  return {
    ...input,
    words: wordsOf(language),
    report: wordsIn(language),
    node,
    index: at(nodeNames, node),
    nodes: [...depthFirst].filter((one) => at(rootOf, one) === node),
    parts: [...at(children, node)],
    indicators: [...depthFirst].flatMap((one) =>
      at(rootOf, one) === node && at(column, one) >= 0 ? [at(column, one)] : [],
    ),
    nodeNames,
    labels: shortNames(unitLabels(model.units), "unit"),
    ranked: at(results.ranks, node).filter((rank) => !Number.isNaN(rank)).length,
    digits: scoreDigits(at(results.scores, node)),
  };
}

/** What an indicator is called. */
export function indicatorName({ results: { model } }: Pick<BriefSubject, "results">, j: number): string {
  const { code, name } = at(model.indicators, j);
  return shortName(name.trim() === "" ? code : name, "name");
}
