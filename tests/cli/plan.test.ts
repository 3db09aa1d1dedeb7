import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanJson } from "../../src/cli/words/plan-json";
import { command } from "../support/command";

const example = join(__dirname, "..", "..", "examples", "capabilities.xlsx");

describe("psci plan", () => {
  test("prints one JSON object: steps by their codes, sums, the unit before and after", async () => {
    const { code, out } = await command(
      "plan",
      example,
      "--budget",
      "900",
      "--unit",
      "C07",
      "--no-runs",
      "--json",
    );
    expect(code).toBe(0);
    const found = JSON.parse(out) as PlanJson;
    expect(found).toMatchObject({ index: "PSCI", budget: 900, proven: true, runs: 0 });
    expect(found.steps.length).toBeGreaterThan(2);
    for (const step of found.steps) expect(step).toMatchObject({ unit: "C07", share: null });
    expect(found.steps.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(found.cost, 9);
    expect(found.steps.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(found.gain, 9);
    expect(found.bound).toBe(found.gain);
    const [unit] = found.units;
    expect(unit!.scoreAfter! - unit!.scoreBefore!).toBeCloseTo(found.gain, 9);
    expect(Object.keys(found).slice(2, 9)).toEqual([
      "steps",
      "cost",
      "gain",
      "bound",
      "proven",
      "units",
      "runs",
    ]);
  });

  test("says in words what the budget buys and what to do first; the share of runs of each step", async () => {
    const { code, out } = await command(
      "plan",
      example,
      "--budget",
      "900",
      "--unit",
      "brightwater",
      "--runs",
      "10",
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^A budget of 900 buys \d+ steps for 900: \d\.\d\d points\. The score of Brightwater goes from/,
    );
    expect(out).toContain("No plan for this budget gains more.");
    expect(out).toContain("First: ");
    expect(out).toContain("share: of 10 runs");
  });

  test("the story of the README: the budget of the example, and what its plan gives", async () => {
    const { code, out } = await command("plan", example, "--no-runs", "--json");
    expect(code).toBe(0);
    const { budget, proven, steps, units } = JSON.parse(out) as PlanJson;
    const [{ scoreBefore, scoreAfter, rankBefore, rankAfter }] = units as [PlanJson["units"][number]];
    const points = (score: number | null): string => Number(score).toFixed(1);
    const counted = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][
      steps.length
    ];
    const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");
    expect(proven).toBe(true);
    expect(readme).toContain(
      `${Number(budget).toLocaleString("en")} buys ${counted} steps, which take the score from ${points(scoreBefore)} ` +
        `to ${points(scoreAfter)} and the rank from ${rankBefore} to ${rankAfter}`,
    );
    expect(readme).toContain(`Brightwater is ${rankBefore}th of 60`);
  });

  test.each([
    [["--budget", "-5"], "Give an amount of 0 or more"],
    [["--budget", "much"], "Give an amount of 0 or more"],
    [["--unit", "C99"], "There is no unit C99. Use a code or a name: C01"],
    [["--group", "None"], "There is no group None. Use one of: "],
    [["--gain", "fame"], "A plan cannot gain fame. Use index, gap, or a part of the index: "],
    [["--unit", "C07", "--group", "Lower"], "cannot be used with"],
  ])("%s is refused with the way out; exit code 2", async (args, words) => {
    const { code, error } = await command("plan", example, ...args);
    expect(error).toContain(words);
    expect(code).toBe(2);
  });

  test("a workbook without costs has no plan: the problem says what to add; exit code 2", async () => {
    const other = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
    const { code, out, error } = await command("plan", other, "--budget", "10");
    expect(out).toContain("A budget of 10 buys no steps.");
    expect(error).toContain("Add rows to the table Costs");
    expect(code).toBe(2);
    const without = await command("plan", other, "--json");
    expect(JSON.parse(without.out)).toMatchObject({ steps: [], problems: [{ code: "plan-without-budget" }] });
  });
});
