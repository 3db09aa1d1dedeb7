import { fitsTwoPages } from "../../../src/document/brief/room";
import type { DocumentBlock } from "../../../src/document";
import { brief, briefInput, textsOf } from "../support/sample-brief";

const table = (rows: number): DocumentBlock => ({
  ...{ kind: "table", id: "T", caption: "Steps", note: "" },
  columns: [{ header: "Step", holds: "text", width: 1 }],
  rows: Array.from({ length: rows }, () => ["A step"]),
});

test("what is longer than two pages does not fit; what is cut by the end of the first stands on the second", () => {
  expect(fitsTwoPages([table(40), table(40)], "en")).toBe(true);
  expect(fitsTwoPages([table(40), table(40), table(40)], "en")).toBe(false);
  expect(fitsTwoPages([table(30), table(30), table(30)], "en")).toBe(false);
});

test("importance and performance are drawn where there is room, with the names of those to build up first", () => {
  const document = brief(briefInput(), 0);
  const figure = document.blocks.find((block) => block.kind === "figure" && block.id === "importance");
  if (figure?.kind !== "figure" || figure.chart.kind !== "scatter") throw new Error("It is not drawn");
  const labels = figure.chart.points.map(({ label }) => label).filter((label) => label !== "");
  expect(labels.length).toBeGreaterThan(2);
  expect(figure.altText).toContain("Build up first: ");
  expect(textsOf(document)).toContain("with their numbers in the chart: 1 ");
});

test("an anonymous brief has no picture of importance: the places of its points are medians of peers", () => {
  const document = brief(briefInput({ anonymous: true }), 0);
  expect(document.blocks.some((block) => block.kind === "figure" && block.id === "importance")).toBe(false);
});
