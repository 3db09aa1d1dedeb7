import { assess } from "./assess";
import { assessAgree } from "./assess-agree";
import { assessDone } from "./assess-done";
import { assessGroup } from "./assess-group";
import { assessModerate } from "./assess-moderate";
import { assessRounds } from "./assess-rounds";
import { assessStart } from "./assess-start";
import { audit } from "./audit";
import { briefs } from "./briefs";
import { data } from "./data";
import { decide } from "./decide";
import { decidePeers } from "./decide-peers";
import { decidePlan } from "./decide-plan";
import { decideViews } from "./decide-views";
import { failures } from "./failures";
import { first } from "./first";
import { frame } from "./frame";
import { method } from "./method";
import { results } from "./results";
import { scenarios } from "./scenarios";
import { test } from "./test";
import { testViews } from "./test-views";
import { weights } from "./weights";
import { whatIf } from "./what-if";

/** The texts of the pane in English. Names in braces are filled in; a text with a count has its plural. */
export const en = {
  ...first,
  ...frame,
  ...failures,
  ...data,
  ...assess,
  ...assessDone,
  ...assessAgree,
  ...assessRounds,
  ...assessStart,
  ...assessGroup,
  ...assessModerate,
  ...method,
  ...weights,
  ...results,
  ...test,
  ...testViews,
  ...decide,
  ...decideViews,
  ...decidePlan,
  ...decidePeers,
  ...scenarios,
  ...whatIf,
  ...briefs,
  ...audit,
} as const;
