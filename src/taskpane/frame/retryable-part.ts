import { createElement, lazy, type ComponentType, type ReactNode } from "react";
import { LoadError } from "./load-error";
import type { TabProps } from "./tab-props";

/** A tab that is loaded when it is first drawn. */
export interface RetryablePart {
  readonly draw: (props: TabProps) => ReactNode;
  /** Makes the next drawing load the tab again: `lazy` keeps a failure for ever. */
  readonly forget: () => void;
}

export function retryablePart(
  load: () => Promise<{ readonly default: ComponentType<TabProps> }>,
): RetryablePart {
  const made = () =>
    lazy(() =>
      load().catch((cause: unknown) => {
        throw new LoadError("A part of the pane could not be loaded.", { cause });
      }),
    );
  let part = made();
  return {
    draw: (props) => createElement(part, props),
    forget: () => {
      part = made();
    },
  };
}
