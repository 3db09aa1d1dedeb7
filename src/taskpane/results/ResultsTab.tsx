import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { Results } from "./Results";

/** The ranking of the units, and the profile of one. */
export default function ResultsTab() {
  return <IndexOrEmpty>{(index) => <Results index={index} />}</IndexOrEmpty>;
}
