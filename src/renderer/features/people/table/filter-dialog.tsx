import { useState } from 'react';
import { askedOf, withAsked, type Asked } from '#shared/domain/query/column-filter.ts';
import { fieldDef } from '#shared/domain/query/fields.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { setPeopleView, usePeopleView } from '#state/people-view.ts';
import { Button } from '#ui/button.tsx';
import { formatCount } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { ComparisonFields } from '../search/comparison-fields.tsx';
import { useCount } from '../search/use-count.ts';
import { columnsOf } from './columns.tsx';
import { FacetList } from './facet-list.tsx';
import { filterOf, type FilterField } from './filter-fields.ts';

/** Narrows the table by one column. What is chosen is written into the search, where it can be changed as well. */
export function FilterDialog({ dialog, onClose }: { dialog: DialogOf<'people-filter'>; onClose: () => void }) {
  const filter = filterOf(dialog.column);
  const header = columnsOf([dialog.column])[0]?.header ?? '';
  return filter ? <Filter filter={filter} header={header} onClose={onClose} /> : null;
}

function Filter({ filter: { field, facet }, header, onClose }: { readonly filter: FilterField; readonly header: string; readonly onClose: () => void }) {
  const text = usePeopleView((view) => view.text);
  const [asked, setAsked] = useState<readonly Asked[]>(() => askedOf(text, field));
  const next = withAsked(text, field, asked);
  const count = useCount(next);
  const apply = (to: string): void => {
    setPeopleView({ text: to });
    onClose();
  };
  return (
    <Dialog
      title={`Filter: ${header}`}
      size="small"
      onClose={onClose}
      onSubmit={() => apply(next)}
      primary={{ label: count === null ? 'Show' : `Show ${formatCount(count, 'person', 'people')}` }}
      footer={
        askedOf(text, field).length > 0 && (
          <Button variant="quiet" onClick={() => apply(withAsked(text, field, []))}>
            Take the filter off
          </Button>
        )
      }
    >
      {facet === undefined ? (
        <ComparisonFields field={field} name={header} asked={asked[0] ?? { value: '', quoted: false }} onChange={(one) => setAsked(one.value === '' ? [] : [one])} />
      ) : (
        <FacetList label={header} facet={facet} text={withAsked(text, field, [])} whole={fieldDef(field).kind === 'words'} asked={asked} onChange={setAsked} />
      )}
    </Dialog>
  );
}
