import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { Decide } from "./Decide";

/** What to do next: levers, a plan, peers, units side by side, and scenarios. */
export default function DecideTab() {
  return <IndexOrEmpty>{(index) => <Decide index={index} />}</IndexOrEmpty>;
}
