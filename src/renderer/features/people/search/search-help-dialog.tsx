import { howTo } from '#shared/domain/query/help.ts';
import { fieldDef, fieldNames } from '#shared/domain/query/fields.ts';
import type { DialogOf } from '#state/dialogs.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import classes from './search.module.css';

/** How to search: the signs of the language and every field, with examples. */
export function SearchHelpDialog({ onClose }: { dialog: DialogOf<'search-help'>; onClose: () => void }) {
  return (
    <Dialog title="How to search" size="large" reading onClose={onClose}>
      <div className={classes.help}>
        <p>Words find people whatever their case and accents. What cannot be read is told under the box, and the rest goes on finding people.</p>
        <Rows heading="What to type" rows={howTo.map(({ example, says }) => ({ example, name: null, says }))} />
        <Rows heading="Fields" rows={fieldNames.map((name) => ({ name: `${name}:`, ...fieldDef(name) }))} />
      </div>
    </Dialog>
  );
}

type Row = { readonly name: string | null; readonly says: string; readonly example: string };

function Rows({ heading, rows }: { readonly heading: string; readonly rows: readonly Row[] }) {
  const named = rows.some(({ name }) => name !== null);
  return (
    <table>
      <thead>
        <tr>
          {named && <th scope="col">Field</th>}
          <th scope="col">{named ? 'Example' : heading}</th>
          <th scope="col">What it finds</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, says, example }) => (
          <tr key={example}>
            {name !== null && (
              <th scope="row">
                <code>{name}</code>
              </th>
            )}
            <td>
              <code>{example}</code>
            </td>
            <td>{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
