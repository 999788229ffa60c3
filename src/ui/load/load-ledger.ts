import { type Ledger, ledgerSchema } from '../../model/ledger.ts';
import { parseShape } from '../../model/parse.ts';
import { isKeptPage, keptText } from './is-kept.ts';

/** The ledger that lies beside a dataset, or in a page to keep; undefined where there is none, or none that can be read. */
export async function loadLedger(datasetAddress: string): Promise<Ledger | undefined> {
  try {
    const parsed = parseShape(ledgerSchema, JSON.parse(await ledgerText(datasetAddress)));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

async function ledgerText(datasetAddress: string): Promise<string> {
  if (isKeptPage()) return keptText('ledger');
  const response = await fetch(new URL('ledger.json', datasetAddress));
  return response.ok ? response.text() : '';
}
