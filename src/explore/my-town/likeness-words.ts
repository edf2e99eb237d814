import type { Extent, Respect, Sector } from '@/src/explore/towns/likeness'
import { formatList } from '@/src/i18n/format'
import { defineWords, plural } from '@/src/i18n/words/define'

const respectsJa: Readonly<Record<Respect, string>> = {
  size: '人口',
  work: '働く人の産業',
  ages: '65歳以上の割合',
  depopulated: '過疎地域の指定',
  abroad: '外国人住民の割合',
  island: '離島かどうか',
  coast: '海に面しているか',
  region: '地方',
}
const respectsEn: Readonly<Record<Respect, string>> = {
  size: 'Population',
  work: 'What people work in',
  ages: 'Share of people aged 65 and over',
  depopulated: 'Depopulated area',
  abroad: 'Share of residents from abroad',
  island: 'All of it on islands',
  coast: 'On the coast',
  region: 'Region',
}
const sectorsJa: Readonly<Record<Sector, string>> = { primary: '1次産業で働く人の割合', secondary: '2次産業で働く人の割合', tertiary: '3次産業で働く人の割合' }
const sectorsEn: Readonly<Record<Sector, string>> = {
  primary: 'the share of people working in the primary sector',
  secondary: 'the share of people working in the secondary sector',
  tertiary: 'the share of people working in the tertiary sector',
}

/** A small letter in front, for the middle of a sentence. */
const begunSmall = (text: string): string => text.replace(/^[A-Z]/, (letter) => letter.toLowerCase())
const begunLarge = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** What is said of a place by how much of it is a depopulated area. */
const byExtent = (none: string, part: string, all: string): Readonly<Record<Extent, string>> => ({ none, part, all })

const traitsJa = {
  depopulated: byExtent('過疎地域ではないこと', '一部が過疎地域であること', '全域が過疎地域であること'),
  island: '全域が離島であること',
  noIsland: '離島ではないこと',
  coast: '海に面していること',
  inland: '海に面していないこと',
}

