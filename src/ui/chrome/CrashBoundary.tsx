import { Component, type ReactNode } from 'react';
import { useWords } from '../store-context.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly message?: string;
}

/** Says that a fault in the app stopped it, instead of an empty page. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === undefined ? this.props.children : <CrashPage message={message} />;
  }
}

function CrashPage({ message }: { readonly message: string }) {
  const { trouble } = useWords();
  return (
    <main className="page failure">
      <h1>{trouble.crashed}</h1>
      <p>{trouble.crashedAdvice}</p>
      <pre dir="ltr">{message}</pre>
    </main>
  );
}
