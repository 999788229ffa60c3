import { err, type Result } from '../../src/base/result.ts';
import type { Language } from '../../src/model/bilingual.ts';
import { tagText } from './answer.ts';
import { parseRecord, type RecordFault, type TagRecord } from './record.ts';

/**
 * One line of NDJSON out for each one in, a bad one too; blank lines are passed over. `report` is told of every bad
 * line, counted from 1, blank ones included.
 */
export async function* answerLines(
  lines: AsyncIterable<Result<string>>,
  report: (line: number, error: string) => void,
  language: Language,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.ok && line.value.trim() === '') continue;
    const answer = answerLine(line, language);
    if ('error' in answer) report(number, answer.error);
    yield `${JSON.stringify(answer)}\n`;
  }
}

function answerLine(line: Result<string>, language: Language): object | RecordFault {
  const record = line.ok ? parseRecord(line.value) : err({ id: null, error: line.error });
  return record.ok ? answerRecord(record.value, language) : record.error;
}

/** A bug in the reader costs one text, not the run: the line and the exit status say so. */
function answerRecord({ id, text, reference }: TagRecord, language: Language): object | RecordFault {
  try {
    return { id, ents: tagText(text, reference, language) };
  } catch (error) {
    return { id, error: `the reader broke on this text (${String(error)}): please report it, with the text` };
  }
}
