import { startWebThread } from "../../../src/worker/web";
import { analyse } from "./analysis";

/** What the test calls in the page. */
Object.assign(window, { analyse: (text: string) => analyse(startWebThread, text) });
