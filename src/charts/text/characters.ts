const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The characters of a text as people count them: a flag or an accented letter is one, and is never cut in two. */
export const charactersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);
