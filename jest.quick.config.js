const all = require("./jest.config");

/** Engine, workbook and app in under a minute: without the tests that take more than three seconds each. */
module.exports = {
  ...all,
  maxWorkers: "100%",
  roots: ["engine", "workbook", "app"].map((folder) => `<rootDir>/tests/${folder}`),
  testPathIgnorePatterns: [
    // Other spreadsheets recompute the report.
    "recalculat|gnumeric|compared/compared|peers/peers|normalised-again|preparation|imputed|unit-names|nameless-units|marked-numbers|ranking/coverage|report/(profile|levers/)",
    // Whole reports, forgeries and analyses.
    "plan-report|fixed-parts|audit/checks|report/language|report-language|captions|score-format|history/history|verify-workbook|verify/(false-alarms|inputs|looks|ratings|tables|what-if|plans|unit-weights|goalposts)|analyse/(analyses|limits)",
    "app/(rated-second-run|start-index|frozen-sheet|score-workbook|template-left|thin-coverage|recorded-digest)|roles/cases|read/tables.test|assemble/values",
    // Tests of an index and their sheets.
    "app/test/|app/decisions/plan-index|engine/decide/planning/plan|session/run-test|verify/tests|trace/trace-of|report/(plan/|correlations|statistics|assessment|coherence|sensitivity|trace|robustness)",
    // Many random cases.
    "fuzz|laws/(weightings|treatments|imputations|normalisations)|(table|score)/laws|as-scored|best-weights|random/draws",
  ],
};
