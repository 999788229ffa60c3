import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataError } from '../../scripts/data/data-error.ts';
import { exportFile, type ExportOptions } from '../../scripts/export/export-file.ts';
import { noFacets } from '../../src/find/facets.ts';
import { Finder } from '../../src/find/finder.ts';
import { toMs } from '../../src/time/calendar.ts';
import { dataFormatIds } from '../../src/words/catalogue/data-words.ts';
import { choose, inputOf, published, written } from '../export/data/input.ts';
import { openDataset } from '../model/open-whole.ts';

const root = join(import.meta.dirname, '..', '..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-export-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 10, 28, 12);
const said = vi.spyOn(console, 'error').mockReturnValue();

describe('npm run export', () => {
  test.each(dataFormatIds.filter((id) => id !== 'html'))(
    '--format %s writes the bytes that the format makes',
    async (format) => {
      const out = join(folder, 'out');
      expect(await exportFile({ format, lang: 'en', out }, now)).toBe(out);
      const expected = await written(format, inputOf(published, { style: { language: 'en' } }));
      expect(readFileSync(out, 'utf8')).toBe(expected);
      expect(readdirSync(folder)).toEqual(['out']);
    },
  );

  test('takes the span that is asked for, and a telling name in a folder', async () => {
    const file = await exportFile({ format: 'json', from: '2023', to: '2023-10', out: folder }, now);
    const [name = ''] = readdirSync(folder);
    expect(file).toBe(join(folder, name));
    expect(name).toMatch(/^كوريا-الشمالية-وروسيا-.*_2023-01-01_2023-10-31_ar_\d{4}-\d\d-\d\d\.json$/);
    const span = {
      start: toMs({ year: 2023, month: 1, day: 1 }),
      end: toMs({ year: 2023, month: 11, day: 1 }),
    };
    const { positions } = choose(openDataset(published), { span });
    expect(positions.length).toBeLessThan(published.events.length);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      await written('json', inputOf(published, { positions })),
    );
  });

  test('takes filters under the names of an address, and says dates as it is told', async () => {
    const out = join(folder, 'out.csv');
    const args = ['--kind', 'summit,visit', '--q', 'كيم', '--months', 'levant', '--digits', 'arabic'];
    expect(run('--format', 'csv', ...args, '--hijri', '--out', out)).toMatchObject({ status: 0, stderr: '' });
    const style = { language: 'ar', months: 'levant', digits: 'arabic', hijri: true } as const;
    const all = published.events.map((_, position) => position);
    const finder = new Finder(published, 'whole');
    for (const event of published.events) finder.add(event);
    const withWords = finder.answer({ query: 'كيم', facets: noFacets }).matches;
    const positions = all.filter(
      (at) => withWords[at] === 1 && ['summit', 'visit'].includes(published.events[at]?.kind ?? ''),
    );
    expect(positions.length).toBeGreaterThan(1);
    const text = readFileSync(out, 'utf8');
    expect(text).toBe(await written('csv', inputOf(published, { positions, style })));
    expect(text).toMatch(/أيلول ٢٠٢٣ .*هـ/);
  });

  test('says what a format cannot hold', async () => {
    await exportFile({ format: 'ics', out: folder }, now);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^2 events are left out/));
  });

  test.each<[ExportOptions, string]>([
    [{}, '--format is missing: choose one of'],
    [{ format: 'doc' }, '--format cannot be "doc": choose one of'],
    [{ format: 'csv', kind: 'summit,party' }, '--kind cannot be "party": choose one of summit'],
    [{ format: 'png', kind: 'party' }, '--kind cannot be "party"'],
    [{ format: 'csv', place: 'atlantis' }, '--place cannot be "atlantis"'],
    [{ format: 'csv', q: 'zyxwv' }, 'there is no event to write'],
    [{ format: 'png', event: 'nothing' }, '--event "nothing": there is no event of this id'],
    [{ format: 'csv', months: 'roman' }, '--months cannot be "roman": choose one of egypt'],
    [{ format: 'csv', digits: 'roman' }, '--digits cannot be "roman"'],
    [{ format: 'csv', lang: 'fr' }, '--lang cannot be "fr": choose one of ar, en'],
    [{ format: 'png', event: '2023' }, '--event "2023": there is no event of this id'],
    [{ format: 'csv', event: '2023' }, '--event is for pictures; leave it out with --format csv'],
    [{ format: 'json', theme: 'dark' }, '--theme is for pictures; leave it out with --format json'],
    [{ format: 'csv', from: '2023-13' }, '“2023-13” is not a date for from: write a year'],
    [{ format: 'csv', to: 'soon' }, '“soon” is not a date for to: write a year'],
    [{ format: 'csv', from: '2006/..' }, '“2006/..” is not a date for from: write a year'],
    [{ format: 'csv', from: '2024', to: '2023' }, 'The span from 2024 to 2023 ends before it begins.'],
    [{ format: 'png', from: '2024', to: '2023' }, 'The span from 2024 to 2023 ends before it begins.'],
    [{ format: 'svg', from: '2006/..' }, '“2006/..” is not a date for from: write a year'],
    [{ format: 'csv', from: '0001', to: '0762' }, 'there is no event to write'],
    [{ format: 'csv', data: 'no-such-file.json' }, 'there is no file "no-such-file.json"'],
    [{ format: 'csv', data: 'package.json' }, '"package.json" cannot be read'],
    [
      { format: 'csv', out: 'x.png' },
      '--out "x.png" ends in .png, but --format csv writes .csv; choose another name or format',
    ],
    [{ format: 'png', out: 'x.CSV' }, 'ends in .CSV, but --format png writes .png'],
    [{ format: 'pdf', out: 'x.html' }, 'ends in .html, but --format pdf writes .pdf'],
    [{ format: 'md', out: 'x.geojson' }, 'ends in .geojson, but --format md writes .md'],
    [{ format: 'csv', out: '/no/such/folder/out.csv' }, 'there is no folder "/no/such/folder"'],
    [{ format: 'csv', out: 'a'.repeat(300) }, 'cannot be written (ENAMETOOLONG'],
  ])('%j is answered in a sentence, and nothing is written', async (options, says) => {
    const refused = exportFile({ out: join(folder, 'out'), ...options }, now);
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toThrow(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['csv', 'x.txt'],
    ['md', 'notes.markdown'],
    ['geojson', 'places.json'],
    ['timelinejs', 'slides.json'],
    ['csv', 'v1.2'],
    ['json', 'X.JSON'],
  ])('--format %s may be called %s', async (format, name) => {
    const out = join(folder, name);
    expect(await exportFile({ format, out }, now)).toBe(out);
  });

  test('a folder may be called anything', async () => {
    const out = join(folder, 'a.png');
    mkdirSync(out);
    expect(await exportFile({ format: 'csv', out }, now)).toMatch(/a\.png\/.+\.csv$/);
  });

  test('as a command it prints the path, and a fault ends it with a sentence', () => {
    const out = join(folder, 'out.csv');
    expect(run('--format', 'csv', '--out', out)).toMatchObject({ status: 0, stdout: `${out}\n` });
    expect(run('--format', 'csv', '--colour', 'red')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Unknown option'),
    });
  });

  test('an article text that was altered is no ground for places, and that is said', async () => {
    mkdirSync(join(folder, 'articles'));
    const data = join(folder, 'events.json');
    await exportFile({ format: 'json', out: data }, now);
    const out = join(folder, 'out.jsonld');
    await exportFile({ format: 'jsonld', data, out }, now);
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('written without their places'));
    expect(readFileSync(out, 'utf8')).toBe(await written('jsonld', inputOf(published, { texts: new Map() })));
  });
});

function run(...args: readonly string[]) {
  const command = ['--import', 'tsx', join(root, 'scripts', 'export.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}
