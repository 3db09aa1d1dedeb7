import { createSession } from "../../../src/app/session";
import { FakeLivePort } from "../../support/fake-live-port";
import { data, framework, HandTimer, method, plainPlan } from "../../support/session";
import { surroundings } from "../../support/surroundings";

test("a first sheet Frozen scale is asked for once, is shown, and is written again by later runs", async () => {
  const port = new FakeLivePort();
  const sheets = { Data: data, Framework: framework, Method: method };
  await port.draw(plainPlan(sheets, Object.keys(sheets)));
  const session = createSession(port, {
    ...{ surroundings, version: "1.2.3", example: () => plainPlan({}), schedule: new HandTimer().schedule },
  });
  const tabs = async (): Promise<readonly string[]> => (await port.describe()).sheets.map(({ name }) => name);
  await session.start();
  await session.score("live");
  expect(await tabs()).not.toContain("Frozen scale");
  expect(session.state().done).not.toHaveProperty("places.frozenScale");
  await session.score("live", "frozen-scale");
  expect(await tabs()).toContain("Frozen scale");
  expect(session.state().done).toMatchObject({ places: { frozenScale: { sheet: "Frozen scale" } } });
  await session.score("live");
  expect(await tabs()).toContain("Frozen scale");
});
