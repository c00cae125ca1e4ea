import { columnResizingFeature, columnSizingFeature, columnVisibilityFeature, createTableHook, tableFeatures } from '@tanstack/react-table';

/** The one table model of the app: widths that can be changed, and columns that can be hidden. */
export const { useAppTable } = createTableHook({
  features: tableFeatures({ columnSizingFeature, columnResizingFeature, columnVisibilityFeature }),
  columnResizeMode: 'onChange',
});
