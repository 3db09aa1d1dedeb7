import { createContext, useContext } from "react";
import type { Speech } from "./speech";

/** Gives the pane's language and formats to every component. */
export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("A component of the pane stands outside of SpeechContext.");
  return speech;
}
