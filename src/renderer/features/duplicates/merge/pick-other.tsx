import { desk } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import { whyText } from '#shared/domain/duplicates/why.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { factsOf } from '#shared/import/facts.ts';
import { Combobox, type ComboboxOption } from '#ui/fields/combobox.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import classes from './merge.module.css';

const MOST = 8;

/** Asks which other record is of the same person: those who may be, with why, and by typing anybody. */
export function PickOther({ person, onPick, onClose }: { person: Person; onPick: (id: string) => void; onClose: () => void }) {
  const search = async (text: string): Promise<readonly ComboboxOption[]> => {
    const { index } = desk();
    if (text.trim() === '') return (await index.recognise(factsOf(person), MOST)).map(({ entry, reasons }) => option(entry, whyText(reasons)));
    const query = { text, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false } } as const;
    const { entries } = await index.query(query, 0, MOST + 1);
    return entries.filter(({ id }) => id !== person.id).map((entry) => option(entry, [entry.title, entry.employer, entry.city].filter(Boolean).join(' · ')));
  };
  return (
    <Dialog title={`Merge ${personName(person)} with another record`} onClose={onClose}>
      <div className={classes.pick}>
        <Combobox
          label="Which other record is the same person?"
          description="Those who may be are listed first. Type to find anybody else."
          placeholder="Name, employer, mail…"
          data-autofocus
          value={null}
          search={search}
          onChange={(one) => one && onPick(one.value)}
        />
      </div>
    </Dialog>
  );
}

function option({ id, name }: Entry, detail: string): ComboboxOption {
  return { value: id, label: name, detail };
}
