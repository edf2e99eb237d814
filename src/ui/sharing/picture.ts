/** The picture of a page as a PNG: the drawing and its words, set with a font of a package, so that no other host is ever asked. */
import path from 'node:path'

import sharp from 'sharp'

import { headlineOf, placesOf } from '@/src/catalogue/case-name'
import type { CaseRecord } from '@/src/catalogue/types'
import { textIn } from '@/src/i18n/text'
import type { View } from '@/src/ui/view'
import { colours, drawAll, drawCase, margin, pictureSize } from './drawing'

const fonts = path.join(process.cwd(), 'node_modules/@expo-google-fonts/biz-udpgothic')
const regular = path.join(fonts, '400Regular/BIZUDPGothic_400Regular.ttf')
const bold = path.join(fonts, '700Bold/BIZUDPGothic_700Bold.ttf')

/** As markup of Pango, which takes no control characters. */
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ').replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

interface Words {
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly isBold?: boolean
  /** Lines that there is room for; what is longer is cut at its end. */
  readonly lines?: number
}

/** How many full-width letters fit in a line. */
const lettersIn = (size: number): number => Math.floor((pictureSize.width - 2 * margin) / size)

/** A letter of Latin takes about half the width of a Japanese one. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u0000-\u02ff\u2010-\u203a]/.test(letter) ? 0.565 : 1), 0)

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  const letters = [...text]
  while (widthOf(letters.join('')) > most - 1) letters.pop()
  return `${letters.join('').replace(/[\s:：]+\S{0,24}$/, '')}…`
}

/** Words as a picture of their own. */
async function set({ text, size, colour, isBold = false, lines = 1 }: Words): Promise<{ data: Buffer; width: number; height: number }> {
  // In this font the curly apostrophe is as wide as a Japanese letter.
  const shown = cut(text.replace(/[‘’]/g, "'"), lettersIn(size) * lines - (lines > 1 ? lines : 0))
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(shown)}</span>`,
      font: `BIZ UDPGothic ${isBold ? 'Bold ' : ''}${size}`,
      fontfile: isBold ? bold : regular,
      ...(lines > 1 ? { width: pictureSize.width - 2 * margin, wrap: 'word-char' as const, spacing: Math.round(size * 0.3) } : {}),
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

interface Parts {
  readonly kicker: string
  readonly title: string
  readonly note: string
  readonly drawing: ReturnType<typeof drawCase>
  readonly titleSize: number
}

async function compose({ kicker, title, note, drawing, titleSize }: Parts): Promise<Buffer> {
  const clear = (words: Words) => (words.text.trim() === '' ? null : set(words))
  const [above, main, below, ...labels] = await Promise.all([
    clear({ text: kicker, size: widthOf(kicker) > lettersIn(28) ? 24 : 28, colour: colours.quiet }),
    clear({ text: title, size: titleSize, colour: colours.text, isBold: true, lines: 2 }),
    clear({ text: note, size: 36, colour: colours.text, lines: 2 }),
    ...drawing.labels.map(({ text, colour }) => set({ text, size: 24, colour })),
  ])
  const left = margin
  const titleTop = margin + 58
  const layers = [
    ...(above ? [{ input: above.data, left, top: margin }] : []),
    ...(main ? [{ input: main.data, left, top: titleTop }] : []),
    ...(below ? [{ input: below.data, left, top: titleTop + (main?.height ?? 0) + 28 }] : []),
    ...labels.flatMap((one, at) => {
      const position = drawing.labels[at]
      if (!one || !position) return []
      const from = position.isCentred ? position.x - one.width / 2 : position.x
      return [{ input: one.data, left: Math.round(Math.min(Math.max(from, left), pictureSize.width - left - one.width)), top: position.y }]
    }),
  ]
  return sharp(Buffer.from(drawing.svg)).composite(layers).png({ palette: true, colours: 64 }).toBuffer()
}

/** The name of the site; where it is too long for a line, the part before its colon, which is a name by itself. */
function siteName({ snapshot, language }: View): string {
  const name = textIn(snapshot.site.name, language).text
  return widthOf(name) <= lettersIn(24) ? name : (/^(.+?)[：:]/.exec(name)?.[1] ?? name)
}

/** The picture of a case: its place, its headline, its two lines. */
export function casePicture(view: View, record: CaseRecord): Promise<Buffer> {
  const { snapshot, language } = view
  return compose({
    kicker: siteName(view),
    title: placesOf(snapshot, record, language),
    titleSize: 72,
    note: textIn(headlineOf(record), language).text,
    drawing: drawCase(snapshot, record, language),
  })
}

/** The picture of any other page: its title and the lines of all cases. */
export function pagePicture(view: View, title: string): Promise<Buffer> {
  const { snapshot, language } = view
  const isHome = title === textIn(snapshot.site.name, language).text
  return compose({ kicker: isHome ? '' : siteName(view), title, titleSize: 60, note: '', drawing: drawAll(snapshot) })
}
