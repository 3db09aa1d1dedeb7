/** Scores of a table by DuckDB. */
export { blocks, checkTable } from "./check-table";
export { parametersDigest, runRecord, type RunRecord } from "./run-record";
export { type MoreOfScript, prepareScores, readyScript, type ScoredTable, scriptOf } from "./score-table";
export { tableIndex, type TableIndex } from "./table-index";
export { scoresSql, type TopScores, topScores } from "./top-scores";
export { attachTarget, writeScores, writeScoreTables } from "./write-scores";
