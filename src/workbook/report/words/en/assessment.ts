/** The sheet Assessment: frame, summary, and what people write. */
export const assessment = {
  title: "Assessment: {index}",
  subtitle:
    "The audit of the index in words. Each figure comes from cells of this workbook: change a threshold below, and the verdicts follow.",
  subtitleValues: "The audit of the index in words, written as values.",
  summary: "Summary",
  made: "How the figures were made",
  framework: "1. Conceptual framework",
  data: "2. Data quality",
  coherence: "3. Statistical coherence",
  assumptions: "4. Impact of the modelling assumptions",
  experts: "5. Confrontation with experts",
  thresholds: "Thresholds",
  thresholdsText:
    "Change a yellow cell: verdicts and sentences follow, and a second run keeps it. A grey one is changed on its own sheet (follow its link).",
  workings: "Workings: the figures of the sentences",
  good: "Sound",
  caution: "Caution",
  warning: "Mend",
  soundNone: "No check is sound by its threshold.",
  sound: "Sound by the thresholds below: {names}.",
  cautionNone: "No check calls for caution.",
  withCaution: "To be read with caution: {names}.",
  mendNone: "Nothing has to be mended first.",
  mend: "To be mended first: {names}.",
  necessary:
    "These checks are necessary, not sufficient: an index can pass all of them and measure the wrong thing. Ranks that no choice moves would not be better: the parts would repeat each other.",
  runsAll: "{runs} runs with seed {seed}; each of them gave an index.",
  runsFailed: "{runs} runs with seed {seed}; {failed} of them gave no index and do not count.",
  fresh: "Scores and ranks of the index are still those of the test.",
  staleOne:
    "1 unit has another score or rank now than at the test: run the test again before its figures are used.",
  staleSeveral:
    "{count} units have another score or rank now than at the test: run the test again before its figures are used.",
  freshName: "test and index agree",
  fixed:
    "Ranks over the runs, sensitivity, reliability, components, importance and the frontier are figures of the test; all others follow the cells.",
  run: "Version and inputs: see the sheet {audit}. Test of {time}",
  shape: "{index}: {indicators} indicators in {parts} parts, {units} units.",
  shapeFlat: "{index}: {indicators} indicators on one level, {units} units.",
  frameworkText:
    "No figure can say whether the right things are measured: this section is written by people.",
  frameworkPrompt:
    "What is measured, for whom, and by which theory? What was considered and left out, and why? Who decided on directions, goalposts and weights?",
  expertsText:
    "An index is finished when people who know the units have questioned it: write down what they said.",
  expertsPrompt:
    "Who saw the results? Which ranks did they find hard to believe, and what was found when the data were looked at? What was changed, and what was not?",
  untested:
    "The last run had no test: the sections with figures come back with the next test. What was written stays.",
} as const;

/** What a check is called in the summary. */
export const assessmentChecks = {
  coverage: "coverage of indicators",
  unitCoverage: "coverage of units",
  outliers: "outliers",
  sameValue: "indicators of one value",
  against: "directions",
  weak: "indicators and their parts",
  redundant: "repeated indicators",
  parts: "correlation of the parts",
  alpha: "reliability",
  adequacy: "sampling adequacy",
  importance: "weight and importance",
  added: "added value",
  notVaried: "what was varied",
  idle: "effect of what was varied",
  robust: "robustness of the ranks",
  width: "width of the ranges",
} as const;

/** Exhibits of an audit, by what they show. */
export const assessmentExhibits = {
  T1: "Table 1. Coverage of indicators and units",
  T2: "Table 2. Skewness, kurtosis and outliers",
  T3: "Table 3. Principal components",
  T4: "Table 4. Cronbach's alpha",
  T5: "Table 5. Weight and importance",
  T6: "Table 6. Added value of the index",
  T7: "Table 7. What was varied",
  T8: "Table 8. Ranks and their ranges",
  T9: "Table 9. One change at a time",
  T10: "Table 10. Leaving out parts and indicators",
  T11: "Table 11. Ways with missing figures",
  F1: "Figure 1. Correlations",
  F2: "Figure 2. Ranges of the ranks",
  F3: "Figure 3. Sensitivity",
  F4: "Figure 4. The frontier: each unit under its best weights",
} as const;
