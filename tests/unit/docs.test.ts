/** The documents promise things about the project: that what they name is there, under that name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { parsePeriod } from '@/src/periods'
import { readSettings, settingNames } from '@/src/server/settings'
import { parsed } from '@/tests/support/html'
import { foldersOf, importsInCircles, readImports } from '@/tests/support/imports'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name))
}

const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...filesUnder('docs', /\.md$/)]

/** Without code blocks, where a line may begin with `#` and brackets are not links. */
const prose = (file: string): string => read(file).replace(/^```[\s\S]*?^```/gm, '')

/** The anchor that a code host gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsIn(file: string): string[] {
  return [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

function namedIn(pattern: RegExp): { file: string; name: string }[] {
  return documents.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name = '']) => ({ file, name })))
}

/** The rows of the table that has a header cell with this text, as cells. */
function tableIn(file: string, header: string): string[][] {
  const lines = read(file).split('\n')
  const start = lines.findIndex((line) => line.startsWith('|') && line.split('|').some((cell) => cell.trim() === header))
  const rows = lines.slice(start + 2)
  const length = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, length < 0 ? rows.length : length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

describe('links', () => {
  it.each(documents)('of %s lead to a file and a heading that are there', (file) => {
    const dead = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => {
        if (/^https?:/.test(target)) return false
        const [name = '', anchor] = decodeURIComponent(target).split('#')
        const linked = name === '' ? file : path.join(path.dirname(file), name)
        if (!existsSync(path.join(root, linked))) return true
        return anchor !== undefined && !anchorsIn(linked).includes(anchor)
      })
    expect(dead).toEqual([])
  })

  it('name files of the project that are there', () => {
    const paths = namedIn(/`((?:src|collections|app|tests|docs)\/[^`\s*…<>]*)`/g)
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter(({ name }) => !existsSync(path.join(root, name)))).toEqual([])
  })
})

describe('comments', () => {
  it('name files that are there', () => {
    const code = ['src', 'app', 'collections', 'tests', 'bench'].flatMap((folder) => filesUnder(folder, /\.(?:tsx?|mjs|cjs|css)$/))
    const isThere = (name: string): boolean => code.some((file) => `/${file}`.endsWith(`/${name}`)) || existsSync(path.join(root, name))
    const named = code.flatMap((file) => [...read(file).matchAll(/`(\w[\w./-]*\.(?:tsx?|mjs|cjs|css))`/g)].map(([, name = '']) => ({ file, name })))
    expect(named.length).toBeGreaterThan(0)
    // `src/commands/NAME.ts` stands for each of them.
    expect(named.filter(({ name }) => !isThere(name) && !/[A-Z]{2}/.test(name))).toEqual([])
  })
})

describe('commands', () => {
  it('that a document names can be run', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
    const named = namedIn(/\bnpm (test|run [a-z][\w:-]*)/g)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ name }) => !(name.replace('run ', '') in scripts))).toEqual([])
  })
})

describe('settings', () => {
  const example = read('.env.example')
  const set = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))

  it('are all explained in .env.example, and nothing else is', () => {
    expect(Object.keys(set).sort()).toEqual([...settingNames].sort())
  })

  it('are all in the table of the README, and nothing else is', () => {
    const named = tableIn('README.md', 'setting').flatMap(([name = '']) => codeIn(name))
    expect(named.sort()).toEqual([...settingNames].sort())
  })

  it('have in .env.example the value that they have without it', () => {
    const PAYLOAD_SECRET = 'x'.repeat(32)
    expect(readSettings({ ...set, PAYLOAD_SECRET })).toEqual(readSettings({ PAYLOAD_SECRET }))
  })
})

describe('decisions', () => {
  const records = readdirSync(path.join(root, 'docs/decisions'))
    .filter((name) => name !== 'README.md')
    .sort()

  it('are numbered without a gap and listed', () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(records.map((_, index) => String(index + 1).padStart(4, '0')))
    const listed = tableIn('docs/decisions/README.md', '').map(([link = '']) => /\((.+)\)/.exec(link)?.[1])
    expect(listed).toEqual(records)
  })

  it.each(records)('%s says its status, context, decision and consequences', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(text.startsWith(`# ${name.slice(0, 4)} `)).toBe(true)
    expect(text).toContain('**Status:**')
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(['Context', 'Decision', 'Consequences'])
  })
})

describe('the editing guide', () => {
  it('gives only examples of periods that the form reads', () => {
    const examples = tableIn('docs/editing-guide.ja.md', '読み取り').flatMap(([cell = '']) => codeIn(cell))
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.filter((example) => !parsePeriod(example).ok)).toEqual([])
  })
})

