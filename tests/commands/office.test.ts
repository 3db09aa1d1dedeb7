import { associateCommands } from "../../src/commands/associate";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { showPane } from "../../src/commands/show-pane";
import { MemoryWorkbook } from "../../workbench/memory";
import { withOffice } from "../support/office";
import { recorded } from "./support";

test("the buttons run through Office.js while the pane is closed, and open it", async () => {
  let shown = 0;
  const office = await withOffice(new MemoryWorkbook(), { onVisibility: () => shown++ });
  const { steps, surroundings } = recorded({});
  associateCommands(ribbonCommands({ ...surroundings, showPane }));
  for (const name of ["score", "verify", "insertTemplate", "help"]) await office.host.runCommand(name);
  office.close();
  expect(steps).toEqual(["score live", "verify", "insert template", "help"]);
  expect(shown).toBe(4);
});
