import { IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { AppInfo } from '#shared/ipc.ts';
import type { DiskState } from '#shared/vault.ts';
import { Button } from '#ui/button.tsx';
import { PropertyList, PropertyRow } from '#ui/edit/property-row.tsx';
import { formatBytes } from '#ui/format/format.ts';
import { Truncate } from '#ui/truncate.tsx';
import { Section } from './section.tsx';

/** Where everything lies. */
export function DataSection() {
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [disk, setDisk] = useState<DiskState | null>(null);
  useEffect(() => {
    const { app, vault, on } = desk().bridge;
    void app.info().then((answer) => answer.ok && setInfo(answer.value));
    void vault.disk().then((answer) => answer.ok && setDisk(answer.value));
    return on.diskState(setDisk);
  }, []);
  return (
    <Section
      title="Your data"
      hint="Everything is in one folder on this computer. Nothing leaves it unless you send it."
      actions={
        <Button size="small" icon={<IconFolderOpen size={14} />} onClick={() => void desk().bridge.app.showDataFolder()}>
          Show folder
        </Button>
      }
    >
      <PropertyList>
        <PropertyRow label="Data folder">{info ? <Truncate text={info.dataFolder} /> : '…'}</PropertyRow>
        <PropertyRow label="Free on the disk">{disk ? formatBytes(disk.free) : '…'}</PropertyRow>
        <PropertyRow label="Version">{info ? `Warmbench ${info.version}` : '…'}</PropertyRow>
      </PropertyList>
    </Section>
  );
}
