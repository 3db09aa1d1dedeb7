import { checkModel, type Model, type Stakeholder } from "../../engine";
import { describeProblem, eachOnce, problemOf, type ProblemDraft } from "../problems";
import type { CellRef } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";
import { assemble } from "./assemble/assemble";
import { withOddSpaces } from "./cells/odd-spaces";
import { assumptionsOf } from "./account/assumptions";
import { byCodeOrName } from "./cells/by-code-or-name";
import { listed } from "./cells/text";
import { coinTool } from "./coin-tool/coin-tool";
import { fatalFirst, stopsRun } from "./fatal";
import { coinData } from "./find/coin-data";
import { findData } from "./find/find-data";
import { findTables } from "./find/find-tables";
import { withoutGoalposts, withPosts } from "./goalposts/goalposts-of-index";
import { regionName } from "./find/region";
import { mentionedIn } from "./assessment/mentioned";
import { readAssessment } from "./assessment/read-assessment";
import { readDecisions } from "./decisions/read-decisions";
import { readFramework, type ReadFramework } from "./framework/read-framework";
import { knownHeaders } from "./framework/known-headers";
import { arrangedProblems } from "./layout/arranged-problems";
import { referencesOf } from "./layout/references";
import { readFrozen } from "./frozen/read-frozen";
import { relocated } from "./layout/relocate";
import { placesOf } from "./locate-tables";
import { hiddenRowsProblem } from "./hidden-rows";
import { readJudgements } from "./judgements/read-judgements";
import { readMethod } from "./method/read-method";
import { plausibility } from "./plausible/plausibility";
import type { Reading, TableChoice, WorkbookContents } from "./reading";
import { possibleTest } from "./test-settings/possible-test";
import { unsavedArrays } from "./unsaved-arrays";

/**
 * Reads an index from a workbook: finds the tables Data, Framework and Method (or the layout of the COIN Tool), reads
 * their cells, makes the model, and lets the engine check it. Pure; never throws, whatever the cells contain.
 *
 * Problems are in the order in which they were found. The reading has a model when nothing prevents scoring. Cells, columns
 * or settings that could not be used do not prevent it; they are errors beside the model.
 *
 * @param choice names of tables or sheets, when automatic detection would not find them
 */
