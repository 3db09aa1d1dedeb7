/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { Suspense, useState, type ComponentType } from "react";
import { LoadError } from "../../../src/taskpane/frame/load-error";
import { retryablePart, type RetryablePart } from "../../../src/taskpane/frame/retryable-part";
import type { TabProps } from "../../../src/taskpane/frame/tab-props";
import "../support/patience";

const props: TabProps = { mode: "live", setMode: () => undefined };
let mounted = 0;
const Tab: ComponentType<TabProps> = () => {
  const [number] = useState(() => ++mounted);
  return <p>tab, mounted as number {number}</p>;
};

const Drawn = ({ part }: { readonly part: RetryablePart }) => (
  <Suspense fallback={<p>waiting</p>}>{part.draw(props)}</Suspense>
);

beforeEach(() => (mounted = 0));

test("a tab that was loaded ahead is drawn at once, without a wait", async () => {
  const part = retryablePart(async () => ({ default: Tab }));
  await part.loadAhead();
  render(<Drawn part={part} />);
  expect(screen.getByText("tab, mounted as number 1")).toBeInTheDocument();
});

test("a tab that was drawn while it loaded keeps its state when it is loaded ahead afterwards", async () => {
  const part = retryablePart(async () => ({ default: Tab }));
  const { rerender } = render(<Drawn part={part} />);
  expect(screen.getByText("waiting")).toBeInTheDocument();
  await screen.findByText("tab, mounted as number 1");
  await part.loadAhead();
  rerender(<Drawn part={part} />);
  expect(screen.getByText("tab, mounted as number 1")).toBeInTheDocument();
});

test("a loading ahead that fails leaves the tab to be loaded when it is drawn", async () => {
  let online = false;
  const part = retryablePart(async () => {
    if (!online) throw new Error("ChunkLoadError");
    return { default: Tab };
  });
  await expect(part.loadAhead()).rejects.toThrow(LoadError);
  online = true;
  render(<Drawn part={part} />);
  expect(await screen.findByText("tab, mounted as number 1")).toBeInTheDocument();
});
