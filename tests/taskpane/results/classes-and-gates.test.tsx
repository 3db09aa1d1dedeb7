/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { score } from "../../../src/engine";
import { classOfUnit, failedGates } from "../../../src/workbook/unit-points";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const root = sampleModel().framework.find(({ parent }) => parent === null)?.code ?? "";
const model = sampleModel({
  gates: [{ node: root, element: "SA1b", passes: "at least", limit: 1e9, cap: 30, missing: "fails" }],
  classes: [
    {
      node: null,
      classes: [
        { name: "low", from: 0, colour: "#C0C0C0" },
        { name: "high", from: 75, colour: null },
      ],
    },
  ],
});

test("a class is the one that the score reaches, with the points to the next; without a score there is none", () => {
  const outcome = score(model);
  if (!outcome.ok) throw new Error("not scored");
  const node = model.framework.findIndex(({ code }) => code === root);
  const unit = model.units.findIndex((_, i) => failedGates(outcome.results, root, i).length > 0);
  const own = outcome.results.scores[node]?.[unit] ?? NaN;
  expect(own).toBeLessThanOrEqual(30);
  expect(classOfUnit(outcome.results, node, unit)).toMatchObject({
    own: { name: "low" },
    next: { name: "high" },
    points: 75 - own,
  });
  expect(classOfUnit(outcome.results, node + 1, unit)).toBeNull();
});

test("the ranking has the class beside the score; a profile has the points to the next, and the failed gates in words", async () => {
  const { user } = await openPane(ready(model), "Results");
  const rows = await screen.findAllByRole("row");
  const [first] = rows.slice(1);
  if (first === undefined) throw new Error("no rows");
  expect(within(first).getByText("low")).toBeVisible();
  await user.click(within(first).getByRole("button"));
  expect(await screen.findByText(/^[\d.]+ points to high$/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Gates that it fails" })).toBeVisible();
  expect(
    screen.getByText(/^At most 30 for .+: .+ (is [\d.,]+, below 1,000,000,000|has no value)\.$/),
  ).toBeVisible();
});
