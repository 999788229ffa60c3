// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sayDate, sayShortDate } from '../../../src/words/dates.ts';
import { dataset, sameReport } from '../fixture.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());
afterEach(() => vi.unstubAllGlobals());

function open(language: 'ar' | 'en', event: string, passage?: string) {
  const app = renderApp(language, { ...dataset, events: [...dataset.events, sameReport] });
  act(() => app.store.getState().openEvent(event, passage));
  return app;
}

function wordsMarked(shown: HTMLElement, name: string): string {
  return [...shown.querySelectorAll(`mark[data-as=${name}]`)].map(({ textContent }) => textContent).join('');
}

async function article(): Promise<HTMLElement> {
  return screen.findByRole('group', { name: /The article|المقال/ });
}

describe('who says so', () => {
  test('names the speaker first, then who quotes him, then whose pages it stands on', () => {
    open('en', 'kim-train-forecast-2023');
    const links = within(screen.getByRole('heading', { name: 'Who says so' }).parentElement ?? document.body)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(links).toEqual([
      'US officialsunnamed',
      'The New York Times',
      'AFP',
      'outlet unknown',
      'expects it',
    ]);
  });

  test('an agency that speaks for itself is named once, and so is the article’s own voice', () => {
    open('ar', 'vostochny-meeting-2023');
    expect(screen.getByText(/بكلام المقال نفسه/)).toBeInTheDocument();
  });
});

