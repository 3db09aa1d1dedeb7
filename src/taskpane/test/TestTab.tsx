import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { Test } from "./Test";

/** How far the ranks depend on the choices behind the index. */
export default function TestTab() {
  return <IndexOrEmpty>{(index) => <Test index={index} />}</IndexOrEmpty>;
}
