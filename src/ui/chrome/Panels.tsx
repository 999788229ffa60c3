import { Dialog } from '@base-ui/react/dialog';
import type { ComponentType, CSSProperties, RefObject } from 'react';
import { selectUndated } from '../../store/select-matches.ts';
import type { Panel } from '../../store/slices/view.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import type { Words } from '../../words/catalogue/words.ts';
import { SettingsForm } from '../settings/SettingsForm.tsx';
import { Icon } from '../shared/Icon.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { narrow, useMedia } from '../shared/use-media.ts';
import { besideWords } from './beside-words.ts';
import { ChoiceList, UndatedList } from './EventLists.tsx';
import { KeyList } from './KeyList.tsx';
import { MoreList } from './MoreList.tsx';
import { Legend } from './Legend.tsx';

const About = panelPart(async () => {
  const { About: component } = await import('../about/About.tsx');
  return component;
});
const ExportPanel = panelPart(async () => {
  const { ExportPanel: component } = await import('../export/ExportPanel.tsx');
  return component;
});
const ShareForm = panelPart(async () => {
  const { ShareForm: component } = await import('../share/ShareForm.tsx');
  return component;
});

function panelPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazyPart('in-panel', load, { waiting: <Waiting /> });
}

function Waiting() {
  return <p role="status">{useWords().chrome.partLoading}</p>;
}

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** Those that ask for the whole attention; the timeline stays in reach beside the others. */
const modal: ReadonlySet<Panel> = new Set(['keys', 'export', 'share', 'about']);

/**
 * What floats above the timeline: one panel at a time, closed by Esc, by its button, or by a click outside. A choice has
 * no button to which the keyboard could go on, and keeps it.
 */
export function Panels({ handleRef }: Props) {
  const words = useWords();
  const store = useAppStore();
  const panel = useAppState((state) => state.panel);
  const choice = useAppState((state) => state.choice);
  const undated = useAppState(selectUndated).length;
  const place = usePlace(panel);
  const isModal = panel !== undefined && modal.has(panel);
  return (
    <Dialog.Root
      open={panel !== undefined}
      modal={isModal || (panel === 'choice' && 'trap-focus')}
      onOpenChange={(open, { event }) => {
        if (!open && !isPanelButton(event.target)) store.getState().showPanel(undefined);
      }}
    >
      <Dialog.Portal>
        {isModal && <Dialog.Backdrop className="backdrop" />}
        <Dialog.Popup className="panel" data-panel={panel} data-scrolls style={place}>
          <div className="panel-head">
            <Dialog.Title className="panel-title">
              {panel !== undefined && titleOf(panel, words, { choice: choice.length, undated })}
            </Dialog.Title>
            <Dialog.Close className="tool" aria-label={words.chrome.close} title={words.chrome.close}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {panel === 'legend' && <Legend />}
          {panel === 'keys' && <KeyList />}
          {panel === 'undated' && <UndatedList />}
          {panel === 'choice' && <ChoiceList />}
          {panel === 'more' && <MoreList />}
          {panel === 'settings' && <SettingsForm />}
          {panel === 'about' && <About />}
          {panel === 'export' && <ExportPanel handleRef={handleRef} />}
          {panel === 'share' && <ShareForm />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Beside the words that a choice is about, where there is room for it; elsewhere the style sheet says where. */
function usePlace(panel: Panel | undefined): CSSProperties | undefined {
  const beside = useAppState((state) => state.choiceBeside);
  const isNarrow = useMedia(narrow);
  if (panel !== 'choice' || beside === undefined || isNarrow) return undefined;
  const { innerWidth: width, innerHeight: height } = window;
  return besideWords(beside, { width, height, isRightToLeft: document.dir === 'rtl' });
}

/** The buttons that open panels close them too, by themselves. */
function isPanelButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button[data-panel]') !== null;
}

interface Counts {
  readonly choice: number;
  readonly undated: number;
}

function titleOf(panel: Panel, { chrome, keys, settings, share }: Words, counts: Counts): string {
  const titles: Readonly<Record<Panel, string>> = {
    about: chrome.about,
    legend: chrome.legend,
    keys: keys.title,
    export: chrome.exportImage,
    share: share.title,
    choice: chrome.choose(counts.choice),
    undated: chrome.undated(counts.undated),
    settings: settings.title,
    more: chrome.more,
  };
  return titles[panel];
}
