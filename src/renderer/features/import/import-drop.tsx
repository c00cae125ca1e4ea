import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { currentRoute, navigate } from '#state/route.ts';
import classes from './import-drop.module.css';

/** Files dropped anywhere in the window lead to the import screen, but where a part of it takes files itself (`data-takes-files`). One a window. */
export function ImportDrop() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Enter and leave come for every element on the way; only the balance says whether the pointer is inside.
    let depth = 0;
    const settle = (next: number): void => {
      depth = Math.max(0, next);
      setOver(depth > 0 && currentRoute().name !== 'welcome');
    };
    const enter = (event: DragEvent): void => {
      if (hasFiles(event)) settle(depth + 1);
    };
    const leave = (event: DragEvent): void => {
      if (hasFiles(event)) settle(depth - 1);
    };
    const move = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(depth > 0 && !isTaken(event) && currentRoute().name !== 'welcome');
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      settle(0);
      if (isTaken(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (currentRoute().name === 'welcome' || files.length === 0) return;
      navigate('import');
      void import('./flow.ts').then(({ addFiles }) => addFiles(files));
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', move);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', move);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={classes.overlay}>
      <div className={classes.card}>
        <IconFileImport size={28} stroke={1.5} aria-hidden />
        <span>Drop to import people</span>
      </div>
    </div>
  );
}

function isTaken({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
