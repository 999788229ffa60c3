// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadProblem } from '../../../src/model/load-problem.ts';
import { type FaultCode, faultWords } from '../../../src/model/fault.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const address = 'http://localhost/data/events.json';
const isCode = (code: string): code is FaultCode => code in faultWords;
const codes = Object.keys(faultWords).filter(isCode);

function showProblem(language: 'ar' | 'en', problem: LoadProblem): string {
  cleanup();
  const { store } = renderApp(language);
  act(() => store.getState().setLoaded({ status: 'failed', problem }));
  return screen.getByRole('main').textContent;
}

describe('a file that cannot be read', () => {
  test.each([
    ['odd-character', ['}', 'events[3]'], '⁨}⁩» في غير موضعه عند ⁨events[3]⁩'],
    [
      'broken-json',
      ['events[3]', 'Unexpected token'],
      'ليس JSON صحيحًا في ⁨events[3]⁩؛ يقول المتصفح: «⁨Unexpected token⁩»',
    ],
  ] as const)('is explained in Arabic, place and all: %s', (code, details, said) => {
    expect(showProblem('ar', { type: 'not-json', address, fault: { code, details } })).toContain(said);
  });

  test.each([
    ['cut-off', [], 'مبتور من آخره', 'it is cut off'],
    ['other-version', [], 'حزمته نسخة أخرى من التطبيق', 'it was packed by another version of the app'],
  ] as const)('is explained when it was packed: %s', (code, details, arabic, english) => {
    const problem: LoadProblem = { type: 'bad-pack', address, fault: { code, details } };
    expect(showProblem('ar', problem)).toContain(arabic);
    expect(showProblem('en', problem)).toContain(english);
  });

  test.each(codes)('no English stands in the Arabic page but what is quoted: %s', (code) => {
    const said = showProblem('ar', { type: 'bad-pack', address: '', fault: { code, details: ['١', '٢'] } });
    expect(said.replace(/JSON|EDTF|UTF-8|English|npm run pack/g, '')).not.toMatch(/[a-z]/i);
  });
});
