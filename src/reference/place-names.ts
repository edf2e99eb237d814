/** What a place of the table is called: by staff in a list, and in its record. */
import type { Bilingual } from '@/src/i18n/languages'
import type { MunicipalityRow } from './municipalities'

const englishEnding: Readonly<Record<MunicipalityRow['kind'], string>> = {
  prefecture: 'Prefecture',
  'designated-city': 'City',
  city: 'City',
  'special-ward': 'City',
  town: 'Town',
  village: 'Village',
}

/** The gazetteer has Gumma; the prefecture itself and everybody else write Gunma. */
const everyday = (english: string): string => (english === 'Gumma' ? 'Gunma' : english)

/** As readers see it: 駒ヶ根市, Komagane City; Hokkaido has no ending, the wards of Tokyo call themselves cities. */
export function nameOfPlace({ name, name_en: en, kind }: MunicipalityRow): Bilingual {
  return { ja: name, en: name === '北海道' ? en : `${everyday(en)} ${englishEnding[kind]}` }
}

/** The prefecture of a row, as readers see it. */
export const prefectureOf = ({ pref, pref_en: en }: MunicipalityRow): Bilingual => ({ ja: pref, en: everyday(en) })

/** With its prefecture, which tells two of one name apart. */
export function fullNameOfPlace(row: MunicipalityRow): Bilingual {
  const { ja, en } = nameOfPlace(row)
  const prefecture = prefectureOf(row)
  return row.kind === 'prefecture' ? { ja, en } : { ja: `${ja}（${prefecture.ja}）`, en: `${en}, ${prefecture.en}` }
}

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Names for its address, the shortest first; the last is no other place's. */
export function slugsOfPlace(row: MunicipalityRow): readonly string[] {
  const name = slugOf(row.name_en)
  return [name, slugOf(nameOfPlace(row).en), `${name}-${slugOf(row.pref_en)}`, `${name}-${row.jis_code}`]
}
