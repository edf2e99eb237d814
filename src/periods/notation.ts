/**
 * Ways of writing numbers and brackets that official papers have and the rest of the reader need not know:
 * 平成三十年, 二〇一八年, 千九百九十八年, 〔平成30年〕, H.30, 西暦2018年, 会計年度.
 */
import { eraWords } from './eras'

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  '◯': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  壹: 1,
  弐: 2,
  貳: 2,
  参: 3,
  參: 3,
}
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 }
/** 四半期 is a quarter, whose 四 is no number of the date. */
const numeral = new RegExp(
  `(?:[${Object.keys({ ...digits, ...tens })
    .join('')
    .replace('四', '')}]|四(?!半期))+`,
  'gu',
)

/** 三十 is 30, 二〇一八 is 2018, 千九百九十八 is 1998. */
function inArabic(text: string): string {
  const signs = [...text]
  if (!signs.some((sign) => sign in tens)) return signs.map((sign) => digits[sign] ?? '').join('')
  let sum = 0
  let run = ''
  for (const sign of signs) {
    const unit = tens[sign]
    if (unit === undefined) {
      run += digits[sign] ?? ''
      continue
    }
    sum += (run === '' ? 1 : Number(run)) * unit
    run = ''
  }
  return String(sum + Number(run))
}

const opening = /[〔［【〈《「『⦅⟨{[<]/g
const closing = /[〕］】〉》」』⦆⟩}\]>]/g

/** Before the text is folded: invisible characters out, kanji numerals as digits, one kind of bracket, plain vowels. */
export function withPlainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(numeral, inArabic)
    .replace(opening, '(')
    .replace(closing, ')')
    .replace(/[ōŌ]/g, 'o')
}

const eraAndMark = new RegExp(`(?<![a-z\\d])(${eraWords.join('|')})[.·・-](?=\\d|元)`, 'g')
const weekday = /日\((?:月|火|水|木|金|土|日)(?:曜日?)?\)/g

/** After it is folded: `h.30` is h30, the day of the week goes, a calendar's name before its year goes. */
export function withPlainNames(text: string): string {
  return text
    .replace(eraAndMark, '$1')
    .replace(weekday, '日')
    .replace(/(?:西暦|公元|a\.?d\.?)(?=\d{4})/g, '')
    .replace(/(?:会計|財政|事業)年度/g, '年度')
}
