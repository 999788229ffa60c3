import { err, ok, type Result } from '../../base/result.ts';
import { type Ledger, readLedger } from '../../model/ledger.ts';
import { isKeptPage, keptText } from './is-kept.ts';

/** The ledger that lies beside a dataset, or in a page to keep; undefined where there is none, or none that can be read. */
export async function loadLedger(datasetAddress: string): Promise<Result<Ledger | undefined, 'unreachable'>> {
  const text = isKeptPage() ? ok(keptText('ledger')) : await fetchLedger(datasetAddress);
  return text.ok ? ok(readLedger(text.value)) : text;
}

async function fetchLedger(datasetAddress: string): Promise<Result<string, 'unreachable'>> {
  try {
    const response = await fetch(new URL('ledger.json', datasetAddress));
    if (response.status >= 500) return err('unreachable');
    return ok(response.ok ? await response.text() : '');
  } catch {
    return err('unreachable');
  }
}
