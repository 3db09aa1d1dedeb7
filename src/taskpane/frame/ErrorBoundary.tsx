import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What is shown instead of what failed. `again` draws the children again. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly error: unknown;
}

const whole: ErrorBoundaryState = { failed: false, error: null };

/** Keeps an error in its children from blanking the whole page. React has no hook for this. */
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
