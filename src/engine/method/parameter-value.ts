import type { Choice } from "../model/choice";
import type { NumberParameter, SwitchParameter, TextParameter } from "./definition";

/**
 * The number that a choice gives for a parameter, or its default.
 *
 * @example numberOf({ kind: "number", name: "points", default: 5 }, {}) // 5
 */
export function numberOf(parameter: NumberParameter, given: Choice["parameters"]): number {
  const value = given[parameter.name];
  return typeof value === "number" ? value : parameter.default;
}

/**
 * The switch that a choice gives for a parameter, or its default.
 *
 * @example switchOf({ kind: "switch", name: "clip", default: true, word: "unclipped" }, { clip: false }) // false
 */
export function switchOf(parameter: SwitchParameter, given: Choice["parameters"]): boolean {
  const value = given[parameter.name];
  return typeof value === "boolean" ? value : parameter.default;
}

/**
 * The name that a choice gives for a parameter, or its default.
 *
 * @example textOf({ kind: "text", name: "unit", default: "", names: "unit" }, { unit: "C10" }) // "C10"
 */
export function textOf(parameter: TextParameter, given: Choice["parameters"]): string {
  const value = given[parameter.name];
  return typeof value === "string" ? value : parameter.default;
}
