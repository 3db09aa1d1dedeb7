/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Start } from "../../src/taskpane/Start";
import { sampleModel } from "../support/sample";
import { fakeSession } from "./support/fake-session";
import { standInForLayout } from "./support/layout";
import "./support/patience";
import { ready } from "./support/states";

standInForLayout();

/** Whether the network has the scripts of the languages. */
const mockNetwork = { online: true };

jest.mock("../../src/taskpane/strings/es/texts", () => mockTexts("../../src/taskpane/strings/es/texts"));

function mockTexts(path: string): unknown {
  if (!mockNetwork.online) throw new Error("Loading chunk 61 failed.");
  return jest.requireActual(path);
}

/** The tabs whose scripts were loaded. */
const mockLoaded = new Set<string>();

function mockTab(name: string) {
  mockLoaded.add(name);
  return { __esModule: true, default: () => `the tab ${name}` };
}

jest.mock("../../src/taskpane/data/DataTab", () => mockTab("data"));
jest.mock("../../src/taskpane/method/MethodTab", () => mockTab("method"));
jest.mock("../../src/taskpane/weights/WeightsTab", () => mockTab("weights"));
jest.mock("../../src/taskpane/results/ResultsTab", () => mockTab("results"));
jest.mock("../../src/taskpane/assess/AssessTab", () => mockTab("assess"));
jest.mock("../../src/taskpane/decide/DecideTab", () => mockTab("decide"));
jest.mock("../../src/taskpane/audit/AuditTab", () => mockTab("audit"));

const session = fakeSession(ready(sampleModel()));

test("until its texts have loaded the pane shows one word, never a key; the first tabs load meanwhile", async () => {
  const { container } = render(<Start load={() => new Promise(() => undefined)} locale="en-GB" />);
  expect(container).toHaveTextContent(/^Loading$/);
  await waitFor(() => expect([...mockLoaded].sort()).toEqual(["data", "results"]));
  expect(container).toHaveTextContent(/^Loading$/);
});

test("texts that do not load are reported in the user's language, and loaded again when the user tries again", async () => {
  mockNetwork.online = false;
  const load = jest.fn(async () => session);
  render(<Start load={load} locale="es-MX" />);
  expect(screen.getByText("Cargando")).toBeInTheDocument();
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("No se ha podido cargar");
  expect(alert.parentElement).toHaveAttribute("lang", "es");
  expect(screen.getByRole("button", { name: "Recargar el panel" })).toBeInTheDocument();
  mockNetwork.online = true;
  await userEvent.click(screen.getByRole("button", { name: "Intentar de nuevo" }));
  expect(await screen.findByRole("tab", { name: "Auditoría" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the scripts of all tabs come when the pane is shown and idle, so that none waits when it is opened", async () => {
  expect(mockLoaded).not.toContain("audit");
  Object.assign(window, { requestIdleCallback: (then: () => void) => setTimeout(then) });
  render(<Start load={async () => session} locale="es-ES" />);
  await screen.findByRole("tablist");
  await waitFor(() =>
    expect([...mockLoaded].sort()).toEqual([
      "assess",
      "audit",
      "data",
      "decide",
      "method",
      "results",
      "weights",
    ]),
  );
  await userEvent.click(screen.getByRole("tab", { name: "Auditoría" }));
  expect(screen.getByText("the tab audit")).toBeInTheDocument();
  expect(screen.queryByText("Cargando")).toBeNull();
});
