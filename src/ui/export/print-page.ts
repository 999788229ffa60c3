import { ensure } from '../../base/assert.ts';

/**
 * Opens the print dialog on a page of its own, which is there only as long as that takes. Browsers call the file of a PDF
 * by the title of the window: it bears `name` meanwhile.
 */
export async function printPage(html: string, name: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = name;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const page = ensure(frame.contentWindow, 'a frame in the page has a window');
  await page.document.fonts.ready;
  const { title } = document;
  const done = (): void => {
    document.title = title;
    frame.remove();
  };
  page.addEventListener('afterprint', done, { once: true });
  document.title = name;
  page.print();
}
