/** Names, headers and guides of the tables that start an assessment. */
export const en = {
  guideTitle: "How to fill this in",
  ratings: {
    name: "Ratings",
    title: "Ratings",
    guide: [
      "One row per unit, indicator and rater: fill in the level. Filter the column Rater to see the rows of one person.",
      "Blank: not yet rated. n/a: the indicator does not apply to the unit, which is another thing than a low level.",
      "Evidence is the id of a document on the sheet Evidence, or several with ; between them. Rows may be added and sorted.",
    ],
  },
  scale: {
    name: "Scale",
    title: "Scale",
    guide: [
      "One row per level: write what it means, in words that two raters would read in the same way.",
      "Indicator is blank for all indicators; or the code of an indicator, or of an aggregate for all below it.",
      "Value is what the level is worth. Values need not be equally far from each other.",
    ],
  },
  agreed: {
    name: "Agreed",
    title: "Agreed levels",
    guide: [
      "One row per unit and indicator on which people agreed: the level, by whom, when and why.",
      "An agreed level counts before any rating. A blank level is still open.",
    ],
  },
  evidence: {
    name: "Evidence",
    title: "Evidence",
    guide: [
      "One row per document or interview. Ratings name it by its id.",
      "Unit is blank for all units, Indicator for all indicators; where ratings name documents, a document counts where it is named.",
      "Place is a link or where the document is kept: it is shown as text, and nothing is opened. Quality is 0 (weak) to 3 (strong).",
    ],
  },
  headers: {
    ...{ unitCode: "uCode", unitName: "uName", indicatorCode: "iCode", indicatorName: "iName" },
    ...{ unit: "Unit", indicator: "Indicator", rater: "Rater", round: "Round", level: "Level" },
    ...{ confidence: "Confidence", evidence: "Evidence", date: "Date", note: "Note" },
    ...{ meaning: "Meaning", value: "Value", by: "By", reason: "Reason" },
    ...{ id: "Id", kind: "Kind", title: "Title", place: "Place", quality: "Quality" },
  },
  confidences: ["high", "medium", "low"],
  kinds: ["Strategy document", "Council paper", "Published data", "Interview"],
  prompts: {
    confidence: "How sure the rater is. It is shown, and changes no score.",
    evidence: "The id of a document; several with ; between them.",
    scaleIndicator: "Blank: all indicators. Or the code of an indicator or aggregate.",
    unit: "The code of a unit.",
    indicator: "The code of an indicator.",
    evidenceUnit: "The code of a unit; blank for all units.",
    evidenceIndicator: "The code of an indicator or aggregate; blank for all indicators.",
    kind: "What it is. An interview is evidence, but no document.",
    quality: "0: weak, such as hearsay. 3: strong, such as an audited document. Blank: not stated.",
    levels: "What each level means stands on the sheet Scale.",
    notRated: "Blank: not yet rated.",
    open: "Blank: still open.",
    notApplicable: "n/a: does not apply.",
  },
} as const;

type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What the sheets of an assessment say, in a language. */
export type AssessmentWords = Widened<typeof en>;
