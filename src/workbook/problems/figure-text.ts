/** Digits that a person needs of a figure with a fraction. */
const digits = 6;
const longestWhole = 1e15;

/**
 * A figure as a message shows it: six digits of a figure with a fraction, a whole one as it is.
 *
 * @example figureText(0.1 + 0.2) // "0.3"
 * @example figureText(1234567) // "1234567"
 */
export const figureText = (x: number): string =>
  Number.isInteger(x) && Math.abs(x) < longestWhole ? String(x) : String(Number(x.toPrecision(digits)));

/** Digits of a written figure that no person reads to the end. */
const tooMany = 10;
const withFraction = /^-?\d*\.\d+(?:e[+-]?\d+)?$/i;
const longWhole = /^-?\d+e[+-]?\d+$/i;

/** The details of a problem with their figures as a message shows them; other texts stay. */
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
