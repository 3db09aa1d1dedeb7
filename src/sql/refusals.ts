import type { EngineProblem } from "../engine";
import type { ScriptRequest } from "./request";

/** What SQL cannot do of a method, all at once. */
export const refusals = (_request: ScriptRequest): readonly EngineProblem[] => [];
