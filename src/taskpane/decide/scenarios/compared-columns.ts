import type { ScenarioComparison } from "../../../app/scenarios";
import type { Speech } from "../../strings/speech";

type Compared = ScenarioComparison["scenarios"][number];
export type ScoredScenario = Compared & { readonly ok: true };
export type FailedScenario = Compared & { readonly ok: false };

/** One column of ranks, under its name. */
export interface RankColumn {
  readonly name: string;
  readonly ranks: Float64Array;
}

export const scoredIn = ({ scenarios }: ScenarioComparison): readonly ScoredScenario[] =>
  scenarios.filter((one): one is ScoredScenario => one.ok);

export const failedIn = ({ scenarios }: ScenarioComparison): readonly FailedScenario[] =>
  scenarios.filter((one): one is FailedScenario => !one.ok);

/** The index as it is, then each scenario that gives an index. */
export const columnsOf = (found: ScenarioComparison, { t }: Pick<Speech, "t">): readonly RankColumn[] => [
  { name: t("compareNow"), ranks: found.present.ranks },
  ...scoredIn(found).map(({ scenario, ranks }) => ({ name: scenario.name, ranks })),
];

/** Units by their rank as it is; those without a rank last. */
export const inRankOrder = ({ present }: ScenarioComparison): readonly number[] => {
  const rank = (unit: number): number => {
    const own = present.ranks[unit] ?? NaN;
    return Number.isNaN(own) ? Infinity : own;
  };
  return [...present.ranks.keys()].sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) < rank(b) ? -1 : 1));
};
