import { IconExternalLink } from '@tabler/icons-react';
import { companyKinds } from '#shared/domain/company.ts';
import { desk } from '#data/desk.ts';
import type { CommandInput } from '#data/commands/registry.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { PropertyList, PropertyRow } from '#ui/edit/property-row.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { TagsField } from '#ui/fields/tags-field.tsx';
import { webUrl } from '#ui/format/web-url.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Tag } from '#ui/tag.tsx';
import classes from './companies.module.css';
import { countryText, kindNames, withKind } from './company-words.ts';

/** Every field of a company, each edited in its place. */
export function CompanyFields({ company, tags }: { company: Stored<'companies'>; tags: readonly string[] }) {
  const { id, kinds, website, city, country, phone, notes } = company;
  const url = webUrl(website);
  const save = (fields: CommandInput<'company.update'>['fields']) => saveField('company.update', { id, fields });
  const tell = (failure: string | null) => failure !== null && showToast({ message: failure, tone: 'danger' });
  return (
    <PropertyList>
      <PropertyRow label="Kind">
        <div role="group" aria-label="Kind" className={classes.kinds}>
          {companyKinds.map((kind) => (
            <Tag key={kind} label={kindNames[kind]} pressed={kinds.includes(kind)} onClick={() => void save({ kinds: withKind(kinds, kind) }).then(tell)} />
          ))}
        </div>
      </PropertyRow>
      <PropertyRow label="Website">
        <div className={classes.site}>
          <InlineEdit label="Website" value={website} inputMode="url" onSave={async (value) => save({ website: value })} />
          {url && <IconButton size="small" label="Open the website" icon={<IconExternalLink size={14} />} onClick={() => void open(url)} />}
        </div>
      </PropertyRow>
      <PropertyRow label="Phone">
        <InlineEdit label="Phone" value={phone} inputMode="tel" onSave={async (value) => save({ phone: value })} />
      </PropertyRow>
      <PropertyRow label="City">
        <InlineEdit label="City" value={city} onSave={async (value) => save({ city: value })} />
      </PropertyRow>
      <PropertyRow label="Country">
        <InlineEdit label="Country" value={countryText(country)} onSave={async (value) => save({ country: value })} />
      </PropertyRow>
      <PropertyRow label="Tags">
        <div className={classes.words}>
          <TagsField aria-label="Tags" placeholder={company.tags.length === 0 ? 'Add…' : ''} value={company.tags} suggestions={tags} onChange={(next) => void save({ tags: words(next) }).then(tell)} />
        </div>
      </PropertyRow>
      <PropertyRow label="Notes">
        <InlineEdit label="Notes" multiline value={notes} placeholder="What to know when you call them" onSave={async (value) => save({ notes: value })} />
      </PropertyRow>
    </PropertyList>
  );
}

function words(typed: readonly string[]): string[] {
  return [...new Set(typed.map((word) => word.trim()).filter(Boolean))];
}

async function open(url: string): Promise<void> {
  const opened = await desk().bridge.app.openLink({ url });
  if (!opened.ok) showToast({ message: opened.error.message, tone: 'danger' });
}
