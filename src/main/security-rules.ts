import { isOwnUrl } from './origin.ts';

/** Every permission a page may be given, with the reason. What is not here is denied. */
export const allowedPermissions: { readonly [permission: string]: string } = {
  'clipboard-sanitized-write': 'copying a name, an address or a link, by a click',
  'persistent-storage': 'the view’s database must not be evicted when the disk fills up',
};

/** Whether a page of this origin may have a permission. */
export function mayUse(permission: string, url: string, devUrl: string | undefined): boolean {
  return Object.hasOwn(allowedPermissions, permission) && isOwnUrl(url, devUrl);
}

/** A page may only reload itself or go to another of our own pages; there are no other places to be. */
export function mayNavigate(url: string, devUrl: string | undefined): boolean {
  return isOwnUrl(url, devUrl);
}
