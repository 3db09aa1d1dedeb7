/** Digits of a figure with a fraction in messages. */
const digits = 6;
const longestWhole = 1e15;

/**
 * A figure as messages show it: six digits when it has a fraction, all digits when it is whole.
 *
 * @example figureText(0.1 + 0.2) // "0.3"
 * @example figureText(1234567) // "1234567"
 */
export const figureText = (x: number): string =>
  Number.isInteger(x) && Math.abs(x) < longestWhole ? String(x) : String(Number(x.toPrecision(digits)));

/** A written figure with more digits than this is shortened. */
const tooMany = 10;
const withFraction = /^-?\d*\.\d+(?:e[+-]?\d+)?$/i;
const longWhole = /^-?\d+e[+-]?\d+$/i;

/** The details of a problem with long figures shortened by `figureText`; other texts stay. */
export const readable = <Text extends string | undefined>(
  details: Readonly<Record<string, Text>>,
): Record<string, Text | string> =>
  Object.fromEntries(
    Object.entries<Text>(details).map(([name, text]) => [
      name,
      text !== undefined && isLong(text) ? figureText(Number(text)) : text,
    ]),
  );

const isLong = (text: string): boolean =>
  (withFraction.test(text) || longWhole.test(text)) &&
  text.replace(/e.*$/i, "").replace(/\D/g, "").length > tooMany;
