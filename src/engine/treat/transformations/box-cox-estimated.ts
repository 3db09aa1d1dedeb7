import { estimateLambda } from "../estimate-lambda";
import { present } from "../../statistics";
import { spreadOf, type Transformation } from "./transformation";

/** The transformation of Box and Cox with the exponent that makes the column most like a normal one (`estimateLambda`). */
export const boxCoxEstimated: Transformation<"Box-Cox estimated"> = {
  name: "Box-Cox estimated",
  parameters: [],
  does: "a power of the indicator is taken",
  how: ", with the exponent that makes it most like a normal distribution",
  fit(column) {
    const range = spreadOf(column);
    if (!range) return null;
    const values = present(column).sort();
    return { kind: "boxCox", ...range, lambda: estimateLambda(values.map((x) => x - range.minimum + 1)) };
  },
};
