import { strFromU8, unzipSync } from "fflate";
import { briefsPage, funderDocument, writeDocx, writeHtml } from "../../../src/document";
import { levers } from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import type { IndexPlan } from "../../../src/workbook/decisions";
import {
  brief,
  briefInput,
  listsOf,
  paragraphsOf,
  rangesOf,
  rowsOf,
  sample,
  unitBrief,
} from "../support/sample-brief";

/** Each unit has a name and a code that nothing else in a file can hold by chance. */
const model = {
  ...sample,
  units: sample.units.map((_, u) => ({ code: `qzcode${u}q`, name: `Qzname${u}q Town` })),
};
const ranges = rangesOf();
const ratings = model.units.flatMap(({ code }) =>
  ["rater-qzsecret-a", "rater-qzsecret-b"].map((rater, k) => ({
    unit: code,
    item: "SA2a",
    rater,
    level: 2 + k,
  })),
);
const evidence = model.units.map(({ code }, u) => ({ unit: code, indicator: "SA2a", ids: [`D-qz${u}q`] }));
const input = briefInput({ anonymous: true, ranges, ratings, evidence }, model);
const units = [0, 6, 20, 45];

/** All that a file holds, also names of its parts and of what is packed. */
const everythingIn = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .map(([name, bytes]) => `${name}\n${/\.(xml|rels|svg)$/.test(name) ? strFromU8(bytes) : ""}`)
    .join("\n");

test.each(units)(
  "the anonymous brief of unit %d holds the name, the code and the documents of no other unit",
  async (unit) => {
    const document = brief(input, unit, { better: 1, path: [1, 2] });
    const found = [
      writeHtml(document),
      everythingIn(await writeDocx(document, () => Promise.resolve(null))),
    ].map((text) => [...new Set(text.match(/Qzname\d+q|qzcode\d+q|D-qz\d+q|rater-qzsecret/g) ?? [])]);
    const own = `Qzname${unit}q`;
    expect(found).toEqual([
      [own, `D-qz${unit}q`],
      [own, `D-qz${unit}q`],
    ]);
  },
);

test("without --anonymous the same brief names others", () => {
  const text = writeHtml(brief({ ...input, anonymous: false }, 6));
  expect(text.match(/Qzname\d+q/g)?.length).toBeGreaterThan(5);
});

test("no step goes to a value that only another unit has: its gain and cost would tell it as well", () => {
  const alone = { ...input, peers: model.units.map(() => new Int32Array()) };
  const { levers: all } = unitBrief(input, 6);
  const ofUnit = all.map((lever) => ({ ...lever, aims: lever.aims.filter(({ aim }) => aim === "best") }));
  const goals = (anonymous: boolean) =>
    rowsOf(brief({ ...alone, anonymous }, 6, { levers: ofUnit }), "steps").map((row) => String(row[2]));
  const known = new Set(model.indicators.flatMap(({ target, lower, upper }) => [target, lower, upper]));
  const isOpen = (to: string): boolean => /^[1-5]\.\d\d$/.test(to) || known.has(Number(to));
  expect(goals(false).filter((to) => !isOpen(to)).length).toBeGreaterThan(0);
  expect(goals(true).filter((to) => !isOpen(to))).toEqual([]);
});

