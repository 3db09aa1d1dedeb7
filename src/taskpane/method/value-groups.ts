import type { Aggregator, Definition, Imputer, Normaliser, Treater, Weigher } from "../../engine";
import type { KnownValue, Setting } from "../../workbook/read";
import type { Speech } from "../strings/speech";

type HeadingKey = Parameters<Speech["t"]>[0];

/** A heading for each family of the methods of a stage: a family without one does not compile. */
type Headings<Method extends Definition> = Readonly<Record<NonNullable<Method["family"]>, HeadingKey>>;

const imputation: Headings<Imputer> = {
  "own values": "fromTheIndicator",
  "other indicators": "fromOtherIndicators",
  time: "alongTime",
};
const treatment: Headings<Treater> = {
  "winsorisation, then transformation": "winsoriseThenTransform",
  winsorisation: "moveValues",
  transformation: "transformAll",
};
const normalisation: Headings<Normaliser> = {
  bounds: "betweenBounds",
  spread: "byMeanAndSpread",
  ranks: "ranksAndClasses",
  distances: "distances",
};
const aggregation: Headings<Aggregator> = {
  means: "unitByItself",
  "multi-criteria": "unitsAgainstEachOther",
};
const weights: Headings<Weigher> = {
  stated: "weightsStated",
  judgements: "weightsJudged",
  statistics: "weightsFromData",
};

const headings: Readonly<Partial<Record<Setting["id"], Readonly<Record<string, HeadingKey>>>>> = {
  imputation,
  treatment,
  normalisation,
  aggregation,
  weights,
};

/** Values that stand together in a list; those without a heading come first. */
interface ValueGroup {
  readonly heading: HeadingKey | null;
  readonly values: readonly KnownValue[];
}

/** The values of a setting by their families, in the order in which these come in the registry. */
export function valueGroups({ id, values }: Pick<Setting, "id" | "values">): readonly ValueGroup[] {
  const headingOf = ({ family }: KnownValue): HeadingKey | null =>
    family === null ? null : (headings[id]?.[family] ?? null);
  const found = new Set<HeadingKey | null>([null, ...values.map(headingOf)]);
  return [...found].map((heading) => ({
    heading,
    values: values.filter((value) => headingOf(value) === heading),
  }));
}
