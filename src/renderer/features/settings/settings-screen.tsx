import { Screen } from '#ui/screen.tsx';
import { DataSection } from './data-section.tsx';
import { ExportSection } from './export-section.tsx';
import { FilesSection } from './files-section.tsx';
import { LookSection } from './look-section.tsx';
import { MeSection } from './me-section.tsx';
import { ReasonsSection } from './reasons-section.tsx';
import classes from './settings.module.css';
import { SnapshotsSection } from './snapshots-section.tsx';
import { TemplatesSection } from './templates-section.tsx';
import { WorkSection } from './work-section.tsx';

/** What one sets once. Every field saves by itself, and can be undone like anything else. */
export function SettingsScreen() {
  return (
    <Screen title="Settings" scope="list">
      <div className={classes.page}>
        <MeSection />
        <WorkSection />
        <LookSection />
        <ReasonsSection />
        <TemplatesSection />
        <DataSection />
        <ExportSection />
        <SnapshotsSection />
        <FilesSection />
      </div>
    </Screen>
  );
}
