import { chartScene } from "../../src/charts";
import { intervals } from "./support/charts";
import { textsOf } from "./support/shapes";

/** Labels as a narrow chart shows them. */
const shown = (labels: readonly string[], width = 260): readonly string[] => {
  const chart = intervals(labels.length);
  const rows = chart.rows.map((row, k) => ({ ...row, label: labels[k] ?? "" }));
  const texts = textsOf(chartScene({ ...chart, rows }, { width }));
  return texts.filter(({ x, text }) => x === 0 && text !== "").map(({ text }) => text);
};

test("a long name is cut in the middle, and the whole of it is its hint", () => {
  const name = "Ministry of the Interior and Administrative Reform";
  const [label] = shown([name]);
  expect(label).toMatch(/^Minis.*….*form$/);
  expect(
    JSON.stringify(
      chartScene(
        { ...intervals(1), rows: [{ ...intervals(1).rows[0], label: name } as never] },
        { width: 260 },
      ),
    ),
  ).toContain(`"whole":"${name}"`); // `never`: a row of one unit is there
});

test.each([
  ["at the end", ["Beds per inhabitant in hospitals 1", "Beds per inhabitant in hospitals 2"]],
  [
    "at the beginning",
    ["North, beds per inhabitant in all hospitals", "South, beds per inhabitant in all hospitals"],
  ],
  [
    "in the middle",
    ["Share of people with fast access in rural areas", "Share of people with slow access in rural areas"],
  ],
])("names that differ %s differ when they are cut", (_, names) => {
  expect(new Set(shown(names)).size).toBe(2);
});

test("a flag or a joined emoji is never cut in two", () => {
  for (const label of shown(Array.from({ length: 12 }, (_, k) => `${"x".repeat(k)}${"👩‍👩‍👧".repeat(20)}`)))
    expect(label.replaceAll("👩‍👩‍👧", "").replace("…", "")).toMatch(/^x*$/);
});

test("a name of thousands of letters costs no more than a short one", () => {
  const [label = ""] = shown(["x".repeat(20_000)]);
  expect(label.length).toBeLessThan(40);
});
