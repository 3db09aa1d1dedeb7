import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown instead of children that failed. `again` draws the children again. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly error: unknown;
}

const whole: ErrorBoundaryState = { failed: false, error: null };

/** Catches an error of its children, which would empty the whole page. React has no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state = whole;

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  readonly #again = (): void => this.setState(whole);

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.#again) : this.props.children;
  }
}
