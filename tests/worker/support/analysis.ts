import { drawDesign, parseModel, type Perturbations, rankUncertainty } from "../../../src/engine";
import { type PartResult, replicateParts, uncertaintyOf } from "../../../src/engine/internal";
import type { StartThread } from "../../../src/worker/thread";
import { workersOn } from "../../../src/worker/workers";

/** What a built program with threads of its own says of an index. */
export interface Analysis {
  /** The uncertainty without threads, as JSON. */
  readonly whole: string;
  /** The same on 1, 2, 3 and 8 threads. */
  readonly onThreads: readonly string[];
}

/** What is handed to the program, as JSON. */
export interface Order {
  /** As `serialiseModel` writes it. */
  readonly model: string;
  readonly root: string;
  readonly specification: Perturbations;
}

export async function analyse(start: StartThread, text: string): Promise<Analysis> {
  const { model: serialised, root, specification }: Order = JSON.parse(text);
  const parsed = parseModel(JSON.parse(serialised));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { model } = parsed;
  const design = drawDesign(model, specification, { replicates: 200, seed: 9 });
  const options = { root, top: 5 };
  const inWords = (found: ReturnType<typeof rankUncertainty>) =>
    JSON.stringify({ ...found, ranks: found.ranks.map((column) => [...column]) });

  const onThreads: string[] = [];
  for (const count of [1, 2, 3, 8]) {
    const results: PartResult[] = [];
    const job = { model, root, sensitivity: null };
    for await (const result of workersOn(start, count).run(job, replicateParts(design, 15)))
      results.push(result);
    const rows = results.flatMap((result) => (result.kind === "replicates" ? [result.rows] : []));
    onThreads.push(inWords(uncertaintyOf(model, rows, options)));
  }
  return { whole: inWords(rankUncertainty(model, design, options)), onThreads };
}
