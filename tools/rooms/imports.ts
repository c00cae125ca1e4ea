import { parseSync } from 'vite';

/** One import of a source file. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** Only types come in, so nothing of it runs. */
  readonly typesOnly: boolean;
}

interface SourceModule {
  readonly imports: readonly Import[];
  /** It has statements, and all of them pass on other files' exports. */
  readonly isBarrel: boolean;
}

/** Reads a source file's imports, `export … from` and `import()` included, with Vite's own parser. */
export function readModule(file: string, code: string): SourceModule {
  const { module, program } = parseSync(file, code);
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const imports: Import[] = [
    ...module.staticImports.map(({ start, moduleRequest, entries }) => ({
      from: moduleRequest.value,
      line: lineAt(start),
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ from: moduleRequest.value, line: lineAt(start), typesOnly: isType }] : [])),
    ),
    ...module.dynamicImports.flatMap(({ start, moduleRequest }) => {
      const literal = /^(['"`])([^$]*)\1$/.exec(code.slice(moduleRequest.start, moduleRequest.end));
      return literal?.[2] === undefined ? [] : [{ from: literal[2], line: lineAt(start), typesOnly: false }];
    }),
  ];
  const passesOn = program.body.filter((node) => (node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration') && node.source !== null);
  const isBarrel = passesOn.length > 0 && program.body.every((node) => node.type === 'ImportDeclaration' || passesOn.includes(node));
  return { imports, isBarrel };
}