/** What is said of a place, of how it compares with another (numbers, and traits of both or of the other alone), and of how that is counted. */
export const likenessWords = defineWords({
  ja: {
    lineSize: (count: string) => `人口${count}人`,
    line: { over64: (share: string | null) => share && `65歳以上が${share}`, abroad: (share: string | null) => share && `外国人住民が${share}` },
    lineWork: ([primary, secondary, tertiary]: readonly string[]) => `働く人は1次産業${primary}、2次産業${secondary}、3次産業${tertiary}`,
    lineCoast: '海に面しています',
    lineInland: '海に面していません',
    lineIsland: '全域が離島です',
    lineDepopulated: byExtent('過疎地域ではありません', '一部が過疎地域です', '全域が過疎地域です'),
    lineOf: (parts: readonly string[]) => `${parts.join('。')}。`,
    alike: (numbers: readonly string[], traits: readonly string[]) => `${[...numbers, ...traits].join('、')}です。`,
    unlike: (name: string, numbers: readonly string[], traits: readonly string[]) =>
      `${[...numbers, ...traits.map((trait) => `${trait}（${name}だけ）`)].join('、')}です。`,
    nothingAlike: 'はっきり似ているところはありません。',
    nothingUnlike: '比べた範囲では、大きく違うところは見つかりません。',
    measured: (respect: string, mine: string, name: string, theirs: string) => `${respect}（${mine}、${name}は${theirs}）`,
    persons: (count: string) => `${count}人`,
    both: traitsJa,
    other: traitsJa,
    inRegion: (region: string) => `同じ地方（${region}）にあること`,
    respects: respectsJa,
    sectors: sectorsJa,
    rulesTitle: '近さの決め方',
    rules: '公表された統計だけを使い、次の点を一つずつ比べて点を足します。点の大きい順に並べ、同じなら人口が近い順です。記録のないことは点になりません。',
    rule: (respect: string, weight: number, bound: string) => `${respect}：${bound}似ていれば${weight}点`,
    bound: {
      size: (alike: string, unlike: string) => `${alike}倍以内なら似ている、${unlike}倍以上なら違う。間は半分の点。`,
      points: (alike: string, unlike: string) => `差が${alike}ポイント以内なら似ている、${unlike}ポイント以上なら違う。間は半分の点。`,
      work: (alike: string, unlike: string) =>
        `3つの産業のうち割合の差がいちばん大きいもので、${alike}ポイント以内なら似ている、${unlike}ポイント以上なら違う。間は半分の点。`,
      depopulated: '全域・一部・指定なしの3段階。1段階の違いは半分の点。',
    },
    evacuatedRule: '2020年の国勢調査のときに避難が続いていた福島県の8町村は、比べません。',
    noTrend: '年齢は2020年の割合です。増え方や減り方の統計は、まだ入っていません。',
  },
  en: {
    lineSize: (count: string) => `${count} people`,
    line: {
      over64: (share: string | null) => share && `${share} are 65 and over`,
      abroad: (share: string | null) => share && `${share} are residents from abroad`,
    },
    lineWork: ([primary, secondary, tertiary]: readonly string[]) =>
      `of those at work ${primary} are in the primary sector, ${secondary} in the secondary and ${tertiary} in the tertiary`,
    lineCoast: 'on the coast',
    lineInland: 'not on the coast',
    lineIsland: 'all of it on islands',
    lineDepopulated: byExtent('not a depopulated area', 'a part is a depopulated area', 'all of it is a depopulated area'),
    lineOf: (parts: readonly string[]) => `${parts.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase()),
    alike: (numbers: readonly string[], traits: readonly string[]) =>
      `${begunLarge([numbers.length > 0 && `they are similar in ${formatList(numbers, 'en')}`, traits.length > 0 && formatList(traits, 'en')].filter(Boolean).join('; '))}.`,
    unlike: (name: string, numbers: readonly string[], traits: readonly string[]) =>
      `${begunLarge([numbers.length > 0 && `they differ in ${formatList(numbers, 'en')}`, traits.length > 0 && `${name} ${formatList(traits, 'en')}`].filter(Boolean).join('; '))}.`,
    nothingAlike: 'Nothing is clearly alike.',
    nothingUnlike: 'There is no great difference in what is compared.',
    measured: (respect: string, mine: string, name: string, theirs: string) =>
      `${begunSmall(respect).replace(/^share/, 'the share')} (${mine}; ${name} ${theirs})`,
    persons: (count: string) => count,
    both: {
      depopulated: byExtent('neither is a depopulated area', 'both are depopulated areas in part', 'both are depopulated areas as a whole'),
      island: 'both lie on islands as a whole',
      noIsland: 'neither is an island',
      coast: 'both lie on the coast',
      inland: 'neither lies on the coast',
    },
    other: {
      depopulated: byExtent('is not a depopulated area', 'is a depopulated area in part', 'is a depopulated area as a whole'),
      island: 'lies on islands as a whole',
      noIsland: 'is not an island',
      coast: 'lies on the coast',
      inland: 'does not lie on the coast',
    },
    inRegion: (region: string) => `both are in ${region}`,
    respects: respectsEn,
    sectors: sectorsEn,
    rulesTitle: 'How likeness is counted',
    rules:
      'From published statistics alone: each of these is compared and counted. The case that counts most comes first; equal ones by how near they are in population. What is not on record counts nothing.',
    rule: (respect: string, weight: number, bound: string) => `${respect}: ${plural(weight, 'point')} if alike.${bound === '' ? '' : ` ${bound}`}`,
    bound: {
      size: (alike: string, unlike: string) => `Up to ${alike} times is alike, from ${unlike} times on unlike, between them half.`,
      points: (alike: string, unlike: string) => `Up to ${alike} percentage points apart is alike, from ${unlike} on unlike, between them half.`,
      work: (alike: string, unlike: string) =>
        `Of the sector whose share differs most: up to ${alike} percentage points apart is alike, from ${unlike} on unlike, between them half.`,
      depopulated: 'As a whole, in part or not at all; one step apart counts half.',
    },
    evacuatedRule: 'Eight municipalities of Fukushima that were evacuated at the time of the census of 2020 are not compared.',
    noTrend: 'Ages are the shares of 2020; statistics of how they change are not in it yet.',
  },
})
