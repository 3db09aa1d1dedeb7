import { type LimitName, limitOf, usualLimit } from "../../../engine";
import type { Context } from "../context/context";

/** A limit of a sheet: its figure, and whether a person has typed it there, or the Method states it. */
export interface LimitInForce {
  readonly value: number;
  readonly usual: number;
  /** The limit of the Method; null where it states none. */
  readonly stated: number | null;
}

/**
 * The limit that counts on a sheet: what was typed into its cell, else that of the Method, else the usual one. A cell that holds
 * what the last run drew was not typed.
 *
 * @param key block and row of its cell, as `earlierChoices` has it
 */
export function limitInForce({ input, model }: Context, name: LimitName, key: string): LimitInForce {
  const usual = usualLimit(name, model.units.length);
  const stated = model.method.limits?.[name] ?? null;
  const typed = figureIn(input.chosen[key]);
  const drawn = figureIn(input.chosen[drawnKey(key)]);
  const last = Number.isNaN(drawn) ? usual : drawn;
  const isTyped = !Number.isNaN(typed) && typed !== last;
  return { value: isTyped ? typed : limitOf(model, name), usual, stated };
}

/** By this key `earlierChoices` has the limit of the Method that the last run has said beside a cell. */
export const drawnKey = (key: string): string => `${key}:Method`;

/** The figure that the text beside a limit says of the Method, in any language of the report; null for none. */
export const drawnLimit = (text: string): string | null =>
  /(?:Method|Método): (-?\d+(?:[.,]\d+)?(?:e-?\d+)?)/.exec(text)?.[1]?.replace(",", ".") ?? null;

function figureIn(text = ""): number {
  const figure = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(figure) ? figure : NaN;
}
