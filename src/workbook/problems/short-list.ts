const mostNamed = 8;

/** Names in a sentence: "A, B, C"; of many the first eight, and how many more. */
export const shortList = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(", ") +
  (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "");
