import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { failure, recorded } from "./support";

async function stepsOf(
  name: keyof ReturnType<typeof ribbonCommands>,
  after = {},
): Promise<readonly string[]> {
  const { steps, surroundings } = recorded(after);
  await ribbonCommands(surroundings)[name]();
  return steps;
}

test("Score opens the pane, scores with live formulas and shows the results", async () =>
  expect(await stepsOf("score")).toEqual(["pane as it is", "score live", "pane results"]));

test("Score of a workbook that cannot be read shows its problems", async () =>
  expect(await stepsOf("score", { phase: "unreadable", failure: failure("not-scored") })).toEqual([
    "pane as it is",
    "score live",
    "pane data",
  ]));

test("Score that the host refused leaves the pane where it was, with the failure", async () =>
  expect(await stepsOf("score", { failure: failure("sheet-protected") })).toEqual([
    "pane as it is",
    "score live",
  ]));

test("Verify and Insert template show their tab, then act", async () => {
  expect(await stepsOf("verify")).toEqual(["pane audit", "verify"]);
  expect(await stepsOf("insertTemplate")).toEqual(["pane data", "insert template"]);
});

test("Help needs neither pane nor session", async () => expect(await stepsOf("help")).toEqual(["help"]));

test("a pane that cannot be opened is an error of the command, and nothing is done in the dark", async () => {
  const { steps, surroundings } = recorded({});
  const showPane = () => Promise.reject(new Error("no task pane"));
  await expect(ribbonCommands({ ...surroundings, showPane }).score()).rejects.toThrow("no task pane");
  expect(steps).toEqual([]);
});
