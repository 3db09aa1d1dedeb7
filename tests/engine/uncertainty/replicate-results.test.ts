import fc from "fast-check";
import { replicateResults } from "../../../src/engine";
import { replicateRunner } from "../../../src/engine/internal";
import { modelsWithDesigns } from "./random-replicates";

test("a replicate run by itself has the scores and ranks of the fast path, bit for bit, and its reasons", () => {
  fc.assert(
    fc.property(modelsWithDesigns, ({ model, design }) => {
      model.framework.forEach(({ code, parent }, root) => {
        if (parent !== null) return;
        const runner = replicateRunner(model, code);
        for (const replicate of design) {
          const problems = runner.run(replicate);
          const alone = replicateResults(model, replicate, code);
          if (!alone.ok) expect(alone.problems).toEqual(problems);
          else {
            expect(alone.results.scores[root]).toEqual(runner.scores);
            expect(alone.results.ranks[root]).toEqual(runner.ranks);
          }
        }
      });
    }),
    { numRuns: 100 },
  );
});