describe('the architecture', () => {
  it('names every collection', () => {
    const slugs = filesUnder('collections', /\.ts$/).flatMap((file) => [...read(file).matchAll(/^ {2}slug: '([a-z-]+)'/gm)].map(([, slug = '']) => slug))
    expect(slugs).toContain('cases')
    const page = read('docs/architecture.md')
    expect(slugs.filter((slug) => !page.includes(`**${slug}**`))).toEqual([])
  })
})

describe('the table of rooms', () => {
  const roomOf = (file: string): string => /^(?:(?:src|app)\/[^/]+|[^/]+)/.exec(file)?.[0] ?? file
  const allowed = new Map(
    tableIn('docs/architecture.md', 'room').map(([room = '', others = '']) => [
      roomOf(codeIn(room)[0] ?? ''),
      others.startsWith('everything') ? null : codeIn(others).map((name) => name.replace(/\.ts$/, '')),
    ]),
  )
  const rooms = [...allowed.keys()].map((name) => name.replace(/\.ts$/, ''))
  const files = ['payload.config.ts', ...['src', 'app', 'collections'].flatMap((folder) => filesUnder(folder, /\.tsx?$/))]

  const knownTo = (room: string): string[] => {
    const inRoom = files.filter((file) => roomOf(file) === room)
    expect(inRoom.length).toBeGreaterThan(0)
    const known = inRoom.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g)].map(([, target = '']) =>
        roomOf(target.startsWith('@/') ? target.slice(2) : path.join(path.dirname(file), target)),
      ),
    )
    return [...new Set(known)].filter((other) => other !== room)
  }

  it.each([...allowed])('tells all that %s knows about', (room, others) => {
    expect(knownTo(room).filter((other) => others !== null && !others.includes(other))).toEqual([])
  })

  it.each([...allowed.keys()])('has whatever %s knows about below it', (room) => {
    const above = rooms.slice(0, rooms.indexOf(room.replace(/\.ts$/, '')) + 1)
    expect(knownTo(room).filter((other) => above.includes(other))).toEqual([])
  })

  it('has the rooms that the picture has, which draws whatever a room knows about in a row below it', () => {
    const picture = parsed(read('docs/rooms.svg'))
    const boxes = [...picture.querySelectorAll('text[text-anchor]')]
    const rowOf = new Map(boxes.map((box) => [box.textContent.replace(/\.ts$/, ''), Number(box.getAttribute('y'))]))
    expect([...rowOf.keys()].toSorted()).toEqual(rooms.toSorted())
    const said = picture.querySelector('desc')?.textContent ?? ''
    expect(rooms.filter((room) => !said.includes(room))).toEqual([])
    const known = [...allowed.values()].flatMap((others, at) =>
      (others?.map(roomOf) ?? rooms.slice(at + 1))
        .map((other) => ({ room: rooms[at] ?? '', other }))
        .filter(({ room, other }) => other !== room && rowOf.has(other)),
    )
    expect(known.length).toBeGreaterThan(100)
    expect(known.filter(({ room, other }) => !((rowOf.get(other) ?? 0) > (rowOf.get(room) ?? 0)))).toEqual([])
  })
})

describe('folders within rooms', () => {
  const imports = readImports(root, ['src', 'app', 'collections'])

  it('know each other one way, and so do files', () => {
    expect(imports.size).toBeGreaterThan(500)
    expect(foldersOf(imports).flatMap((folder) => importsInCircles(folder, imports))).toEqual([])
  })

  it('are read in one look: none holds more than thirty files', () => {
    const folders = [...imports.keys(), ...filesUnder('tests/unit', /\.tsx?$/)].map((file) => path.dirname(file))
    const sizes = new Map<string, number>()
    for (const folder of folders) sizes.set(folder, (sizes.get(folder) ?? 0) + 1)
    expect([...sizes].filter(([, files]) => files > 30)).toEqual([])
  })

  it('are imported as ./… from above, and by the address from the top from everywhere else', () => {
    const wrong = [...imports.keys()].flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g)]
        .map(([, target = '']) => target)
        .filter((target) => target.startsWith('../') || target.startsWith(`@/${path.dirname(file)}/`))
        .map((target) => `${file}: ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('would be named if they knew each other in a circle', () => {
    const oneWay: [string, string[]][] = [
      ['src/room/high/page.ts', ['src/room/middle/rule.ts', 'src/other/index.ts']],
      ['src/room/middle/rule.ts', ['src/room/low.ts']],
      ['src/room/low.ts', []],
    ]
    expect(importsInCircles('src/room', new Map(oneWay))).toEqual([])
    expect(importsInCircles('src/room', new Map([...oneWay, ['src/room/low.ts', ['src/room/high/words.ts']]]))).toEqual([
      'src/room/high/page.ts → src/room/middle/rule.ts',
      'src/room/middle/rule.ts → src/room/low.ts',
      'src/room/low.ts → src/room/high/words.ts',
    ])
  })
})
