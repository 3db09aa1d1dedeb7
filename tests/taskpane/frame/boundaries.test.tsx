/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../../src/app/session/session";
import { Start } from "../../../src/taskpane/Start";
import { sampleModel } from "../../support/sample";
import { fakeSession } from "../support/fake-session";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

/** What the script of a tab does: fails to load, fails to draw, or works. */
const mockScript = { loads: true, draws: true, loadings: 0 };

function mockTab() {
  mockScript.loadings++;
  if (!mockScript.loads) throw new Error("Loading chunk 7 failed.");
  const Tab = (): string => {
    if (!mockScript.draws) throw new Error("no such sheet");
    return "What the tab shows";
  };
  return { __esModule: true, default: Tab };
}

// One tab for each language: a tab that has loaded is not loaded again.
jest.mock("../../../src/taskpane/audit/AuditTab", () => mockTab());
jest.mock("../../../src/taskpane/weights/WeightsTab", () => mockTab());
jest.mock("../../../src/taskpane/method/MethodTab", () => mockTab());

// React writes every caught error to the console.
let written: jest.SpyInstance;
beforeEach(() => (written = jest.spyOn(console, "error").mockImplementation()));
afterEach(() => written.mockRestore());

const main = () => within(screen.getByRole("tabpanel"));

test("a tab that stops says why, the others continue, and it can be drawn again", async () => {
  mockScript.draws = false;
  const { user } = await openPane(ready(sampleModel()), "Method");
  expect(main().getByRole("alert")).toHaveTextContent("This part of the pane has stopped: no such sheet");
  await user.click(screen.getByRole("tab", { name: "Data" }));
  expect(main().queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Method" }));
  mockScript.draws = true;
  await user.click(main().getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("What the tab shows")).toBeInTheDocument();
});

test.each([
  ["en-GB", "Audit", "could not be loaded", "Try again"],
  ["es-ES", "Pesos", "No se ha podido cargar", "Intentar de nuevo"],
])(
  "a tab that does not load is loaded again when that is asked for (%s)",
  async (locale, tab, words, again) => {
    Object.assign(mockScript, { loads: false, draws: true, loadings: 0 });
    const { user } = await openPane(ready(sampleModel()), tab, locale);
    expect(main().getByRole("alert")).toHaveTextContent(words);
    await user.click(main().getByRole("button", { name: again }));
    expect(await main().findByRole("alert")).toHaveTextContent(words);
    expect(mockScript.loadings).toBe(2);
    mockScript.loads = true;
    main().getByRole("button", { name: again }).focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("What the tab shows")).toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveFocus();
  },
);

test("a session that does not load is reported, and loaded again when the user tries again", async () => {
  const session = fakeSession(ready(sampleModel()));
  const load = jest
    .fn<Promise<Session>, []>()
    .mockRejectedValueOnce(new Error("ChunkLoadError"))
    .mockResolvedValueOnce(session);
  render(<Start load={load} locale="en-GB" />);
  expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("tablist")).toBeInTheDocument();
});

test("an error outside of the tabs leaves a sentence in the place of the whole pane", async () => {
  const session = fakeSession(ready(sampleModel()));
  let broken = true;
  const broke: Session = {
    ...session,
    state: () => {
      if (broken) throw new Error("state lost");
      return session.state();
    },
  };
  render(<Start load={async () => broke} locale="en-GB" />);
  expect(await screen.findByRole("alert")).toHaveTextContent("has stopped: state lost");
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("tablist")).toBeInTheDocument();
});
