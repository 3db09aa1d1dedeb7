import { type Lever, levers as leversOf } from "../../engine";
import { at } from "../../engine/internal";
import { type AnalysisContext, unitOf } from "./context";
import { type AnalysisOutcome, type FindingRow, found } from "./findings";
import { unitMissing } from "./unit-missing";

/** What a unit could do next in each indicator, and what comes of it, by the gain of the first aim. */
export function levers(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results, root, source } = context;
  const costs = source.decisions?.costs ?? [];
  const gainOf = ({ aims }: Lever): number => aims[0]?.gain ?? -Infinity;
  const list = leversOf(results, root, unit, { costs }).toSorted((a, b) => gainOf(b) - gainOf(a));
  const { code, name } = at(results.model.units, unit);
  const shown = ["indicator", "name", "value", "to", "gain", "rank", "cost", "gainPerCost", "peers", "field"];
  return found(
    {
      levers: { rows: list.map((lever) => leverRow(context, lever)), shown },
      aims: { rows: list.flatMap((lever) => aimRows(context, lever)) },
    },
    `Of ${name}${name === code ? "" : ` (${code})`}. Gains are points of ${root}; the scale is held, and each gain is for one change alone. Where no gain is given, the index would have no score, or scoring it again would take too long.`,
    "to, gain, rank, cost: of the next step, which is the step of the costs, else one level, else the next better value that a peer has; where there is none, of the first other aim.",
    "importance: squared correlation with the index. performance: score less the median score of the peers. relatedness: how near to what is above the median already; none with fewer than 30 units.",
  );
}

function leverRow({ results }: AnalysisContext, lever: Lever): FindingRow {
  const { model } = results;
  const { code, name } = at(model.indicators, lever.indicator);
  const [first] = lever.aims;
  const names = Array.from(lever.peers, (peer) => at(model.units, peer).code);
  return {
    ...{ indicator: code, name, value: lever.value, score: lever.score },
    ...{ aim: first?.aim ?? null, to: first?.to ?? null, gain: first?.gain ?? null },
    rank: first?.rank ?? null,
    passed: first === undefined ? null : Array.from(first.passed, (i) => at(model.units, i).code).join(", "),
    cost: first?.cost ?? null,
    gainPerCost: first !== undefined && first.cost > 0 ? first.gain / first.cost : null,
    ...{ peers: names.length, peersWithIt: names.join(", ") },
    ...{ importance: lever.importance, performance: lever.performance, field: lever.field },
    relatedness: lever.relatedness,
  };
}

const aimRows = ({ results }: AnalysisContext, lever: Lever): readonly FindingRow[] =>
  lever.aims.map(({ aim, to, gain, rank, passed, cost }) => ({
    indicator: at(results.model.indicators, lever.indicator).code,
    ...{ aim, from: lever.value, to, gain, rank, passed: passed.length, cost },
  }));
