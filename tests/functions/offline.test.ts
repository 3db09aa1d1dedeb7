import { allFunctions } from "./support/all-functions";
import { messageOf } from "./support/message-of";

/** Whether the network has the script with the work of the functions. */
const mockNetwork = { online: false };

jest.mock("../../src/functions/work", () => mockWork("../../src/functions/work"));

function mockWork(path: string): unknown {
  if (!mockNetwork.online) throw new Error("Loading chunk 125 failed.");
  return jest.requireActual(path);
}

test("a function whose script does not load says so in the cell, and works when it is calculated again", async () => {
  const call = () => allFunctions.RANKS([[1], [5]]);
  expect(await messageOf(call)).toMatch(/could not be loaded. Check the network, then calculate again/);
  mockNetwork.online = true;
  expect(await call()).toEqual([[2], [1]]);
});
