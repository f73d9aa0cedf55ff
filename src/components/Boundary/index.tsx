import {Component, type ReactNode} from 'react';

type Props = {
  /** What stands there after a failure. */
  fallback: ReactNode;
  /** Called once when something inside has failed. */
  onError?: () => void;
  children: ReactNode;
};

/** Keeps a failure to the part of the page in which it happens. */
export class Boundary extends Component<Props, {failed: boolean}> {
  override state = {failed: false};

  static getDerivedStateFromError(): {failed: boolean} {
    return {failed: true};
  }

  override componentDidCatch(): void {
    this.props.onError?.();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
