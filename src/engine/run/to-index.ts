import type { Model } from "../model/model";
import { aggregated } from "./aggregated";
import { denominated } from "./denominated";
import { imputed } from "./imputed";
import { normalised } from "./normalised";
import { screened } from "./screened";
import type { Aggregated } from "./state";
import { start } from "./started";
import { transformed } from "./transformed";
import { treated } from "./treated";
import { weighted } from "./weighted";

/** Every stage from the raw values to the scores of every node. */
export const toIndex = (model: Model): Aggregated =>
  aggregated(weighted(normalised(transformed(treated(imputed(screened(denominated(start(model)))))))));
