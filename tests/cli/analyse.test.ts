import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnalysesJson, analysisWords } from "../../src/app";
import { importance, score } from "../../src/engine";
import { run } from "../../src/cli/run";
import { command, temporaryFolder } from "../support/command";
import { sampleModel } from "../support/sample";
import { smallIndex } from "../support/small-index";
import { technologyColumns, technologyTables } from "../support/technology";

const root = join(__dirname, "..", "..");
const example = join(root, "examples", "technology-achievement.xlsx");
const fixtures = join(root, "tests", "fixtures", "sample");
const folder = temporaryFolder();

const analyse = (...args: readonly string[]) => command("analyse", example, ...args);
const json = async (...args: readonly string[]) => {
  const { code, out, error } = await analyse(...args, "--json");
  return { code, error, json: JSON.parse(out) as AnalysesJson };
};

describe("psci analyse INPUT", () => {
  test("prints what most people want to know as tables, writes nothing, and is 0", async () => {
    copyFileSync(example, folder.file("index.xlsx"));
    const { code, out, error } = await command("analyse", folder.file("index.xlsx"));
    expect([code, error]).toEqual([0, ""]);
    const titles = out.split("\n").filter((line) => /^\S/.test(line));
    expect(titles).toEqual(["statistics", "flags", "cronbach", "pca", "kmo", "bartlett", "importance"]);
    expect(out).toMatch(/^ {4}node +of +items +alpha +standardised alpha +flag$/m);
    expect(readdirSync(folder.path)).toEqual(["index.xlsx"]);
  });

  test("has the Handbook's alpha and eigenvalues for the figures of its table A.2", async () => {
    const path = folder.file("technology");
    mkdirSync(path);
    const lines = Array.from(technologyColumns[0]!.keys(), (i) => [
      `c${i}`,
      ...technologyColumns.map((x) => x[i]),
    ]);
    const header = ["Code", ...technologyColumns.map((_, j) => `i${j}`)];
    writeFileSync(join(path, "data.csv"), [header, ...lines].map((line) => line.join(",")).join("\n"));
    const { out } = await command("analyse", path, "--what", "coherence", "--json");
    const { analyses } = JSON.parse(out) as AnalysesJson;
    const [alpha] = analyses["cronbach"]!.tables["aggregates"]!;
    expect(Number(alpha!["standardisedAlpha"]).toFixed(2)).toBe("0.70");
    const { eigenvalue } = technologyTables.T7_16_eigen;
    analyses["pca"]!.tables["components"]!.forEach((row, k) => {
      expect(Math.abs(Number(row["eigenvalue"]) - eigenvalue[k]!)).toBeLessThan(0.055);
    });
  });

  test("of every kind is in the help", async () => {
    const { out } = await command("analyse", "--help");
    const words = out.replace(/\s+/g, " ");
    for (const word of analysisWords) expect(words).toContain(word);
  });

  test("makes all that is possible of this index, and says of the rest why it is not", async () => {
    const { code, json: found } = await json("--what", "all", "--replicates", "64");
    expect(code).toBe(0);
    expect(found.index).toBe("TAI");
    expect(found.notMade.map(({ analysis }) => analysis)).toEqual([
      ...["denominators", "strengths", "compare", "claims", "replicate", "peers", "targets", "levers"],
      ...[
        "scenarios",
        "raters",
        "severity",
        "moderation",
        "evidence",
        "stakeholders",
        "trends",
        "editions",
        "rounds",
      ],
    ]);
    expect(Object.keys(found.analyses)).toHaveLength(15);
    const { out } = await analyse("--what", "trends,kmo");
    expect(out).toContain("not made: Each unit has only one time. Add a column of years");
  });

  test("is 1 when one of those asked for by name is not possible, and 2 when none is", async () => {
    expect((await json("--what", "kmo,strengths")).code).toBe(1);
    expect((await json("--what", "strengths")).code).toBe(2);
  });

  test("is 1 when something of the index was set aside as an error, and names the cell", async () => {
    const path = folder.file("small.xlsx");
    writeFileSync(path, await (await smallIndex({ Imputation: "guesswork" })).save());
    const { code, error } = await command("analyse", path, "--what", "statistics");
    expect([code, error]).toEqual([1, expect.stringMatching(/error: .*Method!B2/)]);
    const quiet = await command("analyse", path, "--what", "statistics", "--quiet");
    expect([quiet.code, quiet.error]).toEqual([1, ""]);
  });
});

