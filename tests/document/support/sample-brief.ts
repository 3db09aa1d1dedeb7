import { indistinguishable, levers, type Model, peerSets, type Results, score } from "../../../src/engine";
import { briefDocument, type BriefInput, type DocumentModel, type UnitBrief } from "../../../src/document";
import { at } from "../../../src/engine/internal";
import { indexTest } from "../../support/index-test";
import { sampleModel } from "../../support/sample";

const scoredOnce = new Map<Model, Results>();
export const sample = sampleModel();

export function resultsOf(model: Model): Results {
  const known = scoredOnce.get(model);
  if (known) return known;
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample is not scored");
  scoredOnce.set(model, outcome.results);
  return outcome.results;
}

/** What the briefs of a model are made from; of the 60 fictional cities when none is given. */
export function briefInput(made: Partial<BriefInput> = {}, model: Model = sample): BriefInput {
  const results = made.results ?? resultsOf(model);
  const root = results.model.framework.find(({ parent }) => parent === null)?.code ?? "";
  return {
    ...{ results, root, language: "en", time: "2026-11-27T10:00:00Z", ranges: null, ratings: [] },
    ...{
      evidence: [],
      peers: peerSets(results.model),
      costs: [],
      plan: null,
      planOfAll: null,
      anonymous: false,
    },
    ...made,
  };
}

/** Ranges over 60 runs. */
export function rangesOf(model: Model = sample): NonNullable<BriefInput["ranges"]> {
  const { uncertainty, settings, varied } = indexTest(model, { rows: 0 });
  const node = model.framework.findIndex(({ parent }) => parent === null);
  return {
    ...{ runs: settings.runs, varied, uncertainty },
    indistinguishable: indistinguishable(uncertainty.ranks, at(resultsOf(model).ranks, node)),
  };
}

export const unitBrief = (input: BriefInput, unit: number, made: Partial<UnitBrief> = {}): UnitBrief => ({
  ...{ unit, better: null, path: [] },
  levers: levers(input.results, input.root, unit, { costs: input.costs, peers: input.peers }),
  ...made,
});

export const brief = (input: BriefInput, unit: number, made: Partial<UnitBrief> = {}): DocumentModel =>
  briefDocument(input, unitBrief(input, unit, made));

/** Every text of a document, one after the other. */
export const textsOf = (document: DocumentModel): string => JSON.stringify(document, replaceNaN);

const replaceNaN = (_: string, value: unknown): unknown => (Number.isNaN(value) ? "NaN" : value);

/** The rows of a table of a document; none where it has no such table. */
export function rowsOf({ blocks }: DocumentModel, id: string): readonly (readonly unknown[])[] {
  const table = blocks.find((block) => block.kind === "table" && block.id === id);
  return table?.kind === "table" ? table.rows : [];
}

export const listsOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items : []));

export const paragraphsOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
