export const routeNames = ['pipeline', 'people', 'person', 'duplicates', 'pools', 'companies', 'jobs', 'tasks', 'calendar', 'history', 'import', 'settings', 'welcome'] as const;
export type RouteName = (typeof routeNames)[number];

/** Where the window is: `#/jobs/ID?tab=notes`. `id` names what is shown, `params` how. */
export type Route = { readonly name: RouteName; readonly id: string | null; readonly params: Readonly<Record<string, string>> };

export const home: Route = { name: 'pipeline', id: null, params: {} };

/** Reads a location hash; one that means nothing is home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', second] = path.split('/').map(decode);
  const name = routeNames.find((one) => one === first);
  if (!name) return home;
  return { name, id: second || null, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The hash that leads to a route. */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams(Object.entries(route.params).filter(([, value]) => value !== '')).toString();
  return `#/${route.name}${route.id ? `/${encodeURIComponent(route.id)}` : ''}${query ? `?${query}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
