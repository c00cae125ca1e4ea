import classes from './avatar.module.css';

const shades = 10;

/** A stable number from 0 to 9 for an id, so that a person keeps a colour everywhere and for good. */
export function shadeOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % shades;
}

type AvatarProps = {
  readonly id: string;
  /** One or two letters. */
  readonly initials: string;
  readonly size?: 'small' | 'normal' | 'large';
};

/** Initials in a stable colour. The name always stands beside it, so it is hidden from assistive technology. */
export function Avatar({ id, initials, size = 'normal' }: AvatarProps) {
  return (
    <span className={classes.avatar} data-size={size} data-shade={shadeOf(id)} aria-hidden>
      {initials}
    </span>
  );
}
