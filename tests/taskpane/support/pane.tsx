import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session/types";
import { Pane } from "../../../src/taskpane/Pane";
import { fakeSession, type FakeSession } from "./fake-session";
import { standInForLayout } from "./layout";
import "./patience";
import { speechFor } from "./speech";

standInForLayout();

export interface OpenPane {
  readonly session: FakeSession;
  readonly user: UserEvent;
}

/** Draws the pane of a state and, where a tab is named, opens it as a user would. */
export async function openPane(state: SessionState, tab?: string, locale = "en-GB"): Promise<OpenPane> {
  const session = fakeSession(state);
  const user = userEvent.setup();
  render(<Pane session={session} speech={speechFor(locale)} />);
  if (tab !== undefined) await user.click(screen.getByRole("tab", { name: tab }));
  await waitFor(() => expect(screen.queryByText(/^(Loading|Cargando)$/)).toBeNull());
  return { session, user };
}
