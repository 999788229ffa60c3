import { type Ledger, ledgerSchema } from '../../model/ledger.ts';
import { parseShape } from '../../model/parse.ts';

/** The ledger that lies beside a dataset; undefined where there is none, or none that can be read. */
export async function loadLedger(datasetAddress: string): Promise<Ledger | undefined> {
  try {
    const response = await fetch(new URL('ledger.json', datasetAddress));
    if (!response.ok) return undefined;
    const json: unknown = await response.json();
    const parsed = parseShape(ledgerSchema, json);
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
