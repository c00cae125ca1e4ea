import { z } from 'zod';
import { desk } from '#data/desk.ts';
import { allUsers } from '#data/queries/rows.ts';
import { saveField } from '#data/save-field.ts';
import { InlineEdit } from '#ui/edit/inline-edit.tsx';
import { PropertyList, PropertyRow } from '#ui/edit/property-row.tsx';
import { useLive } from '#ui/use-live.ts';
import { Section } from './section.tsx';

/** Who sends the invites. */
export function MeSection() {
  const me = useLive(allUsers()).rows.get(desk().kernel.userId);
  if (!me) return null;
  const { id, name, email } = me;
  return (
    <Section title="You" hint="Interview invites come from this name and address; replies go there.">
      <PropertyList>
        <PropertyRow label="Your name">
          <InlineEdit label="Your name" value={name} placeholder="Add your name" onSave={async (value) => saveField('user.update', { id, name: value.trim(), email })} />
        </PropertyRow>
        <PropertyRow label="Mail address">
          <InlineEdit
            label="Mail address"
            value={email}
            inputMode="email"
            placeholder="Add your mail address"
            onSave={async (value) => wrongAddress(value) ?? saveField('user.update', { id, name, email: value.trim() })}
          />
        </PropertyRow>
      </PropertyList>
    </Section>
  );
}

function wrongAddress(value: string): string | null {
  const address = value.trim();
  if (address === '' || z.email().safeParse(address).success) return null;
  return `“${address}” is not a whole mail address, such as robin@example.com.`;
}
