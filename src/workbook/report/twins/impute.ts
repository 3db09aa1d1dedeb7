import type { ImputationName } from "../../../engine";
import { weightedMeanFormula, weightedMeanWhere } from "./weighted";

/** References of one missing cell, as the formula that fills it sees them. */
export interface ImputeTerms {
  /** The indicator's column before imputation. */
  readonly column: string;
  /** The column of group labels, and this unit's label. */
  readonly groups: string;
  readonly group: string;
  /** The column with the weights of the units; null where every unit counts as one. */
  readonly weights: string | null;
  /** Cells of the indicator's worst and best value. */
  readonly worst: string;
  readonly best: string;
  /** The indicators below the same ancestor, as runs of neighbours. */
  readonly family: () => readonly FamilyRange[];
  /** The same subject's cells at earlier times that are not too long ago, the latest first. */
  readonly earlier: () => readonly string[];
}

/** Indicators that are neighbours: this unit's values, and their worst and best, all as row ranges. */
export interface FamilyRange {
  readonly values: string;
  readonly worst: string;
  readonly best: string;
  /** One cell only: an array function would take it for a single argument, so it is stretched. */
  readonly single: boolean;
}

export interface ImputationTwin {
  readonly value: (terms: ImputeTerms) => string;
  /** With weights of the units: null for values, as there is no plain formula; left out where weights make no difference. */
  readonly weighted?: ((terms: ImputeTerms, weights: string) => string) | null;
  readonly array: boolean;
  /** True when it uses the worst and best value of each indicator. */
  readonly byExtremes?: boolean;
}

const inGroup = ({ column, groups, group }: ImputeTerms): string =>
  `IF(${groups}=${group},IF(ISNUMBER(${column}),${column}))`;

const share = ({ values, worst, best, single }: FamilyRange): string =>
  `IF(${single ? "{1,0}*" : ""}ISNUMBER(${values})*(${best}<>${worst}),(${values}-${worst})/(${best}-${worst}))`;

const byRow = (name: "AVERAGE" | "MEDIAN"): ImputationTwin => ({
  value: (t) => `IFERROR(${t.worst}+${name}(${t.family().map(share).join(",")})*(${t.best}-${t.worst}),"")`,
  array: true,
  byExtremes: true,
});

/**
 * By the name of the engine's registry. A unit without a group label keeps its gap. A method that is not here has no
 * plain formula: the cells that it fills are values.
 */
export const imputationTwins: Readonly<Record<string, ImputationTwin>> = {
  none: { value: () => '""', array: false },
  mean: {
    value: ({ column }) => `IFERROR(AVERAGE(${column}),"")`,
    weighted: ({ column }, weights) => weightedMeanFormula(column, weights),
    array: false,
  },
  median: { value: ({ column }) => `IFERROR(MEDIAN(${column}),"")`, weighted: null, array: false },
  "group mean": {
    value: (t) => `IF(${t.group}="","",IFERROR(AVERAGE(${inGroup(t)}),""))`,
    weighted: (t, weights) =>
      `IF(${t.group}="","",IFERROR(${weightedMeanWhere(`(${t.groups}=${t.group})`, t.column, weights)},""))`,
    array: true,
  },
  "group median": {
    value: (t) => `IF(${t.group}="","",IFERROR(MEDIAN(${inGroup(t)}),""))`,
    weighted: null,
    array: true,
  },
  "row mean": byRow("AVERAGE"),
  "row median": byRow("MEDIAN"),
  "last value in time": {
    value: (t) => t.earlier().reduceRight((otherwise, at) => `IF(ISNUMBER(${at}),${at},${otherwise})`, '""'),
    array: false,
  },
} satisfies Readonly<Partial<Record<ImputationName, ImputationTwin>>>;
