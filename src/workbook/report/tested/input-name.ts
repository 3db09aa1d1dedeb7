import type { UncertainInput } from "../../../engine";
import { wordsOfStage } from "../../read";
import type { Context } from "../context/context";
import { shortened } from "../frame/shortened";
import { said } from "../words";
import { choiceInWords, partName } from "./part-words";

/** Nodes that a name lists. */
const listed = 3;

/** An input of a sensitivity analysis in the language of the report, with the names of the nodes. */
export function inputName(context: Context, input: UncertainInput): string {
  const { sensitivity, testing } = context.words;
  switch (input.change) {
    case "weight":
      return said(sensitivity.weightOf, { name: nodeName(context, input.node), code: input.node });
    case "weights":
    case "dirichlet": {
      if (input.change === "weights" && input.all) return testing.weights;
      const names = input.nodes.map((code) => nodeName(context, code));
      return said(sensitivity.weightsOf, { list: shortened(context, names, listed) });
    }
    case "participants":
      return testing.weightsOfParticipants;
    case "leave-one-out":
      return `${testing.leaveOneOut}: ${testing.oneLeftOut}`;
    case "goalposts":
      return testing.goalposts;
    case "values":
    case "raters":
      return testing.raters;
    default: {
      const { change, choices } = input;
      const list = choices
        .map((choice) => choiceInWords(context, change, wordsOfStage(change, choice)))
        .join("; ");
      return `${partName(context, change)}: ${list}`;
    }
  }
}

/** Name of a node by its code; a code that is not there is its own name. */
export const nodeName = ({ model }: Context, code: string): string =>
  model.framework.find((node) => node.code === code)?.name ?? code;
