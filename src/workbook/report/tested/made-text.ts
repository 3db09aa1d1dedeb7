import type { IndexTest } from "../../tests";
import type { Context } from "../context/context";
import { said } from "../words";
import { countText } from "./count-text";

/** Runs, seed and day of a test; it ends with the day. */
export const madeText = (context: Context, { settings, time }: IndexTest): string =>
  said(context.words.testing.made, {
    runs: countText(context, settings.runs),
    seed: settings.seed,
    date: time.slice(0, 10),
  });