describe("psci analyse INPUT --claim", () => {
  const row = (found: AnalysesJson, k: number) => found.analyses["claims"]?.tables["claims"]?.[k];

  test("says in how many runs a claim holds, and for which weights; the same on threads", async () => {
    const args = [
      "--claim",
      "FIN before JPN",
      "--claim",
      "Finland entre los primeros 1",
      "--replicates",
      "100",
    ];
    const { code, json: found } = await json(...args);
    expect(code).toBe(0);
    expect(Object.keys(found.analyses)).toEqual(["claims"]);
    expect(row(found, 0)).toMatchObject({
      claim: "FIN before JPN",
      says: 100,
      anyWeights: expect.stringMatching(/^(all|some|none)$/),
    });
    expect(row(found, 1)).toMatchObject({ claim: "FIN among the first 1" });
    expect((await json(...args, "--threads", "2")).json).toEqual(found);
  }, 60_000);

  test("says nothing when one of them is not understood, and why", async () => {
    const { code, json: found } = await json("--claim", "FIN before JPN", "--claim", "FIN before Atlantis");
    expect([code, found.notMade[0]?.reason]).toEqual([2, expect.stringContaining("no unit Atlantis")]);
    expect((await json("--what", "claims")).json.notMade[0]?.reason).toBe("No claim was named.");
  });
});

describe("psci analyse INPUT --json", () => {
  test("prints the engine's own figures in full", async () => {
    const path = folder.file("cities");
    mkdirSync(path);
    copyFileSync(join(fixtures, "cities.csv"), join(path, "data.csv"));
    copyFileSync(join(fixtures, "framework.csv"), join(path, "framework.csv"));
    const { code, out } = await command("analyse", path, "--what", "importance", "--json");
    const found = JSON.parse(out) as AnalysesJson;
    const outcome = score(sampleModel());
    if (!outcome.ok) throw new Error("not scored");
    expect(code).toBe(0);
    const rows = found.analyses["importance"]!.tables["elements"]!;
    expect(rows.map(({ flag: _flag, ...figures }) => figures)).toEqual(importance(outcome.results));
  });

  test("has the same keys, empty, and the problems, when nothing could be scored or read", async () => {
    const unread = await json("--data", "Nowhere");
    expect([unread.code, unread.json.index, unread.json.analyses]).toEqual([2, null, {}]);
    expect(unread.json.problems[0]?.code).toBe("table-unknown");
    const { code, out } = await command("analyse", folder.file("none.xlsx"), "--json");
    expect([code, (JSON.parse(out) as AnalysesJson).problems[0]?.code]).toEqual([2, "file-missing"]);
  });

  test("draws the same from the same seed, and something else from another", async () => {
    const units = async (seed: string) => {
      const { json: found } = await json("--what", "uncertainty", "--replicates", "50", "--seed", seed);
      return found.analyses["uncertainty"]!.tables["units"];
    };
    const first = await units("7");
    expect(await units("7")).toEqual(first);
    expect(await units("8")).not.toEqual(first);
  });
});

