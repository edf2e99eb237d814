/** Signs before a line and words that name a track. */
import { type Track, trackLabels, tracks } from '@/src/model/terms'

const mark = /^(?:[●○◎◯〇◉■□◆◇▲△▼▽★☆▶►➤・•‣]|[*-](?=\s))/
/** Signs that stand before every event of a list, whatever its kind, and before a legend: none of them begins a section. */
const bullets = /^[●○◎◯〇◉・•‣*-]/

/** A line without the sign before it. */
export function takeMark(line: string): { readonly mark: string; readonly rest: string } {
  const found = mark.exec(line)?.[0] ?? ''
  return { mark: found, rest: line.slice(found.length).trimStart() }
}

/** Whether a sign is one of those that begin each event of a list, and no section. */
export const isBullet = (sign: string): boolean => bullets.test(sign)

/** Whether a cell holds signs alone. */
export const isMarkOnly = (text: string): boolean => text !== '' && [...text.replace(/\s/g, '')].every((sign) => mark.test(sign) || /[✓✔☑※レ]/.test(sign))

/** 〃: the same as in the cell above. */
export const isDitto = (cell: string): boolean => /^(?:[〃″"”々]|同上|同じ)$/.test(cell.trim())

const names: Readonly<Record<Track, RegExp>> = {
  local:
    /^(?:(?:地域|自治体|地元|市|町|村|県)?(?:の|で)?独自の?|地域の?|自治体の?|地元の?)(?:取組|事業|活動|動き)?$|^(?:[本当]?[市町村区]|[^の、。\s]{1,6}[市町村区県])の(?:独自の?)?(?:取組|事業|活動|動き|出来事|主な出来事)$/,
  jica: /^(?:jica|国際協力機構)(?:事業)?(?:との|と|による|の)?(?:連携|協力)?(?:の|による)?(?:事業|取組|活動|動き)?$/,
  context:
    /^(?:社会|背景|世の中|国内外|社会情勢|外部環境|(?:国際社会|日本社会|社会|世界|国|世の中|国内外|時代)(?:[・とや](?:日本社会|社会|世界|日本|国))?の?(?:動き|動向|情勢|背景|出来事))$/,
}

/** The track that a word of a column, a heading or a legend names: `地域独自の取り組み`, `JICA`, `社会の動き`; null for any other. */
export function trackOf(word: string): Track | null {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[[【〔〈<(《「]|[\]】〕〉>)》」:]+$/g, '')
    .replace(/\s/g, '')
    .replace(/取り組み|取組み|取り組|取組/g, '取組')
  if (plain === '') return null
  const named = tracks.find((track) => Object.values(trackLabels[track]).some((label) => label.toLowerCase().replace(/\s/g, '') === plain))
  return named ?? tracks.find((track) => names[track].test(plain)) ?? null
}

/** The same of a column that is about tracks, or of its cell: there 町 and 国 alone say who acted. */
export function trackInColumn(word: string): Track | null {
  const plain = word.normalize('NFKC').replace(/\s/g, '')
  return trackOf(word) ?? (/^(?:[本当]?[市町村]|市町村)$/.test(plain) ? 'local' : /^(?:国|世界|日本)$/.test(plain) ? 'context' : null)
}

const partsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^[（(【［[]?凡例[)）】］\]]?[:：]?\s*/, '')
    .split(/\s*(?=[●○◎◯◉■□◆◇▲△▼▽★☆])/)
    .filter((part) => part !== '')

/** What a legend says of its signs, `●：住民　○：JICA`: at least two with a colon each, whoever they stand for. Null for any other line. */
export function signsIn(line: string): readonly { readonly mark: string; readonly track: Track | null }[] | null {
  const found = partsOf(line).map((part) => /^(.)\s*[:：=＝]\s*([^\d０-９]{1,20})$/u.exec(part))
  const entries = found.flatMap((one) => (one?.[1] && takeMark(one[1]).mark !== '' ? [{ mark: one[1], track: trackOf(one[2] ?? '') }] : []))
  return entries.length === found.length && new Set(entries.map(({ mark: sign }) => sign)).size > 1 ? entries : null
}

/** What a line says when it names tracks and nothing else: each with the sign before it. Null for any other line. */
export function legendIn(line: string): readonly { readonly mark: string; readonly track: Track }[] | null {
  const parts = partsOf(line)
  const entries = parts.map((part) => {
    const { mark: sign, rest } = takeMark(part)
    return { mark: sign, track: trackOf(rest) }
  })
  return parts.length > 0 && entries.every((entry): entry is { mark: string; track: Track } => entry.track !== null) ? entries : null
}

/** `【JICA】研修員受入れ`: the track and the event without the word in brackets. */
export function takeTag(title: string): { readonly track: Track; readonly tag: string; readonly rest: string } | null {
  const tag = /^\s*[[［【〔〈<＜](.{1,20}?)[\]］】〕〉>＞]\s*/.exec(title)
  const track = tag ? trackOf(tag[1] ?? '') : null
  return tag && track ? { track, tag: tag[0].trim(), rest: title.slice(tag[0].length) } : null
}
