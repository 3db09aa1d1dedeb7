import type { Model } from "./model";

/**
 * The canonical JSON text of a model: the same model always gives the same text, so that its digest identifies it.
 * Keys are sorted by their UTF-16 code units, nothing is indented, columns are lists, missing numbers are null, and
 * every other number is the shortest text that reads back as the same double, the sign of a zero included.
 *
 * `parseModel(JSON.parse(serialiseModel(model)))` gives the model back bit for bit.
 *
 * Source: RFC 8785 (JSON Canonicalization Scheme), but for the negative zero, which it would lose.
 *
 * @throws TypeError when the model holds something that is not data (an undefined, a function, an infinity).
 * @example parseModel(JSON.parse(serialiseModel(model))).ok // true
 */
export const serialiseModel = (model: Model): string => canonical(model);

function canonical(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") return numberText(value);
  if (value instanceof Float64Array) return `[${Array.from(value, numberText).join()}]`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object")
    throw new TypeError(`A model is plain data and cannot hold a ${typeof value}.`);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join()}}`;
}

function numberText(x: number): string {
  if (Number.isNaN(x)) return "null";
  if (!Number.isFinite(x)) throw new TypeError("A model cannot hold an infinite number.");
  return Object.is(x, -0) ? "-0" : String(x);
}
