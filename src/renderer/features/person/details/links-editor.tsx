import { IconX } from '@tabler/icons-react';
import type { Stored } from '#data/kernel/changes.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { webUrl } from '#ui/format/web-url.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { change } from '../act.ts';
import classes from './details.module.css';

const wrong = 'This is no web address. It looks like example.com/name.';

/** Profiles and pages on the web. */
export function LinksEditor({ person }: { person: Stored<'people'> }) {
  const { id, links } = person;
  const save = (next: typeof links) => saveField('person.update', { id, fields: { links: next } });
  return (
    <ul className={classes.contacts}>
      {links.map((link) => (
        <li key={link.url} className={classes.contact}>
          <InlineEdit
            label="Link"
            value={link.url}
            inputMode="url"
            onSave={(url) => (webUrl(url) ? save(links.map((one) => (one === link ? { ...link, url } : one))) : wrong)}
          />
          <IconButton size="small" label={`Remove ${link.url}`} icon={<IconX size={12} />} onClick={() => void change('person.update', { id, fields: { links: links.filter((one) => one !== link) } })} />
        </li>
      ))}
      <li className={classes.contact}>
        <InlineEdit
          label="Add a link"
          value=""
          placeholder="Add a link…"
          inputMode="url"
          onSave={(url) => (url === '' ? null : !webUrl(url) ? wrong : links.some((one) => one.url === url) ? 'This link is here already.' : save([...links, { url, label: '' }]))}
        />
      </li>
    </ul>
  );
}
