import { createContext, useContext } from "react";
import { speechFor, type Speech } from "./speech";

/** Gives the pane's language and formats to every component. */
export const SpeechContext = createContext<Speech>(speechFor("en-US"));

export const useSpeech = (): Speech => useContext(SpeechContext);
