import { create } from 'zustand';
import { formatRoute, parseRoute, type Route, type RouteName } from './route-format.ts';

const useRouteStore = create<Route>(() => parseRoute(globalThis.location?.hash ?? ''));

globalThis.window?.addEventListener('hashchange', () => show(parseRoute(location.hash)));

function show(route: Route): void {
  if (formatRoute(route) !== formatRoute(useRouteStore.getState())) useRouteStore.setState(route, true);
}

/** Where the window is. */
export function useRoute(): Route {
  return useRouteStore();
}

/** Where the window is, outside of React. */
export function currentRoute(): Route {
  return useRouteStore.getState();
}

type To = { readonly id?: string | null; readonly params?: Readonly<Record<string, string>>; readonly replace?: boolean };

/** Goes to a screen; `replace` leaves no step to come back to. */
export function navigate(name: RouteName, { id = null, params = {}, replace = false }: To = {}): void {
  const route: Route = { name, id, params };
  const hash = formatRoute(route);
  if (replace) history.replaceState(null, '', hash);
  else if (hash !== location.hash) history.pushState(null, '', hash);
  show(route);
}

/** Sets parameters of the route it is on, such as a tab or a filter; an empty value takes one off. Leaves no step. */
export function setRouteParams(params: Readonly<Record<string, string>>): void {
  const route = currentRoute();
  const merged = Object.fromEntries(Object.entries({ ...route.params, ...params }).filter(([, value]) => value !== ''));
  navigate(route.name, { id: route.id, params: merged, replace: true });
}

/** The address of a screen, for a real link. */
export function routeHref(name: RouteName, id: string | null = null, params: Readonly<Record<string, string>> = {}): string {
  return formatRoute({ name, id, params });
}

export const goBack = (): void => history.back();
export const goForward = (): void => history.forward();
