import { formulaText } from "../formulas/formula-text";
import { numberText, numberTextFormula } from "../formulas/number-text";
import { rounding } from "../../../engine/internal";
import { countText } from "../tested/count-text";
import { said, saidFormula } from "../words";
import type { Context } from "../context/context";

/** A figure or a text that the sheet makes by a formula (without "="), with its value of now. */
export interface Live<T extends number | string | boolean> {
  readonly value: T;
  readonly formula: string;
}

export const fixedNumber = (value: number): Live<number> => ({
  value,
  formula: Number.isNaN(value) ? '""' : String(value).toUpperCase(),
});

/** A short text of the program's own; texts of the user's are put into a cell (`Workings.text`). */
export const literal = (value: string): Live<string> => ({ value, formula: formulaText(value) });

/** A number in a sentence; an empty text for none. */
export const number = ({ value, formula }: Live<number>, digits = 0): Live<string> => ({
  value: Number.isNaN(value) ? "" : numberText(value, digits),
  formula: numberTextFormula(formula, digits),
});

/** A count that does not change, in groups of three where the language has them. */
export const countOf = (context: Pick<Context, "language">, count: number): Live<string> =>
  literal(countText(context, count));

/** A share as a percentage, without its sign. */
export const percent = ({ value, formula }: Live<number>, digits = 0): Live<string> =>
  number({ value: 100 * value, formula: `100*(${formula})` }, digits);

/** A sentence with its names filled in. */
export const say = (template: string, names: Readonly<Record<string, Live<string>>> = {}): Live<string> => ({
  value: said(template, Object.fromEntries(Object.entries(names).map(([name, { value }]) => [name, value]))),
  formula: saidFormula(template, names),
});

/** Sentences in turn. */
export const together = (...texts: readonly Live<string>[]): Live<string> => ({
  value: texts.map(({ value }) => value).join(""),
  formula: texts.map(({ formula }) => formula).join("&"),
});

/** One of two by a condition. */
export const either = <T extends number | string | boolean>(
  condition: Live<boolean>,
  yes: Live<T>,
  no: Live<T>,
): Live<T> => ({
  value: condition.value ? yes.value : no.value,
  formula: `IF(${condition.formula},${yes.formula},${no.formula})`,
});

const compared =
  (sign: string, compare: (a: number, b: number) => boolean) =>
  (a: Live<number>, b: Live<number>): Live<boolean> => ({
    value: compare(a.value, b.value),
    formula: `${a.formula}${sign}${b.formula}`,
  });

const equals = compared("=", (a, b) => a === b);
export const isAbove = compared(">", (a, b) => a > b);

/** Not below but for rounding. */
export const reaches = (a: Live<number>, b: Live<number>): Live<boolean> => ({
  value: a.value >= b.value - rounding,
  formula: `${a.formula}>=${b.formula}-${String(rounding).toUpperCase()}`,
});

export const isZero = (count: Live<number>): Live<boolean> => equals(count, fixedNumber(0));

/** Of three texts the one for none, one, or several. */
export const byCount = (
  count: Live<number>,
  { none, one, several }: Readonly<Record<"none" | "one" | "several", Live<string>>>,
): Live<string> => either(isZero(count), none, either(equals(count, fixedNumber(1)), one, several));