describe('sources', () => {
  const tabsShown = () =>
    screen.getAllByRole('tab').map(({ children }) => [...children].map((part) => part.textContent));

  test('stand as tabs named after them, each with the day that it gives, and lead from one to the other', async () => {
    const { user, store } = open('en', 'shoigu-visit-2023');
    expect(tabsShown()).toEqual([
      ['AFP', sayShortDate('[2023-07-21..2023-07-31]', { language: 'en' })],
      ['Al-Rai', sayShortDate('2023-08', { language: 'en' })],
    ]);
    await user.click(screen.getByRole('tab', { name: /^Al-Rai/ }));
    expect(store.getState().passageId).toBe('p2');
    expect((await article()).textContent).toContain('المصدر: الراي');
  });

  test('arrow keys follow the reading direction', async () => {
    const { user } = open('ar', 'shoigu-visit-2023');
    screen.getAllByRole('tab')[0]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: /^الراي/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('two passages of one article are one source, and numbers lead from one to the other', async () => {
    const { user, store } = open('en', 'miller-warning-2023');
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(screen.getByText('1 source, 2 passages')).toBeInTheDocument();
    const shown = await article();
    await user.click(screen.getByRole('button', { name: /^Passage 2: claims it/ }));
    expect(store.getState().passageId).toBe('p2');
    expect(screen.getByRole('button', { name: /^Passage 2/ })).toHaveAttribute('aria-current', 'true');
    expect(await article()).toBe(shown);
    expect(wordsMarked(shown, 'passage')).toMatch(/^وأضاف ميلر/);
    expect(wordsMarked(shown, 'also-told')).toMatch(/^قالت وزارة الخارجية/);
  });

  test('the timeline shows what the article of the open tab tells, and no other', async () => {
    const { user, props } = open('en', 'shoigu-visit-2023');
    expect(props().highlighted?.toSorted()).toEqual([
      'joint-statement-2023',
      'kim-train-forecast-2023',
      'kim-visits-china',
      'officials-follow-2023',
      'shoigu-visit-2023',
    ]);
    await user.click(screen.getByRole('tab', { name: /^Al-Rai/ }));
    expect(props().highlighted).toEqual(['shoigu-visit-2023', 'joint-statement-2023']);
  });

  test('that carry the same sentences are one report, and the passage says where they stand too', async () => {
    const { user, store } = open('en', 'joint-statement-2023');
    expect(screen.getByText('one report in 2 outlets')).toBeInTheDocument();
    expect(screen.getByText(/^The same sentences appear in/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Al-Rai' }));
    expect(store.getState().passageId).toBe('p2');
  });

  test('a quote has its translation beside it for who does not read its language', async () => {
    const { user } = open('en', 'vostochny-meeting-2023');
    expect(screen.getByText(/Putin received the leader/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'العربية' }));
    expect(screen.queryByText(/Putin received the leader/)).not.toBeInTheDocument();
  });
});

describe('the article', () => {
  test('is whole, in its own language and direction, with its passage marked by whole words', async () => {
    open('en', 'vostochny-meeting-2023');
    const shown = await article();
    expect(shown).toHaveAttribute('lang', 'ar');
    expect(shown).toHaveAttribute('dir', 'rtl');
    expect(within(shown).getByRole('heading', { name: /واشنطن تلوح بعقوبات/ })).toBeInTheDocument();
    expect(wordsMarked(shown, 'passage')).toMatch(/^واستقبل بوتين، الأربعاء،.*شرقي روسيا$/);
    expect(shown.querySelector('mark[data-as=date-phrase]')?.textContent).toBe('الأربعاء');
  });

  test('what is not the article is folded behind a line that names it', async () => {
    const { user } = open('en', 'vostochny-meeting-2023');
    const fold = within(await article())
      .getByText('Folded here: \u2068a reading-time label\u2069')
      .closest('details');
    expect(fold).not.toHaveAttribute('open');
    await user.click(screen.getByText('Folded here: \u2068a reading-time label\u2069'));
    expect(fold).toHaveAttribute('open');
    expect(fold).toHaveTextContent('time reading icon');
  });

  test('words of another event are a real link to it', async () => {
    const { user, store } = open('en', 'vostochny-meeting-2023');
    const link = within(await article()).getByRole('link', { name: /^قالت وزارة الخارجية الأميركية/ });
    const href = new URL(link.getAttribute('href') ?? '');
    expect(href.hash).toMatch(/^#v=1&event=miller-warning-2023&passage=p1/);
    await user.click(link);
    expect(store.getState()).toMatchObject({ eventId: 'miller-warning-2023', passageId: 'p1' });
  });
});

describe('how the date was read', () => {
  test('the words, what they were counted from, how that is known, and the value', async () => {
    open('en', 'vostochny-meeting-2023');
    const reading = screen.getByRole('region', { name: 'How the date was read' });
    expect(reading).toHaveTextContent('«الأربعاء»');
    expect(reading).toHaveTextContent(
      `counted from the day of publication, ${sayDate('2023-09-13', { language: 'en' })}`,
    );
    expect(reading.querySelector('.reading-value')).toHaveTextContent(
      sayDate('2023-09-13', { language: 'en' }),
    );
    expect(reading).toHaveTextContent('the day counted from is itself that weekday.');
    expect(within(reading).getByText(/How the day of publication is known/)).toBeInTheDocument();
    expect(within(reading).getAllByText('In the article').length).toBeGreaterThan(0);
  });

  test('an inherited day says from which sentence, and leads to it', async () => {
    const { user } = open('en', 'miller-warning-2023', 'p2');
    const shown = await article();
    const reading = screen.getByRole('region', { name: 'How the date was read' });
    expect(reading).toHaveTextContent(
      /continues from an earlier sentence.*«قالت وزارة الخارجية الأميركية، الأربعاء/,
    );
    await user.click(within(reading).getByRole('button', { name: 'Show that sentence' }));
    expect(wordsMarked(shown, 'looked-at')).toBe('الأربعاء');
  });

  test('the dateline says how the day of publication is known, and its evidence leads into the text', async () => {
    const { user } = open('en', 'vostochny-meeting-2023');
    const shown = await article();
    const dateline = document.querySelector<HTMLElement>('.dateline') ?? document.body;
    expect(dateline).toHaveTextContent(
      `Published ${sayDate('2023-09-13', { language: 'en' })}inferred, but not certain`,
    );
    await user.click(within(dateline).getByText('inferred, but not certain'));
    await user.click(within(dateline).getByRole('button', { name: /واستقبل بوتين، الأربعاء/ }));
    expect(wordsMarked(shown, 'looked-at')).toBe('واستقبل بوتين، الأربعاء');
  });

  test('a decided date shows the machine’s and the editor’s, with the reason', () => {
    open('en', 'shoigu-visit-2023', 'p2');
    const reading = screen.getByRole('region', { name: 'How the date was read' });
    expect(reading).toHaveTextContent(`The words alone give${sayDate('2023-08', { language: 'en' })}`);
    expect(reading).toHaveTextContent(
      `Decided in the check${sayDate('[2023-07-21..2023-07-31]', { language: 'en' })}`,
    );
    expect(reading).toHaveTextContent('The parade that he attended was held on 27 July.');
  });

  test('a bounded date is explained by what bounds it', () => {
    open('en', 'officials-follow-2023');
    expect(screen.getByText('This passage gives no date.')).toBeInTheDocument();
    expect(screen.getByText(/only narrows it down:/)).toHaveTextContent(
      sayDate('[..2023-09-05]', { language: 'en' }),
    );
  });

  test('an event without any date says why it is on no axis', () => {
    open('ar', 'kim-visits-china');
    expect(screen.getByText(/لا يحدد أي مصدر يوم الحدث، ولا شيء يحصره/)).toBeInTheDocument();
    expect(screen.getByText('4 مرات')).toBeInTheDocument();
  });
});

describe('conflicting accounts', () => {
  test('stand side by side, each with its words and its day, and the decision with its reason', () => {
    open('en', 'shoigu-visit-2023');
    const conflict = screen.getByRole('region', { name: 'Accounts differ on the date' });
    expect(
      within(conflict)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['AFP', 'Al-Rai']);
    expect(conflict).toHaveTextContent('في نهاية تموز');
    expect(conflict.querySelectorAll('mark')).not.toHaveLength(0);
    expect(conflict).toHaveTextContent(sayDate('2023-08', { language: 'en' }));
    expect(conflict).toHaveTextContent('The end of July, because the parade is on record.');
  });

  test('on something else than the date mark no date', () => {
    const events = dataset.events.map((event) => ({
      ...event,
      conflicts: event.conflicts.map((conflict) => ({ ...conflict, about: 'place' as const })),
    }));
    const { store } = renderApp('en', { ...dataset, events });
    act(() => store.getState().openEvent('shoigu-visit-2023'));
    const conflict = screen.getByRole('region', { name: 'Accounts differ on the place' });
    expect(conflict).toHaveTextContent('في نهاية تموز');
    expect(conflict.querySelectorAll('mark')).toHaveLength(0);
  });

  test.each([
    ['en', 'White House\u00a0· reports it'],
    ['ar', 'البيت الأبيض\u00a0· خبر'],
  ] as const)('each says whose words they are and how they are meant, in %s', (language, said) => {
    open(language, 'shoigu-visit-2023');
    const [first] = document.querySelectorAll('.account');
    expect(first?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain(said);
  });
});

describe('linked events', () => {
  test('lead to each other from both ends', async () => {
    const { user, store } = open('en', 'vostochny-meeting-2023');
    const linked = screen.getByRole('heading', { name: 'Linked events' }).parentElement ?? document.body;
    expect(linked).toHaveTextContent('Forecast or announced earlier');
    await user.click(within(linked).getByRole('button', { name: /Kim is expected in Vladivostok/ }));
    expect(store.getState().eventId).toBe('kim-train-forecast-2023');
    expect(screen.getByText('What came of it')).toBeInTheDocument();
  });

  test('stand under what they are to the event, named once', () => {
    const { store } = open('en', 'vostochny-meeting-2023');
    expect(store.getState().eventId).toBe('vostochny-meeting-2023');
    const names = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
    expect(names).toEqual([...new Set(names)]);
    expect(names[0]).toBe('Forecast or announced earlier');
  });
});

test('a name leads to the other events of that name, and back', async () => {
  const { user, store } = open('en', 'vostochny-meeting-2023');
  const names = screen.getByRole('heading', { name: 'Who and where' }).parentElement ?? document.body;
  const [name] = within(names).getAllByRole('button', { pressed: false });
  if (name === undefined) throw new Error('nobody is named');
  await user.click(name);
  expect(store.getState().facets.actor).toHaveLength(1);
  expect(name).toHaveAttribute('aria-pressed', 'true');
  expect(store.getState().eventId).toBe('vostochny-meeting-2023');
  await user.click(name);
  expect(store.getState().facets.actor).toEqual([]);
});

test('the check is told: when, how, and against which text', async () => {
  open('en', 'vostochny-meeting-2023');
  await article();
  const checked = document.querySelector('.checked');
  expect(checked).toHaveTextContent(`Checked on ${sayDate('2026-11-23', { language: 'en' })}`);
  expect(checked).toHaveTextContent('read by hand');
  expect(checked).toHaveTextContent('the text shown here is the same');
});

test('a check says which texts it was made against and whether each is the one shown here', async () => {
  serveArticles({ 'al-rai-2023': new Response('نص آخر') });
  const { user } = open('ar', 'shoigu-visit-2023');
  const checked = document.querySelector('.checked');
  expect(checked).toHaveTextContent('قُرئت كلها');
  await waitFor(() => expect(checked).toHaveTextContent(/وكالة فرانس برس .* والنص المعروض هنا هو نفسه/));
  expect(checked).toHaveTextContent(/الراي .* يُقارن عند فتح المقال/);
  await user.click(screen.getByRole('tab', { name: /^الراي/ }));
  await waitFor(() => expect(checked).toHaveTextContent(/الراي .* والنص الموجود هنا نص آخر/));
});