describe("psci analyse INPUT --what uncertainty,sensitivity", () => {
  const args = ["--what", "uncertainty,sensitivity", "--replicates", "64"];

  test("gives the same numbers on 1, 2 and 3 threads, and on none", async () => {
    const { code, out } = await analyse(...args, "--json");
    expect(code).toBe(0);
    for (const threads of ["1", "2", "3"])
      expect(await analyse(...args, "--threads", threads, "--json")).toEqual({ code, out, error: "" });
  }, 60_000);

  test("says how far it is to who looks on, and to nobody else", async () => {
    let now = 0;
    const clock = jest.spyOn(Date, "now").mockImplementation(() => (now += 2000));
    const said = async (isWatched: boolean, ...more: readonly string[]) => {
      const error: string[] = [];
      const all = ["analyse", example, ...args, "--threads", "1", ...more];
      await run(all, { out: () => undefined, error: (text) => error.push(text), isWatched });
      return error;
    };
    try {
      expect(await said(true)).toContain("Running replicates (8 of 8)\n");
      expect(await said(true)).toContain("Finding what matters (8 of 8)\n");
      expect(await said(true, "--quiet")).toEqual([]);
      expect(await said(false)).toEqual([]);
    } finally {
      clock.mockRestore();
    }
  });

  test("ends by an interrupt: 130, with nothing on stdout, and no thread or listener left", async () => {
    const before = process.listenerCount("SIGINT");
    const asked = analyse(...args, "--replicates", "20000", "--threads", "2");
    while (process.listenerCount("SIGINT") === before) await new Promise((resolve) => setTimeout(resolve, 5));
    process.emit("SIGINT");
    const { code, out, error } = await asked;
    expect([code, out]).toEqual([130, ""]);
    expect(error).toBe("psci: Stopped before it was done. Nothing was kept; start it again.\n");
    expect(process.listenerCount("SIGINT")).toBe(before);
  }, 60_000);
});

describe("psci analyse INPUT --what compare", () => {
  const moves = (found: AnalysesJson) =>
    found.analyses["compare"]!.tables["moves"]!.filter(({ differs }) => differs).map(({ stage }) => stage);

  test("compares with other settings, and names the stages that differ", async () => {
    const { code, json: found } = await json(
      ...["--what", "compare", "--setting", "Normalisation=z-score", "--setting", "aggregation = median"],
    );
    expect([code, moves(found)]).toEqual([0, ["normalise", "aggregate"]]);
  });

  test("compares with another workbook", async () => {
    const path = folder.file("small.xlsx");
    writeFileSync(path, await (await smallIndex({})).save());
    const { code, json: found } = await json("--what", "compare", "--with", path);
    expect(code).toBe(0);
    expect(moves(found)[0]).toBe("data");
    expect(found.analyses["compare"]!.notes[0]).toContain(path);
  });

  test.each([
    [
      "no setting",
      "Normalization method",
      "does not begin with a setting of the Method table. Write SETTING=VALUE",
    ],
    [
      "a value that is not known",
      "Normalisation=guesswork",
      "Normalisation cannot be guesswork. Use one of: min-max",
    ],
    [
      "a setting that this index cannot have",
      "Group column=Continent",
      "could not be scored, so there is nothing to compare with.",
    ],
  ])("is 2 for %s, and says what to write", async (_, setting, message) => {
    const { code, error } = await analyse("--what", "compare", "--setting", setting);
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  test("is 2 for a workbook that is not there", async () => {
    const { code, error } = await analyse("--what", "compare", "--with", folder.file("none.xlsx"));
    expect([code, error]).toEqual([2, expect.stringContaining("none.xlsx does not exist")]);
  });
});

test("psci analyse FOLDER reads ratings.csv", async () => {
  const path = folder.file("cities");
  mkdirSync(path);
  copyFileSync(join(fixtures, "cities.csv"), join(path, "data.csv"));
  copyFileSync(join(fixtures, "framework.csv"), join(path, "framework.csv"));
  copyFileSync(join(fixtures, "ratings.csv"), join(path, "Ratings.csv"));
  const { code, out } = await command("analyse", path, "--what", "raters,peers", "--unit", "C02");
  expect(code).toBe(0);
  expect(out).toMatch(/^ {4}all +972 +2916 +0\.789/m);
  expect(out).toContain("Peers of Ambermouth by Population");
  const wrong = await command("analyse", path, "--what", "raters", "--ratings", "Elsewhere");
  expect([wrong.code, wrong.error]).toEqual([
    2,
    expect.stringContaining("no table or sheet called Elsewhere"),
  ]);
});

test("psci analyse is 2 for arguments that make no sense, and says what would", async () => {
  for (const [args, message] of [
    [["--what", "everything"], "There is no analysis called everything. Use some of: statistics"],
    [["--index", "GDP"], "There is no index called GDP. Use one of: TAI."],
    [["--top", "0"], "Give 1 or more."],
    [["--replicates", "many"], "Give a whole number."],
    [["--threads", "0"], "Give 1 or more."],
    [["--correlation", "rank"], "pearson"],
  ] as const) {
    const { code, error } = await analyse(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(message)]);
  }
});
