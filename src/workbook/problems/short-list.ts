const maximumNamed = 8;

/** Names for a sentence: "A, B, C". Of more than eight names, the first eight and the number of the others. */
export const shortList = (names: readonly string[]): string =>
  names.slice(0, maximumNamed).join(", ") +
  (names.length > maximumNamed ? ` and ${names.length - maximumNamed} more` : "");
