import { commandDef, commandIds, type Section } from '#state/keymap/commands.ts';
import { setOverlay, useOverlay } from '#state/palette.ts';
import { Kbd } from '#ui/kbd.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import classes from './key-map.module.css';

const sections: readonly Section[] = ['Board', 'Person', 'Lists', 'Everywhere', 'Go to'];

/** All keys by where they work, from the table of commands. */
export function KeyMap() {
  const open = useOverlay((state) => state.open === 'keys');
  if (!open) return null;
  return (
    <Dialog title="Keys" size="large" reading onClose={() => setOverlay(null)}>
      <div className={classes.columns}>
        {sections.map((section) => (
          <section key={section} className={classes.section}>
            <h3 className={classes.heading}>{section}</h3>
            <dl>
              {commandIds
                .map(commandDef)
                .filter((def) => def.section === section && def.keys.length > 0)
                .map((def) => (
                  <div key={def.title} className={classes.row}>
                    <dt className={classes.title}>{def.title}</dt>
                    <dd className={classes.keys}>
                      {def.keys.map((keys) => (
                        <Kbd key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
