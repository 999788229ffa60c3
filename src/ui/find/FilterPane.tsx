import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { narrow, useMedia } from '../shared/use-media.ts';
import { useAppStore, useWords } from '../store-context.tsx';
import { closeFilter } from './close-filter.ts';
import { Facets } from './Facets.tsx';

/** The facets: a column beside the events where there is room, so that their effect is seen; else a sheet over them. */
export function FilterPane() {
  const isNarrow = useMedia(narrow);
  return isNarrow ? <Sheet /> : <Column />;
}

function Column() {
  const { chrome, find } = useWords();
  const store = useAppStore();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section className="filter-pane" aria-labelledby="filter-title" data-scrolls>
      <div className="panel-head">
        <h2 className="panel-title" id="filter-title" tabIndex={-1} ref={title}>
          {find.title}
        </h2>
        <IconButton icon="close" label={chrome.close} onPress={() => closeFilter(store.getState())} />
      </div>
      <Facets />
    </section>
  );
}

function Sheet() {
  const { chrome, find } = useWords();
  const store = useAppStore();
  return (
    <Dialog.Root
      open
      modal={false}
      onOpenChange={(open, { event }) => {
        const isButton = event.target instanceof Element && event.target.closest('.find') !== null;
        if (!open && !isButton) store.getState().showFilter(false);
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup className="panel" data-panel="filter" data-scrolls>
          <div className="panel-head">
            <Dialog.Title className="panel-title">{find.title}</Dialog.Title>
            <Dialog.Close className="tool" aria-label={chrome.close} title={chrome.close}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <Facets />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
