/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

test("a first sheet with the scale is asked for by a button, which scores", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.click(await screen.findByRole("button", { name: "Score, with the sheet Frozen scale" }));
  expect(session.calls).toEqual([["score", "live", "frozen-scale"]]);
});

test("where the method has no scale to keep, the reason stands in place of the button", async () => {
  const normalisation = { method: "percentile rank", parameters: {} } as const;
  await openPane(ready(sampleModel({ normalisation })), "Método", "es-ES");
  const heading = await screen.findByRole("heading", { name: "Escala para datos posteriores" });
  expect(heading).toBeVisible();
  expect(screen.getByText(/compara las unidades entre sí \(rango percentil\)/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Escala fija/ })).not.toBeInTheDocument();
});
