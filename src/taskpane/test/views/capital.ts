/** A text with a capital letter at its beginning: words that stand in sentences elsewhere are labels here. */
export const capital = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
