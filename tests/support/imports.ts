/** What the files of the project import from each other, and where that runs in a circle. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Files by their path from the root, each with the files that it imports; types count too. */
export type Imports = ReadonlyMap<string, readonly string[]>

const statement = /(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g

/** The imports of all code below these folders. What is no file of theirs, such as a style sheet, is left out. */
export function readImports(root: string, folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
      .map((name) => path.join(folder, name)),
  )
  const known = new Set(files)
  const fileOf = (target: string): string | undefined =>
    [target, `${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')].find((name) => known.has(name))
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(path.join(root, file), 'utf8').matchAll(statement)].flatMap(
        ([, target = '']) => fileOf(target.startsWith('@/') ? target.slice(2) : path.join(path.dirname(file), target)) ?? [],
      ),
    ]),
  )
}

/** Every folder that holds any of the files, near or far. */
export function foldersOf(imports: Imports): readonly string[] {
  const above = (file: string): readonly string[] => {
    const folder = path.dirname(file)
    return folder === '.' ? [] : [folder, ...above(folder)]
  }
  return [...new Set([...imports.keys()].flatMap(above))].sort()
}

/** Everything that a name leads to, step by step. */
function reachable(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const next of edges.get(name) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(next)
    }
  }
  return found
}

/**
 * Of the imports between what lies directly in a folder, files and folders, those from which others lead back: `a.ts → b.ts`.
 * Files that import each other in a circle are found in the folder that holds all of them, however deep they lie.
 */
export function importsInCircles(folder: string, imports: Imports): readonly string[] {
  const partOf = (file: string): string | undefined => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined)
  const between = [...imports].flatMap(([from, targets]) =>
    targets.flatMap((to) => {
      const [one, other] = [partOf(from), partOf(to)]
      return one === undefined || other === undefined || one === other ? [] : [{ one, other, text: `${from} → ${to}` }]
    }),
  )
  const edges = new Map<string, Set<string>>()
  for (const { one, other } of between) edges.set(one, (edges.get(one) ?? new Set()).add(other))
  return between.filter(({ one, other }) => reachable(edges, other).has(one)).map(({ text }) => text)
}
