import { at } from "../../at";
import type { Results } from "../../results";
import { type FrontierPath, type PathOptions, pathsToFrontier } from "./paths-to-frontier";

/**
 * The shortest path of real units from one unit to the frontier of an index: as `pathsToFrontier`, for one.
 *
 * @param root code of the index
 * @param unit position in `Model.units`
 * @throws when the framework has no such index
 * @example pathToFrontier(results, "PSCI", 6, { reach: 25 }).reach // 25
 */
export const pathToFrontier = (
  results: Results,
  root: string,
  unit: number,
  options: PathOptions = {},
): FrontierPath => at(pathsToFrontier(results, root, options), unit);
