import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { scoreCommand } from "../../src/cli/commands/score";

test("results are not written faster than the reader takes them", async () => {
  let isWaiting = false;
  let pieces = 0;
  const input = join(__dirname, "../fixtures/cases/tables/26-no-estimate");
  const code = await scoreCommand(
    input,
    { json: true, quiet: true },
    {
      out: () => {
        expect(isWaiting).toBe(false);
        isWaiting = true;
        pieces++;
      },
      error: () => undefined,
      taken: async () => {
        await setImmediate();
        isWaiting = false;
      },
    },
  );
  expect(code).toBeLessThan(2);
  expect(pieces).toBeGreaterThan(10);
});