export function readIndex(contents: WorkbookContents, choice: TableChoice = {}): Reading {
  const coin = choice.data === undefined && choice.framework === undefined ? coinTool(contents) : null;
  const tables = findTables(contents, choice, coin !== null);
  const places = placesOf(tables, coin !== null);
  const framework: ReadFramework | null =
    coin?.framework ?? (tables.framework ? readFramework(tables.framework) : null);
  const entries = byCodeOrName(framework?.entries ?? []);
  const method = readMethod(tables.method, (text) => entries.get(text)?.code);
  const known = knownHeaders(framework?.entries ?? []);
  const search = { candidates: tables.candidates, description: contents.description, ...known };
  // When the user names a table that does not exist, no other table replaces it.
  const isUnknown = tables.problems.some(({ code }) => code === "table-unknown");
  const { found, problems: ofData } = coin
    ? { found: coinData(coin.data, known), problems: [] }
    : isUnknown
      ? { found: null, problems: [] }
      : findData({
          ...search,
          isChosen: choice.data !== undefined,
          hasRatings: (tables.assessment.tables.ratings ?? tables.assessment.tables.agreed) !== undefined,
        });
  const drafts: ProblemDraft[] = [
    ...withoutGoalposts(tables, method),
    ...(coin?.problems ?? []),
    ...tables.problems,
    ...ofData,
    ...(framework?.problems ?? []),
    ...method.problems,
    ...unsavedArrays(contents.description, [
      // When the data come from several tables or were not found, any table may be the data.
      ...(found === null || found.arranged !== null ? tables.candidates : [found.raw]),
      ...[tables.framework, tables.method].flatMap((table) => table?.region ?? []),
      ...tables.judgements.regions,
      ...tables.decisions.regions,
      ...tables.assessment.regions,
      ...[tables.frozen, tables.goalposts].flatMap((table) => table?.region ?? []),
    ]),
  ];
  if (found === null)
    return { read: false, places, table: null, problems: fatalFirst(drafts.map(problemOf)) };

  const isMentioned = mentionedIn(tables.assessment);
  const hasRatings = method.ratings.summary === "none" ? () => false : isMentioned;
  const {
    assembled,
    table: described,
    problems,
  } = assemble(found, framework, method, hasRatings, tables.goalposts);
  const isFlat = framework === null && choice.framework === undefined;
  const hasMethod = tables.method !== null || choice.method !== undefined;
  const table = { ...described, assumptions: assumptionsOf(!isFlat, hasMethod, found.headers) };
  drafts.push(...problems, ...arrangedProblems(found));
  const { arranged } = found;
  const located = (list: readonly Problem[]): readonly Problem[] =>
    arranged === null ? list : list.map((problem) => relocated(problem, arranged, found.region.sheet));
  if (assembled === null)
    return { read: false, places, table, problems: fatalFirst(located(drafts.map(problemOf))) };
  const judged = readJudgements(tables.judgements, assembled.model.framework, method.method);
  drafts.push(...judged.problems);
  const { data, goalposts } = assembled;
  const assessed = readAssessment(
    tables.assessment,
    {
      model: { ...assembled.model, judgements: judged.judgements },
      rated: assembled.rated,
      columnOf: (code) => headerCell(data, code),
      isListed: (text) => entries.get(text) !== undefined,
      ...{ stated: method.ratings, settings: method.cells },
    },
    contents.description,
  );
  drafts.push(...assessed.problems);
  const frozen = tables.frozen && readFrozen(tables.frozen, assessed.model);
  drafts.push(...(frozen?.problems ?? []));
  const voiced = withStakeholders(assessed.model, assessed.assessment?.stakeholders ?? []);
  const model = frozen?.frozen ? { ...voiced, frozen: frozen.frozen } : voiced;
  if (isFlat) {
    const details = { count: String(model.indicators.length) };
    drafts.push({ code: "framework-not-found", severity: "note", cell: null, details });
  }
  if (!hasMethod) drafts.push({ code: "method-not-found", severity: "note", cell: null, details: {} });

  const ofTest = method.test && possibleTest(method.test, model, method.cells);
  drafts.push(...(ofTest?.problems ?? []));
  const decided = readDecisions(tables.decisions, model);
  drafts.push(...decided.problems);
  const source: Source = {
    data: withOddSpaces(found.region, assembled.data, model.groups),
    nodes: withPosts(nodeCells(model.framework, framework), goalposts?.cells ?? {}, model),
    settings: method.cells,
    ...(method.language && { language: method.language }),
    ...(ofTest && { test: ofTest.test }),
    ...(method.tests !== null && { tests: method.tests }),
    ...(method.decisionSheets !== null && { decisionSheets: method.decisionSheets }),
    ...(tables.judgements.regions.length > 0 && { judgements: judged.source }),
    ...(decided.decisions && { decisions: decided.decisions }),
    ...(frozen && { frozen: frozen.source }),
    ...(goalposts && { goalposts: goalposts.source }),
    ...(assessed.assessment && { assessment: assessed.assessment }),
    ...(arranged && { arranged: referencesOf(arranged, found.region.sheet, found.places) }),
    found: {
      data: coin ? `COIN Tool layout, sheet ${found.region.sheet}` : listed(found.places),
      framework: coin
        ? coin.frameworkFound
        : tables.framework
          ? regionName(tables.framework.region)
          : "none: one flat index with equal weights",
      method: tables.method ? regionName(tables.method.region) : "none: the default of each setting",
    },
  };
  drafts.push(...plausibility(model, source), ...hiddenRowsProblem(contents.description, source.data));
  const check = checkModel(model);
  const all = located([
    ...drafts.map(problemOf),
    ...check.problems.map((problem) => describeProblem(problem, source, model)),
  ]);
  const distinct = eachOnce(all);
  if (check.ok && !drafts.some(stopsRun))
    return { read: true, model, source, places, table, problems: distinct };
  const ofModel = check.problems.map(({ code }) => code);
  return { read: false, places, table, problems: fatalFirst(distinct, ofModel), partial: { model, source } };
}

function headerCell({ sheet, headerRow, columns }: Source["data"], code: string): CellRef | null {
  const column = Object.hasOwn(columns, code) ? columns[code] : undefined;
  return column === undefined ? null : { sheet, row: headerRow, column };
}

/** Those who make the index together are part of it: tests draw their weights, and weights may be made of them. */
const withStakeholders = (model: Model, stakeholders: readonly Stakeholder[]): Model =>
  stakeholders.length === 0 ? model : { ...model, judgements: { ...model.judgements, stakeholders } };

function nodeCells(
  nodes: readonly { readonly code: string }[],
  framework: ReadFramework | null,
): Source["nodes"] {
  const kept = new Set(nodes.map(({ code }) => code));
  const entries = framework?.entries ?? [];
  return Object.fromEntries(
    entries.filter(({ code }) => kept.has(code)).map(({ code, cells }) => [code, cells]),
  );
}
