import { type Command, Option } from "commander";
import { analysisWords, varied } from "../../app";
import { count, integer, list, repeated } from "./values";

/** What is analysed where nothing is named. */
export const usualAnalyses = ["statistics", "flags", "coherence", "importance"];

/** Adds the options of psci analyse. */
export const withAnalyses = (command: Command): Command =>
  command
    .option("--what <names>", `some of: ${analysisWords.join(", ")}`, list, usualAnalyses)
    .option("--index <code>", "the index, where the framework has several")
    .option("--unit <code>", "strengths, peers, targets and levers: the unit, by code or name")
    .option("--without-last", "strengths: leave out indicators on which the unit has the last rank")
    .option(
      "--top <count>",
      "number of strengths and peers (5); the k of the share of runs in the top k (as the Method states, or 10)",
      count,
    )
    .option("--with <file>", "compare: the workbook to compare with; editions: that of the earlier edition")
    .option(
      "--setting <words>",
      'compare, editions: another setting, as "Normalisation=z-score"',
      repeated,
      [],
    )
    .option("--context <columns>", "peers: columns to find them by, instead of the denominators", list, [])
    .option("--ratings <name>", "raters: table or sheet of the ratings, if it is not found")
    .addOption(
      new Option("--correlation <kind>", "correlations and flags")
        .choices(["pearson", "spearman", "kendall"])
        .default("pearson"),
    )
    .option("--vary <names>", `uncertainty and sensitivity: some of ${varied.join(", ")}`, list)
    .option(
      "--replicates <count>",
      "uncertainty: runs; sensitivity: rows of the design (as the Method states, or 1000)",
      count,
    )
    .option("--seed <integer>", "start of the random numbers (as the Method states, or 1)", integer)
    .option(
      "--claim <words>",
      'claims: "A before B", "A among the first 10", "A stronger in X than its peers"',
      repeated,
      [],
    )
    .option("--replicate <number>", "run this replicate of the test by itself; the first one is 1", count)
    .option(
      "--threads <count>",
      "uncertainty and sensitivity: number of threads, instead of one per core for long work",
      count,
    )
    .option("--json", "print one JSON object instead of tables")
    .option("--quiet", "print the tables and errors only, no problems of the index");
