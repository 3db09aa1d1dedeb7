import { createElement, lazy, type ComponentType, type ReactNode } from "react";
import { LoadError } from "./load-error";
import type { TabProps } from "./tab-props";

type Part = ComponentType<TabProps>;

/** A tab that is loaded ahead, or when it is first drawn. */
export interface RetryablePart {
  readonly draw: (props: TabProps) => ReactNode;
  /** Loads the tab before it is drawn; it is drawn at once then. */
  readonly loadAhead: () => Promise<unknown>;
  /** Makes the next drawing load the tab again: `lazy` alone would keep a failure for ever. */
  readonly forget: () => void;
}

export function retryablePart(load: () => Promise<{ readonly default: Part }>): RetryablePart {
  let loaded: Part | null = null;
  /** The component that is drawn. It stays the same while it works: another one in its place would lose its state. */
  let drawn: Part | null = null;
  const loading = async (): Promise<{ default: Part }> => {
    try {
      const { default: part } = await load();
      loaded = part;
      return { default: part };
    } catch (cause) {
      throw new LoadError("A part of the pane could not be loaded.", { cause });
    }
  };
  return {
    draw: (props) => {
      drawn ??= loaded ?? lazy(loading);
      return createElement(drawn, props);
    },
    loadAhead: loading,
    forget: () => {
      drawn = null;
    },
  };
}
