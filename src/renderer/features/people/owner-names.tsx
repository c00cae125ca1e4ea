import { allUsers } from '#data/queries/rows.ts';
import { formatList } from '#ui/format/format.ts';
import { Truncate } from '#ui/truncate.tsx';
import { useLive } from '#ui/use-live.ts';

/** Colleagues by name. */
export function OwnerNames({ ids }: { ids: readonly string[] }) {
  const users = useLive(allUsers()).rows;
  const names = ids.map((id) => users.get(id)?.name).filter((name): name is string => Boolean(name));
  return names.length > 0 ? <Truncate text={formatList(names)} /> : null;
}
