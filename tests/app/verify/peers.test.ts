import { earlierChoices } from "../../../src/app/earlier-choices";
import { editedPort } from "../../support/edited-port";
import { smallIndex } from "../../support/small-index";
import { areaNamed, placeOf, scoredPlan, verified } from "../../support/verified";

const workbook = scoredOnce();
async function scoredOnce() {
  const port = await smallIndex({
    ...{ Peers: "3", "Peers by": "Size; A1a 2", "Gap reference": "peers", Decisions: "sheets" },
  });
  return { port, plan: await scoredPlan(port) };
}
const said = (report: Awaited<ReturnType<typeof verified>>): readonly string[] =>
  report.cells.map(({ sheet, cell }) => `${sheet}!${cell}`);

test("a report with peers and a comparison is verified, and a forged peer or target is named", async () => {
  const { port, plan } = await workbook;
  expect(said(await verified(port))).toEqual([]);
  const peer = placeOf(plan, "PSCI_Peers_Table", (value) => value === "U02");
  const target = placeOf(plan, "PSCI_Peers_Targets", (value) => value === "on the frontier");
  const edits = { [peer]: { value: "U07" }, [target]: { value: "Huerto" } };
  const found = said(await verified(editedPort(port, edits)));
  expect(found).toContain(peer);
  expect(found).toContain(target);
});

test("what stands in the yellow cells of a comparison is kept by a second run, blank cells too", async () => {
  const { port } = await workbook;
  const area = await areaNamed(port, "PSCI_Comparison_Chosen");
  const at = (k: number) => `${area.sheet}!B${area.row + 1 + k}`;
  const edits = {
    ...{ [at(0)]: { value: "Huerto" }, [at(1)]: { value: null }, [at(2)]: { value: "Lago" } },
    ...{ [at(3)]: { value: null }, [at(4)]: { value: null } },
  };
  const edited = editedPort(port, edits);
  const chosen = await earlierChoices(edited, await edited.describe());
  const ofSheet = Object.entries(chosen).filter(([name]) => name.startsWith("PSCI_Comparison_"));
  expect(Object.fromEntries(ofSheet)).toEqual({
    "PSCI_Comparison_Chosen:0": "Huerto",
    "PSCI_Comparison_Chosen:2": "Lago",
  });
});
