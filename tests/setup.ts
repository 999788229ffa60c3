import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';
import fc from 'fast-check';

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  /** Parts that are loaded when wanted are compiled first: seconds on a busy machine. */
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
}

/** The same commit gives the same verdict everywhere; FC_SEED=… looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_231_123) });
