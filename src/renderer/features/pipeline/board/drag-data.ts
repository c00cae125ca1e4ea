/** What a drag of cards carries. */
export type CardDrag = { readonly kind: 'cards'; readonly ids: readonly string[] };

/** What a column says of itself while cards are over it; `gap` is the place between its cards. */
export type ColumnDrop = { readonly kind: 'column'; readonly stageId: string; readonly gap: number };

/** The cards of a drag, or null when something else is being dragged. */
export function cardDrag(data: Readonly<Record<string | symbol, unknown>>): CardDrag | null {
  const { ids } = data;
  return data['kind'] === 'cards' && Array.isArray(ids) ? { kind: 'cards', ids: ids.filter((id) => typeof id === 'string') } : null;
}

/** The place of a drop, or null when it is none of ours. */
export function columnDrop(data: Readonly<Record<string | symbol, unknown>> | undefined): ColumnDrop | null {
  if (data?.['kind'] !== 'column') return null;
  const { stageId, gap } = data;
  return typeof stageId === 'string' && typeof gap === 'number' ? { kind: 'column', stageId, gap } : null;
}
