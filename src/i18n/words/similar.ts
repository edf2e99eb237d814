import { defineWords, plural } from './define'

/** By `TraitName` of the catalogue: a trait without words is a type error where the words are read. */
const traitsJa = {
  factor: 'うまくいった理由',
  impact: '変化',
  condition: '課題と資源',
  programme: 'JICA事業など',
  country: '相手国',
  element: '活性化の要素',
  prefecture: '都道府県',
  region: '地方',
  municipality: '市町村の種類',
  landscape: '地形',
  perspective: '調査の視点',
  study: '調査の方法',
}
type TraitName = keyof typeof traitsJa
const traitsEn: Readonly<Record<TraitName, string>> = {
  factor: 'why it worked',
  impact: 'change',
  condition: 'challenges and resources',
  programme: 'programme',
  country: 'partner country',
  element: 'element of revitalisation',
  prefecture: 'prefecture',
  region: 'region',
  municipality: 'kind of municipality',
  landscape: 'landscape',
  perspective: 'perspective of the survey',
  study: 'how it was studied',
}
const countedEn: Readonly<Record<TraitName, (count: number) => string>> = {
  factor: (count) => `${plural(count, 'reason')} why it worked`,
  impact: (count) => plural(count, 'change'),
  condition: (count) => plural(count, 'challenge or resource', 'challenges or resources'),
  programme: (count) => plural(count, 'programme'),
  country: (count) => plural(count, 'partner country', 'partner countries'),
  element: (count) => plural(count, 'element'),
  prefecture: (count) => plural(count, 'prefecture'),
  region: (count) => plural(count, 'region'),
  municipality: (count) => plural(count, 'kind of municipality', 'kinds of municipality'),
  landscape: (count) => plural(count, 'landscape'),
  perspective: (count) => plural(count, 'perspective'),
  study: (count) => plural(count, 'way of study', 'ways of study'),
}

/** Similar cases: what two cases have in common, and where they differ. */
export const similarWords = defineWords({
  ja: {
    title: '似た事例',
    /** How the list is made, in words; the numbers stand in `src/catalogue/similar.ts`. */
    note: 'うまくいった理由、課題と資源、変化、事業、相手国に共通点が多い順です。多くの事例にある点は軽く、少ない事例にしかない点は重く数えます。',
    traits: traitsJa,
    counted: (trait: TraitName, count: number) => (count === 1 ? `同じ${traitsJa[trait]}` : `共通の${traitsJa[trait]}${count}つ`),
    named: (names: string) => `（${names}）`,
    more: (count: number) => `ほか${count}つ`,
    versus: (own: string, other: string) => `（この事例は${own}、こちらは${other}）`,
    same: '共通点',
    unlike: 'ちがい',
    pinned: '編集者から',
    compare: '並べて比べる',
    none: '共通点はありません',
  },
  en: {
    title: 'Similar cases',
    note: 'In the order of what they have in common: why it worked, challenges and resources, changes, programmes, partner countries. What many cases have counts little; what few have counts more.',
    traits: traitsEn,
    counted: (trait: TraitName, count: number) =>
      count === 1 && !['factor', 'impact', 'condition'].includes(trait) ? `the same ${traitsEn[trait]}` : `${countedEn[trait](count)} in common`,
    named: (names: string) => ` (${names})`,
    more: (count: number) => `${count} more`,
    versus: (own: string, other: string) => ` (this one: ${own}; that one: ${other})`,
    same: 'In common',
    unlike: 'Unlike',
    pinned: 'From the editors',
    compare: 'Compare side by side',
    none: 'Nothing in common',
  },
})
