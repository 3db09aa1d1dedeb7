import type { Catalogue, PluralText, TextKey, Translate } from "./text";

/** The translation into one catalogue, or into some of its texts, with numbers and plurals of a locale. */
export function translateWith<Key extends TextKey>(
  catalogue: Pick<Catalogue, Key>,
  locale: string,
): Translate<Key> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, ...[values]) => {
    const names: Readonly<Record<string, string | number>> = values ?? {};
    const text: string | PluralText = catalogue[key];
    const sentence =
      typeof text === "string"
        ? text
        : plural.select(Number(names["count"])) === "one"
          ? text.one
          : text.other;
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = names[name];
      return value === undefined ? whole : typeof value === "number" ? number.format(value) : value;
    });
  };
}