/** A plan for the first units, a step of each from the figure that it has. */
function planOf(steps: readonly { readonly unit: number; readonly code: string; readonly to: number }[]) {
  const { denominated } = input.results;
  const position = (code: string): number => model.indicators.findIndex((one) => one.code === code);
  const made = steps.map(({ unit, code, to }, k) => {
    const indicator = position(code);
    return {
      unit,
      indicator,
      from: at(at(denominated, indicator), unit),
      to,
      cost: 111 + k,
      gain: 0.321 + k,
    };
  });
  const units = [...new Set(steps.map(({ unit }) => unit))].map((unit) => ({
    ...{ unit, scoreBefore: 50, scoreAfter: 52, rankBefore: 27, rankAfter: 20 },
  }));
  const plan: IndexPlan = {
    ...{ root: input.root, time: "2026-11-27T10:00:00Z", runs: 0, shares: null, frontier: [] },
    settings: {
      ...{ budget: 1000, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
      ...{ most: null, floors: [] },
    },
    plan: {
      ...{ steps: made, cost: 500, gain: 2, bound: 2, proven: true, way: "exact", problems: [], units },
    },
  };
  return plan;
}

test("a step of a plan that goes to a value of another unit has neither goal nor cost nor gain, and no sums tell them", () => {
  const [unit, free, level] = [6, "SA1c", "SA1a"];
  const column = at(
    input.results.denominated,
    model.indicators.findIndex(({ code }) => code === free),
  );
  const own = at(column, unit);
  const others = [...column].filter((value, u) => u !== unit && value > own);
  const plan = planOf([
    { unit, code: free, to: Math.min(...others) },
    { unit, code: level, to: 4 },
    { unit: 0, code: level, to: 4 },
  ]);
  const rows = (anonymous: boolean) => rowsOf(brief({ ...input, plan, anonymous }, unit), "plan");
  expect(rows(true).map((row) => row.slice(2))).toEqual([
    ["not shown", "not shown", "not shown"],
    ["4.00", "112", "+1.32"],
  ]);
  expect(rows(false)[0]?.slice(3)).toEqual(["111", "+0.32"]);
  const sums = (anonymous: boolean): string =>
    paragraphsOf(brief({ ...input, plan, anonymous }, unit)).join(" ");
  expect(sums(false)).toContain("the plan takes 2 steps here for 223.");
  expect(sums(true)).not.toMatch(/the plan takes|The score goes from/);
});

test("a funder's brief has no row of an indicator or a group with steps of fewer than five units", () => {
  const [group] = model.groups;
  if (group === undefined) throw new Error("The sample has no group");
  const labels = group.labels.map((_, u) => (u < 10 ? "First ten" : "Others"));
  const method = { ...model.method, group: group.code };
  const grouped = { ...model, groups: [{ ...group, labels }], method };
  const step = (code: string) => (unit: number) => ({ unit, code, to: 5 });
  const plan = planOf([
    ...[0, 1, 2, 3, 10].map(step("SA1a")),
    ...[0, 1, 11, 12].map(step("SA1b")),
    ...[13, 14].map(step("SA2a")),
  ]);
  const rows = (anonymous: boolean, id: string) =>
    rowsOf(
      funderDocument({ ...briefInput({ anonymous }, grouped), plan }, () => []),
      id,
    ).map(([name]) => name);
  const named = (code: string) => model.indicators.find((one) => one.code === code)?.name;
  expect(rows(false, "moves")).toHaveLength(3);
  expect(rows(true, "moves")).toEqual([named("SA1a")]);
  expect(rows(false, "groups").toSorted()).toEqual(["First ten", "Others"]);
  expect(rows(true, "groups")).toEqual(["Others"]);
});

test("figures of fewer than five peers, and groups of fewer than five units, are not shown", () => {
  const few = { ...input, peers: model.units.map((_, u) => Int32Array.of((u + 1) % 60, (u + 2) % 60)) };
  const document = brief(few, 6);
  expect(rowsOf(document, "strengths").map((row) => row[3])).toEqual(["not shown", "not shown", "not shown"]);
  const figure = document.blocks.find((block) => block.kind === "figure" && block.id === "profile");
  expect(figure?.kind === "figure" && figure.chart.kind === "bars" && figure.chart.series).toEqual([
    "Qzname6q Town",
  ]);
  expect(listsOf(document).join()).toMatch(/fewer than 5 of its peers have this step|none of its peers/);
  const [group] = model.groups;
  if (group === undefined) throw new Error("The sample has no group");
  const labels = group.labels.map((_, u) => (u < 3 ? "Qzsmall" : "Large"));
  const grouped = {
    ...model,
    groups: [{ ...group, labels }],
    method: { ...model.method, group: group.code },
  };
  const small = briefInput({ anonymous: true }, grouped);
  expect(JSON.stringify(brief(small, 0))).not.toContain("Qzsmall");
  const funder = funderDocument(small, (unit) => levers(small.results, small.root, unit));
  expect(JSON.stringify(funder)).not.toMatch(/Qzsmall|Qzname/);
  expect(JSON.stringify(funder)).toContain("Groups of fewer than 5 units are not shown.");
});

test("the page that lists anonymous briefs has names and links, no figures, and says that it is not to be passed on", () => {
  const listed = { units: [{ unit: 6, files: ["a b.docx", "x&y.html"] }], funder: ["funder.html"] };
  const page = briefsPage(input, listed);
  expect(page).toContain("do not pass this page on");
  expect(page.match(/<td>/g)?.length).toBe(1);
  expect(page).toContain('href="./a%20b.docx"');
  expect(page).toContain('href="./x%26y.html"');
  expect(briefsPage({ ...input, anonymous: false }, listed).match(/<td>/g)?.length).toBe(3);
});
