import { keepPoolDays } from '#data/pools/pool-health.ts';
import { whenLoaded } from '#data/live/when-loaded.ts';
import { allPools } from '#data/queries/rows.ts';
import { fold } from '#shared/domain/fold.ts';
import { registerPaletteProvider, type PaletteItem } from '#state/palette.ts';
import { navigate } from '#state/route.ts';
import { kindNames } from './words.ts';

/** Called once, when the workspace has opened: pools can be found in the palette, and every day is kept. */
export function setupPools(): void {
  registerPaletteProvider({ id: 'pools', title: 'Pools', search: findPools });
  keepPoolDays();
}

async function findPools(text: string): Promise<readonly PaletteItem[]> {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const pools = [...(await whenLoaded(allPools())).rows.values()].filter(({ name }) => fold(name).includes(wanted));
  return pools.slice(0, 8).map(({ id, name, kind }) => ({ id: `pool:${id}`, label: name, detail: kindNames[kind], run: () => navigate('pools', { id }) }));
}
