import { agreementOf, type AssessmentTables } from "../../../workbook/assessment";

/** What the figures are made of: a message to a worker is copied. */
export type ComparedTables = Pick<AssessmentTables, "ratings" | "rounds" | "round" | "rated">;

self.onmessage = ({ data }: MessageEvent<ComparedTables>) => self.postMessage(agreementOf(data));
