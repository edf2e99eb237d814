/** Reads a date with what is said beside it: `1996年頃`, `2016年春`, `2018年（平成30年）`, `平成30（2018）年度`. */
import { agreed } from './agree'
import { takeBeside } from './beside'
import { readEndingDate } from './ending'
import { eraWords } from './eras'
import type { Read, Refused } from './outcome'
import { fitting } from './parts'
import { readDate } from './point'
import * as refusals from './refusals'

type Reader = (text: string) => Read | Refused

const refuse = (message: Refused['message']): Refused => ({ ok: false, message })
const eraYear = `(?:${eraWords.join('|')})(?:\\d|元)`
/** Where a bracket names several: 昭和64年・平成元年, Showa 64 / Heisei 1. */
const betweenNames = new RegExp(`(?:[・/、,＝=]|または|又は)(?=${eraYear}|\\d{4})`)
/** A second name behind a stroke instead of in brackets: 2018年/平成30年. */
const afterStroke = new RegExp(`^(\\d{4}[^/=・()]*)[/=・](${eraYear}[^()]*)$|^(${eraYear}[^/=・()]*)[/=・](\\d{4}(?:年[^()]*)?)$`)

/** A date with 頃 and 春 taken off before it is read, and put back beside it. */
function readBeside(text: string, read: Reader): Read | Refused {
  const { rest, circa, parts } = takeBeside(text)
  const found = read(rest)
  if (!found.ok || (!circa && parts.length === 0)) return found
  const part = fitting(parts, found.point.precision)
  if (parts.length > 0 && !part) return refuse(refusals.partOfOther(parts[0] ?? '春'))
  return { ...found, circa, part: part ?? null }
}

/** What stands in brackets in the middle or at the end of a date, and the date without it. */
function inBrackets(text: string): { main: string; beside: readonly string[] } | null {
  const stroke = afterStroke.exec(text)
  if (stroke) return { main: stroke[1] ?? stroke[3] ?? '', beside: [stroke[2] ?? stroke[4] ?? ''] }
  const found = /^([^()]+)\(([^()]+)\)([^()]*)$/.exec(text)
  if (!found) return null
  const [, head = '', inner = '', tail = ''] = found
  return { main: `${head}${tail}`, beside: inner.split(betweenNames) }
}

function readDescribed(text: string, read: Reader): Read | Refused {
  const split = inBrackets(text)
  if (!split) return readBeside(text, read)
  let whole = readBeside(split.main, read)
  for (const text of split.beside) {
    if (!whole.ok) return whole
    const main: Read = whole
    const { rest } = takeBeside(text)
    const beside = rest === '' ? readBeside(text, () => ({ ...main, yearKind: 'bare', era: null, circa: false, part: null })) : readBeside(text, read)
    whole = beside.ok ? agreed(main, beside) : beside
  }
  return whole
}

/** Reads one date with what is said beside it, from folded text. */
export function readPoint(text: string): Read | Refused {
  return readDescribed(text, readDate)
}

/** The second end of a span, which people shorten by what the first one has said already. */
export function readEnding(text: string, start: Read): Read | Refused {
  return readDescribed(text, (date) => readEndingDate(date, start))
}
