/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { LiveRanges } from "../../../src/app/session";
import { indistinguishableFrom } from "../../../src/engine";
import { indexTest } from "../../support/index-test";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const { root, uncertainty, varied } = indexTest(sampleModel(), { runs: 60, rows: 0 });
const ranges: LiveRanges = {
  phase: "done",
  byRoot: new Map([[root, { root, runs: 60, of: 60, varied, uncertainty }]]),
  isOld: false,
  reason: "",
};
const state = ready(sampleModel(), { ranges });

const rowOf = async (name: string) => {
  const row = (await screen.findByRole("button", { name })).closest<HTMLElement>("[role=row]");
  if (row === null) throw new Error(`${name} has no row.`);
  return row;
};
const first = uncertainty.units.findIndex(({ nominal }) => nominal === 5);
const { name } = state.index!.model.units[first]!;

test("beside each rank is its range, in figures and in words", async () => {
  await openPane(state, "Results");
  const [low, high] = [uncertainty.units[first]!.q05, uncertainty.units[first]!.q95].map((rank) =>
    new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(rank),
  );
  const row = await rowOf(name);
  expect(within(row).getByText(low === high ? String(low) : `${low}–${high}`)).toBeInTheDocument();
  expect(row).toHaveTextContent(`between ${low} and ${high} in 90% of the runs`);
  expect(screen.getByText(/90% of 60 runs that vary weights, normalisation and aggregation/)).toBeVisible();
});

test("units that cannot be distinguished from the chosen one are marked, and listed in its profile", async () => {
  const { user } = await openPane(state, "Results");
  await user.click(await screen.findByRole("button", { name }));
  const nominal = Float64Array.from(uncertainty.units, (unit) => unit.nominal);
  const same = [...indistinguishableFrom(first, uncertainty.ranks, nominal)];
  expect(same.length).toBeGreaterThan(0);
  const listed = within(screen.getByRole("list", { name: "Not distinguished from it" })).getAllByRole(
    "listitem",
  );
  expect(listed).toHaveLength(Math.min(8, same.length));
  await user.click(screen.getByRole("button", { name: "Ranking" }));
  await waitFor(() => expect(screen.getAllByText(/cannot be distinguished from/).length).toBeGreaterThan(1));
  const other = state.index!.model.units[same[0]!]!.name;
  expect(await rowOf(other)).toHaveTextContent(`cannot be distinguished from ${name}`);
  expect(await rowOf(name)).not.toHaveTextContent("cannot be distinguished");
});

test("old ranges are said to be old; where there are none, why", async () => {
  const { session } = await openPane(state, "Results");
  act(() => session.set({ ranges: { ...ranges, isOld: true, phase: "running" } }));
  expect(screen.getByText("These ranges are of the index before the last change.")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Ranges of ranks are being computed" })).toBeInTheDocument();
  const none = { byRoot: new Map(), isOld: false, reason: "" };
  act(() => session.set({ ranges: { ...none, phase: "failed", reason: "no memory" } }));
  expect(screen.getByText("The ranges could not be computed. no memory")).toBeVisible();
  act(() => session.set({ ranges: { ...none, phase: "tooLong" } }));
  expect(screen.getByText(/^This index is large/)).toBeVisible();
});

test("ranges are of the ranks in the index, not of those in a part of it", async () => {
  const { user } = await openPane(state, "Results");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Rank by" }), "SA");
  expect(screen.queryByText(/in 90% of the runs/)).toBeNull();
  expect(screen.queryByText(/5th to 95th percentile/)).toBeNull();
});
