/** Which functions and constants the files of the project export, and which of them another file asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every file of code below these folders, and these files, by their path from the root, with their text. */
export function readCode(root: string, names: readonly string[]): ReadonlyMap<string, string> {
  const files = names.flatMap((name) =>
    /\.\w+$/.test(name)
      ? [name]
      : readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
          .map((file) => path.join(name, file)),
  )
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
}

/** The functions and constants that a text exports, by name. */
export function exportsIn(text: string): string[] {
  return [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(([, name = '']) => name)
}

const named = /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^{}]*)\}\s*from\s*'([^']+)'/g
const unpacked = /\{([^{}]*)\}\s*=\s*await import\(\s*'([^']+)'/g
/** `import * as x`, `export * from`, a file that is loaded as a whole. */
const whole = /(?:\*(?: as \w+)? from|(?<!\}\s*=\s*await )import\()\s*'([^']+)'/g
/** A component by its path, as the admin is told of it. */
const component = /'\/?(src\/[\w/.-]+)#(\w+)'/g

const firstWords = (list: string): string[] =>
  list
    .split(',')
    .map((one) => /^(?:type )?(\w+)/.exec(one.trim())?.[1] ?? '')
    .filter(Boolean)

/** What files ask of each other: `src/a.ts name`; a file that is taken as a whole: `src/a.ts *`. */
export function askedFor(code: ReadonlyMap<string, string>): ReadonlySet<string> {
  const asked = new Set<string>()
  for (const [file, text] of code) {
    const ask = (target: string, names: readonly string[]): void => {
      const from = target.startsWith('@/') ? target.slice(2) : target.startsWith('.') ? path.join(path.dirname(file), target) : target
      const found = [from, `${from}.ts`, `${from}.tsx`, path.join(from, 'index.ts')].find((name) => code.has(name))
      if (found !== undefined && found !== file) for (const name of names) asked.add(`${found} ${name}`)
    }
    for (const pattern of [named, unpacked])
      for (const [, names = '', target = ''] of text.matchAll(pattern)) ask(target, firstWords(names.replace(/:\s*\w+/g, '')))
    for (const [, target = ''] of text.matchAll(whole)) ask(target, ['*'])
    for (const [, target = '', name = ''] of text.matchAll(component)) ask(`@/${target}`, [name])
  }
  return asked
}
