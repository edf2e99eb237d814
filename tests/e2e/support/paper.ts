/** Where text stands on the pages of a PDF that Chromium wrote. */
import { inflateSync } from 'node:zlib'

/** The streams that are pages: their first matrix turns the y axis of the whole page; drawings within a page have others. */
const isPage = (content: string): boolean => /^\s*[\d.]+ 0 0 -[\d.]+ 0 [\d.]+ cm/.test(content)

function streamsOf(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length
    try {
      return [inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1')]
    } catch {
      // A picture or a font: not packed, or packed otherwise.
      return []
    }
  })
}

/** Heights above the foot of the page, in points, following the scaling and moving of `cm` between `q` and `Q`. */
function heightsIn(content: string): readonly number[] {
  const stack: { scale: number; shift: number }[] = []
  let [scale, shift] = [1, 0]
  return content.split('\n').flatMap((line) => {
    const numbers = line.split(' ').map(Number)
    if (line === 'q') stack.push({ scale, shift })
    if (line === 'Q') ({ scale, shift } = stack.pop() ?? { scale: 1, shift: 0 })
    if (line.endsWith(' cm')) [scale, shift] = [scale * (numbers[3] ?? 1), scale * (numbers[5] ?? 0) + shift]
    return line.endsWith(' Tm') ? [scale * (numbers[5] ?? 0) + shift] : []
  })
}

/** For each page the lines of text as distances from its top, in parts of its height. */
export function linesByPage(pdf: Buffer): readonly (readonly number[])[] {
  const height = Number(/\/MediaBox\s*\[\s*0 0 [\d.]+ ([\d.]+)/.exec(pdf.toString('latin1'))?.[1])
  return streamsOf(pdf)
    .filter(isPage)
    .map((content) => heightsIn(content.trim()).map((above) => 1 - above / height))
}

/** Which part of a page is empty between its last line of text and the place of the page's number. */
export function blankAtTheEnd(lines: readonly number[]): number {
  const text = lines.filter((line) => line < 0.94)
  return 0.94 - Math.max(0, ...text)
}
