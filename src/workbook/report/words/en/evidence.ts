/** The sheet of what levels rest on. */
export const evidence = {
  title: "Evidence coverage",
  text: "What the levels rest on. An interview is evidence, but no document. Documents, dates and quality are those of the run.",
  limits: { years: "Years after which a document is old" },
  byRound: "Age is counted from here: the end of the round that is scored",
  byNewest: "Age is counted from here: the newest date of a document or a rating",
  before: "A document from before this day is old",
  cells: "Cells with a value",
  withDocument: "With a document",
  share: "Share with a document",
  sentence:
    "{documents} of {cells} cells with a value have a document behind them; for {old} of these the newest is old.",
  scoreShareAlone: "Share of the score with a document",
  scoreShare: "Share of the score of {index} with a document",
  without: "Without a document",
  old: "Newest document is old",
  quality: "Mean quality (0 to 3)",
  documentsOf: "{name}: documents",
  newestOf: "{name}: newest document",
  qualityOf: "{name}: best quality",
  documentNote:
    "A document is old after {years} years. An interview is evidence, but no document. The sheet Evidence coverage has every cell.",
  listTitle: "Cells without a document, or with old ones",
  listText: "As at the run, indicator by indicator.",
  listEmpty: "None.",
  listCut:
    "The first {shown} cells are listed; {count} more are not. The columns to the right have every cell.",
  state: "State",
  restsOn: "Rests on",
  none: "no document",
  isOld: "old",
} as const;
