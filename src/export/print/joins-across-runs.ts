import { fontFamily } from '../../timeline/paint/paint-text.ts';

/** Whether this browser joins Arabic letters around a mark that is set in another style: not every one does. */
export function joinsAcrossRuns(): boolean {
  const [whole, parted] = ['بّب', 'ب<span style="font-kerning:none">ّ</span>ب'].map(widthOf);
  return whole === parted;
}

/** In whole px of a large size. */
function widthOf(html: string): number {
  const probe = document.createElement('span');
  probe.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;font:400 100px ${fontFamily}`;
  probe.innerHTML = html;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return Math.round(width);
}
