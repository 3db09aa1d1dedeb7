import { type FrontierPath, nearestBetter, pathsToFrontier } from "../../../engine";
import type { Language } from "../../language";
import type { PlanCell } from "../../plan";
import { constant, nodeValue, range, text, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import { nodeAt } from "../context/structure";
import { scoreFormat } from "../looks/score-format";
import { said } from "../words";

/** The largest difference of a step, in points of the scale. */
export const reachText = (context: Context, root: number): string =>
  figureText(pathsOf(context).get(root)?.[0]?.reach ?? NaN, context.language);

/** The paths of each index. */
const pathsOf = perContext(
  ({ model, results, structure }) =>
    new Map(structure.roots.map((root) => [root, pathsToFrontier(results, nodeAt(model, root).code)])),
);

/** For each index: the nearest unit that is at least as good in every part, how far it is, and the path to the frontier. */
export function targetCells(context: Context): readonly (readonly PlanCell[])[] {
  const { model, results, structure, unitLabels, words } = context;
  const name = (unit: number): string => unitLabels[unit] ?? "";
  const paths = pathsOf(context);
  return range(model.units.length).map((i) =>
    structure.roots.flatMap((root): readonly PlanCell[] => {
      if (Number.isNaN(nodeValue(results.scores, root, i)))
        return [text(words.tables.missing, "labelWrapped"), constant(NaN, "rank"), text("", "labelWrapped")];
      const path = paths.get(root)?.[i];
      if (path?.isOnFrontier === true)
        return [
          text(words.peers.onFrontier, "labelWrapped"),
          constant(NaN, "rank"),
          text("", "labelWrapped"),
        ];
      const better = nearestBetter(results, nodeAt(model, root).code, i);
      const steps = path?.steps.map(({ unit }) => name(unit)) ?? [];
      return [
        text(better ? name(better.unit) : "", "labelWrapped"),
        { ...constant(better?.distance ?? NaN, "rank"), format: scoreFormat(context, root) },
        text(steps.length > 0 && path ? pathText(context, steps, path) : words.peers.noPath, "labelWrapped"),
      ];
    }),
  );
}

function pathText(
  { language, words }: Context,
  names: readonly string[],
  { isWithinReach, largest }: FrontierPath,
): string {
  const path = names.join(" \u2192 ");
  return isWithinReach
    ? path
    : said(words.peers.beyondReach, { path, largest: figureText(largest, language) });
}

const figureText = (figure: number, language: Language): string =>
  figure.toLocaleString(language, { maximumSignificantDigits: 3 });
