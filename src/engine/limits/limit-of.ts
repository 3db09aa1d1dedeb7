import type { Model } from "../model/model";
import { type LimitName, usualLimit } from "./flag-limits";

/**
 * The limit in force: that of the method, else the usual one.
 *
 * @example limitOf(model, "redundant") // 0.9
 */
export const limitOf = ({ method, units }: Pick<Model, "method" | "units">, name: LimitName): number =>
  method.limits?.[name] ?? usualLimit(name, units.length);
