import { startNodeThread } from "../../../src/worker/node";
import { analyse } from "./analysis";

let order = "";
process.stdin.on("data", (chunk: Buffer) => (order += chunk.toString()));
process.stdin.on("end", () => {
  void analyse(startNodeThread, order).then((analysis) => process.stdout.write(JSON.stringify(analysis)));
});
