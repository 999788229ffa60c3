import { Tabs } from '@base-ui/react/tabs';
import { useWords } from '../store-context.tsx';
import '../styles/share.css';
import { EmbedForm } from './EmbedForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { WhereLinksLead } from './WhereLinksLead.tsx';

/** The ways out of the page: a link to what is seen, and the code that puts it into another page. */
export function ShareForm() {
  const { share } = useWords();
  return (
    <Tabs.Root className="share-form" defaultValue="link">
      <Tabs.List className="share-tabs" aria-label={share.title}>
        <Tabs.Tab value="link">{share.link}</Tabs.Tab>
        <Tabs.Tab value="embed">{share.embed}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="link">
        <LinkForm />
      </Tabs.Panel>
      <Tabs.Panel value="embed">
        <EmbedForm />
      </Tabs.Panel>
      <WhereLinksLead />
    </Tabs.Root>
  );
}
