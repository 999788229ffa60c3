import { useWords } from '../store-context.tsx';

export function LoadingPage() {
  return (
    <main className="page" aria-busy="true">
      <p className="loading">{useWords().chrome.loading}</p>
    </main>
  );
}
