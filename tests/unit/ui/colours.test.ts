/** The colours of the public pages hold in both schemes: their contrast is computed here, after WCAG 2.2 (1.4.3, 1.4.11). */
import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { viewport } from '@/src/ui/metadata'

const base = readFileSync('src/ui/styles/base.css', 'utf8')
const palette = new Map(
  [...readFileSync('node_modules/@digital-go-jp/tailwind-theme-plugin/dist/v4.css', 'utf8').matchAll(/--(color-[\w-]+): (#[0-9a-f]{6})/g)].map(
    ([, name, hex]) => [name, hex],
  ),
)

/** The custom properties of the first `:root` after a piece of the style sheet. */
function tokensAfter(piece: string): ReadonlyMap<string, string> {
  const block = /:root \{([^}]*)\}/.exec(base.slice(base.indexOf(piece)))?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): (?:var\(--(color-[\w-]+)\)|(#[0-9a-f]{6}));/g)].map(([, name = '', ofPalette, hex]) => [
      name,
      hex ?? palette.get(ofPalette ?? '') ?? '',
    ]),
  )
}
const light = tokensAfter(':root')
const dark = tokensAfter('prefers-color-scheme: dark')

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const texts = ['text', 'text-quiet', 'action', 'action-hover', 'visited', 'pressed', 'fault']
const marks = [
  'line-mark',
  'track-local',
  'track-jica',
  'track-context',
  'element-social',
  'element-economic',
  'element-multicultural',
  'bypass',
  'bypass-report',
  'button',
]

it('both schemes have every colour', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort())
  expect(light.size).toBeGreaterThan(20)
})

it('what a browser draws around a page is the surface of its scheme', () => {
  expect(viewport.colorScheme).toBe('light dark')
  expect(viewport.themeColor).toEqual([
    { media: '(prefers-color-scheme: light)', color: light.get('surface') },
    { media: '(prefers-color-scheme: dark)', color: dark.get('surface') },
  ])
})

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (_scheme, tokens) => {
  const of = (name: string): string => tokens.get(name) ?? ''

  it('what is read stands out from what it stands on', () => {
    const grounds = ['surface', 'surface-quiet', 'highlight']
    const weak = texts.flatMap((text) => grounds.filter((ground) => contrast(of(text), of(ground)) < 4.5).map((ground) => `${text} on ${ground}`))
    expect(weak).toEqual([])
    expect(contrast(of('text'), of('mark'))).toBeGreaterThanOrEqual(4.5)
    for (const button of ['button', 'button-hover']) expect(contrast(of('on-button'), of(button)), button).toBeGreaterThanOrEqual(4.5)
    for (const text of ['on-focus', 'action']) expect(contrast(of(text), of('focus-ring')), text).toBeGreaterThanOrEqual(4.5)
  })

  it('what is drawn stands out from the page, and so does the focus', () => {
    expect(marks.filter((mark) => contrast(of(mark), of('surface')) < 3)).toEqual([])
    expect(Math.max(contrast(of('focus'), of('surface')), contrast(of('focus-ring'), of('surface')))).toBeGreaterThanOrEqual(3)
  })
})

it('no style sheet of the public pages names a colour of the palette beside the two schemes', () => {
  const files = ['src/ui', 'src/explore', 'src/visuals', 'src/open-data', 'app/(site)'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(20)
  // Black and white are of paper; a fallback is for a picture outside the site.
  const own = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|, #[0-9a-f]{3,6}\)|#(?:000|fff)\b/gi, '')
  const named = files.filter((file) => !file.endsWith('base.css')).filter((file) => /var\(--color-|#[0-9a-f]{3,8}\b/i.test(own(file)))
  expect(named).toEqual([])
})
