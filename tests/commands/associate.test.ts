import { associateCommands } from "../../src/commands/associate";

type Handler = (event: { completed(): void }) => Promise<void>;

/** Presses a button as Office does; tells whether its event was completed. */
async function press(command: () => Promise<void>): Promise<{ completed: boolean; error: unknown }> {
  const handlers = new Map<string, Handler>();
  const associate = (name: string, handler: Handler): void => void handlers.set(name, handler);
  Object.assign(globalThis, { Office: { actions: { associate } } });
  associateCommands({ score: command });
  let completed = false;
  let error: unknown = null;
  await handlers
    .get("score")?.({ completed: () => (completed = true) })
    .catch((thrown: unknown) => (error = thrown));
  return { completed, error };
}

test("a command is associated by its name, and its event completed when it is over", async () => {
  let over = false;
  const { completed, error } = await press(async () => void (over = true));
  expect({ over, completed, error }).toEqual({ over: true, completed: true, error: null });
});

test("the event of a command that fails is completed too, and the error goes on", async () => {
  const failed = new Error("chunk");
  expect(await press(() => Promise.reject(failed))).toEqual({ completed: true, error: failed });
});
