/** What a pool's health counts, each as a query: everybody can look the same people up. */
export const healthQueries = { reachable: 'has:reach', touched: 'contacted:<90d', cv: 'has:cv', consent: 'has:consent' } as const;

export type HealthPart = keyof typeof healthQueries;
export const healthParts = Object.keys(healthQueries) as readonly HealthPart[];

/** How many people are in a pool, and of how many each part is true. */
export type Health = { readonly size: number } & { readonly [P in HealthPart]: number };

/** The share of a part, 0 to 1; null in an empty pool. */
export function shareOf(health: Health, part: HealthPart): number | null {
  return health.size === 0 ? null : health[part] / health.size;
}
