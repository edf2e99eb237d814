/** Every package that the code imports is one that the project asks for itself, not one that happens to come with another. */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {
  dependencies,
  devDependencies,
}: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const isCode = (name: string): boolean => /\.(?:[cm]?js|tsx?)$/.test(name)

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((name) => path.join(folder, name))
    .filter((file) => !/^tests\/\.(?:tmp|output)\/|\/\.next\//.test(file))
}

const atTheTop = readdirSync(root).filter(isCode)
/** What a running product loads. The commands run before and beside it; checks among them need what only developers have. */
const product = [...atTheTop, ...['src', 'app', 'collections'].flatMap(filesUnder)].filter(
  (file) => !file.startsWith('src/commands/') && file !== 'next-env.d.ts',
)
const beside = ['src/commands', 'tests', 'bench'].flatMap(filesUnder)

/** The name of the package that a module is imported from; null for a file of ours, an alias or a part of Node. */
function packageOf(module: string): string | null {
  if (module.startsWith('.') || module.startsWith('@/') || module === '@payload-config' || isBuiltin(module)) return null
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => packageOf(fileName) ?? [])
}

function undeclared(files: readonly string[], declared: Record<string, string>): string[] {
  const isDeclared = (name: string): boolean => name in declared || `@types/${name.replace(/^@/, '').replace('/', '__')}` in declared
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => !isDeclared(name))
      .map((name) => `${file} imports ${name}`),
  )
}

describe('package.json', () => {
  it('declares what the product imports among the dependencies', () => {
    expect(product.flatMap(importsOf)).toEqual(expect.arrayContaining(['payload', 'libsql', 'esbuild']))
    expect(undeclared(product, dependencies)).toEqual([])
  })
  it('declares what commands, tests and benches import', () => {
    expect(undeclared(beside, { ...dependencies, ...devDependencies })).toEqual([])
  })
  it('names one exact version of each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
  })
})
