import { formatList } from '@/src/i18n/format'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'
import type { Weighed } from './fit'
import type { Aspect } from './query'
import { criteriaEn, criteriaJa, quotedEn, quotedJa, sentencesEn, sentencesJa } from './sentences'

const weighedJa: Readonly<Record<Weighed, string>> = {
  lack: '同じ課題',
  hope: 'めざすことに届いた記述',
  has: '同じあるもの',
  prefecture: '同じ都道府県',
  region: '同じ地方',
  kind: '同じ種類',
  size: '同じ人口の規模',
  landscape: '同じ地形',
}
const weighedEn: Readonly<Record<Weighed, string>> = {
  lack: 'the same challenge',
  hope: 'a hope that was reached',
  has: 'the same resource',
  prefecture: 'the same prefecture',
  region: 'the same region',
  kind: 'the same kind',
  size: 'the same size',
  landscape: 'the same landscape',
}

/** What a choice is called before its name. */
const aspectsJa: Readonly<Record<Aspect, string>> = {
  where: '地域',
  kind: '種類',
  size: '人口',
  landscape: '地形',
  lack: '課題',
  has: 'あるもの',
  hope: 'めざすこと',
}
const aspectsEn: Readonly<Record<Aspect, string>> = {
  where: 'Where',
  kind: 'Kind',
  size: 'Population',
  landscape: 'Landscape',
  lack: 'Challenge',
  has: 'Resource',
  hope: 'Hope',
}

/** Places like mine. */
export const findWords = defineWords({
  ja: {
    howToRead: '一行に一つ、選んだことと事例を比べています。○は合うところ、△は近いところ、×は違うところ、？は出典に書かれていないため比べられないところです。',
    formTitle: 'あなたの地域について',
    formHelp: 'わかるところだけ選んでください。すべて選ぶ必要はありません。選ぶだけで、文字を書くところはありません。',
    placeLegend: 'どんな地域ですか',
    lackLegend: '足りないもの、困っていること',
    hasLegend: 'あるもの',
    hopeLegend: 'めざすこと',
    onTheWay: 'そこまでの途中の変化から選ぶ',
    fields: { where: '都道府県・地方', kind: '種類', size: '人口', landscape: '地形' },
    wholeRegion: (region: string) => `${region}のどこか`,
    /** A choice with the number of cases that it applies to; null where that is known of none. */
    option: (name: string, count: number | null) => `${name}（${count === null ? '記録なし' : `${count}件`}）`,
    comparable: (known: number, outOf: number) => `記録からわかる事例は、${outOf}件のうち${known}件です。わからない事例は「不明」と示します。`,
    counts: 'かっこの数は、当てはまる事例の数です。',
    submit: '近い事例をさがす',
    change: '選んだことを変える',
    examplesTitle: 'たとえば',
    examplesHelp: '掲載している事例に多い組み合わせです。選ぶと、答えの例を見られます。',
    criteria: criteriaJa,
    answerTitle: '近い事例',
    answer: (criteria: string) => `${criteria}に近い事例をさがしました。`,
    found: (count: number, outOf: number) => `合うところのある事例は、${outOf}件のうち${count}件です。`,
    chosen: '選んだこと',
    remove: (name: string) => `${quoted(name, 'ja')}を外す`,
    /** `known`: of how many cases it is known whether they fit; absence is said of those alone. */
    noneFor: (name: string, known: number, outOf: number) => {
      if (known === 0) return `${quotedJa([name])}に合うかどうかは、どの事例についても記録がなく、わかりません。`
      const among = known === outOf ? '掲載している' : `わかっている${known}件の`
      const rest = known === outOf ? '' : `ほかの${outOf - known}件については、わかりません。`
      return `${quotedJa([name])}に合う事例は、${among}中にはありません。${rest}起こらない、役に立たないという意味ではありません。`
    },
    orderTitle: '並び順の決め方',
    order: (groups: readonly string[]) =>
      `合うところの重さの合計が大きい事例から並べています。重さは、${groups.join('、')}です。違うところと比べられないところは、順番に影響しません。合計が同じなら事例番号の順です。`,
    weighed: weighedJa,
    weight: (names: readonly string[], weight: number) => `${names.join('・')}が${weight}`,
    firstOnly: (shown: number, of: number) => `${of}件のうち、はじめの${shown}件を示しています。続きは下の表にあります。`,
    listAll: '同じ場所とめざすことで、事例の一覧を見る',
    compare: (count: number) => `はじめの${count}件を横に並べて比べる`,
    tally: (fits: number, unlike: number, unknown: number) =>
      `選んだ${fits + unlike + unknown}項目のうち、${[
        ...(fits > 0 ? [`合うところ${fits}`] : []),
        ...(unlike > 0 ? [`違うところ${unlike}`] : []),
        ...(unknown > 0 ? [`比べられないところ${unknown}`] : []),
      ].join('、')}`,
    placeTitle: '地域の条件',
    hopeTitle: 'めざすことに届いたか',
    conditionsTitle: '限界と条件',
    noLimits: '限界と条件は、出典に書かれていません。',
    limitsLink: '事例のページの「限界と条件」',
    reasons: 'うまくいった理由として挙げられていること',
    noReasons: 'うまくいった理由は、出典に書かれていません。',
    notChosen: 'この事例にはあり、あなたが選んでいないもの',
    verdicts: { fits: '同じ', near: '近い', unlike: '違う', unknown: '不明' },
    hopeVerdicts: { fits: '届いた', near: '近い', unlike: '記述なし', unknown: '不明' },
    symbols: { fits: '○', near: '△', unlike: '×', unknown: '？' },
    sentences: sentencesJa,
    /** The same region, but another prefecture; `seen` is where the case is. */
    nearPlace: (seen: string) => `${seen}の事例です。地方は同じですが、都道府県は違います。`,
    population: (place: string, count: string) => `${place} ${count}人`,
    emptyTitle: '選んだことに合う事例がありません',
    emptyHelp:
      '記録からわかる範囲では、選んだことに当てはまる事例がありませんでした。役に立つ事例がないという意味ではありません。次のどれかを外して、ほかのことを選んでみてください。',
    table: (shown: number, of: number) => (shown === of ? `選んだことと事例の比較（${of}件）` : `選んだことと事例の比較（${of}件のうち、はじめの${shown}件）`),
    columns: { case: '事例', number: '事例番号', place: '地域' },
    aspects: aspectsJa,
    column: (aspect: string, name: string) => `${aspect}：${name}`,
  },
  en: {
    howToRead: 'Each line compares one of your choices with the case: ✓ fits, ≈ comes close, ✗ differs, and ? cannot be compared because no source says it.',
    formTitle: 'About your place',
    formHelp: 'Choose what you know; nothing has to be filled in. Everything is chosen from lists, and there is nothing to write.',
    placeLegend: 'What is your place like?',
    lackLegend: 'What is lacking or difficult',
    hasLegend: 'What it has',
    hopeLegend: 'What it hopes for',
    onTheWay: 'Choose from the changes on the way there',
    fields: { where: 'Prefecture or region', kind: 'Kind', size: 'Population', landscape: 'Landscape' },
    wholeRegion: (region: string) => `Anywhere in ${region}`,
    option: (name: string, count: number | null) => `${name} (${count ?? 'not on record'})`,
    comparable: (known: number, outOf: number) => `On record for ${known} of ${plural(outOf, 'case')}. The others are shown as unknown.`,
    counts: 'The number in brackets is how many cases it applies to.',
    submit: 'Find cases like it',
    change: 'Change what you chose',
    examplesTitle: 'For example',
    examplesHelp: 'Combinations that are frequent among the cases on this site. Each shows what an answer looks like.',
    criteria: criteriaEn,
    answerTitle: 'Cases like it',
    answer: (criteria: string) => `${criteria}.`,
    found: (count: number, outOf: number) => `Something fits in ${count} of ${plural(outOf, 'case')}.`,
    chosen: 'You chose',
    remove: (name: string) => `Remove ${quoted(name, 'en')}`,
    noneFor: (name: string, known: number, outOf: number) => {
      if (known === 0) return `Whether any case fits ${quotedEn([name])} is not recorded.`
      const among = known === outOf ? 'No case on this site fits' : `None of the ${known} cases of which it is known fits`
      const rest = known === outOf ? '' : ` Of the other ${outOf - known} it is not known.`
      return `${among} ${quotedEn([name])}.${rest} It does not mean that it does not happen or does not work.`
    },
    orderTitle: 'How this is ordered',
    order: (groups: readonly string[]) =>
      `The cases whose fits weigh most together come first. The weights: ${groups.join('; ')}. Differences and unknowns do not change the order. Equal cases stand by number.`,
    weighed: weighedEn,
    weight: (names: readonly string[], weight: number) => `${formatList(names, 'en')} ${weight}${names.length > 1 ? ' each' : ''}`,
    firstOnly: (shown: number, of: number) => `The first ${shown} of ${of} cases. The rest are in the table below.`,
    listAll: 'See the list of cases with the same place and hopes',
    compare: (count: number) => `Compare the first ${count} side by side`,
    tally: (fits: number, unlike: number, unknown: number) =>
      `Of your ${plural(fits + unlike + unknown, 'choice')}: ${[
        ...(fits > 0 ? [`${fits} ${fits === 1 ? 'fits' : 'fit'}`] : []),
        ...(unlike > 0 ? [`${unlike} ${unlike === 1 ? 'differs' : 'differ'}`] : []),
        ...(unknown > 0 ? [`${unknown} cannot be compared`] : []),
      ].join(', ')}`,
    placeTitle: 'The circumstances',
    hopeTitle: 'Did it reach what you hope for?',
    conditionsTitle: 'Limits and conditions',
    noLimits: 'The source gives no limits or conditions.',
    limitsLink: '“Limits and conditions” on the page of the case',
    reasons: 'Named as reasons why it worked',
    noReasons: 'The source gives no reasons why it worked.',
    notChosen: 'What this case had and you did not choose',
    verdicts: { fits: 'Fits', near: 'Close', unlike: 'Differs', unknown: 'Unknown' },
    hopeVerdicts: { fits: 'Reached', near: 'Close', unlike: 'Not found', unknown: 'Unknown' },
    symbols: { fits: '✓', near: '≈', unlike: '✗', unknown: '?' },
    sentences: sentencesEn,
    nearPlace: (seen: string) => `In ${seen}: the same region, but another prefecture.`,
    population: (place: string, count: string) => `${place}: ${count} people`,
    emptyTitle: 'No case fits what you chose',
    emptyHelp:
      'As far as is on record, none of the cases on this site fits any of your choices. It does not mean that no case could help. Remove one of these and choose something else.',
    table: (shown: number, of: number) =>
      shown === of ? `Your choices and the cases (${plural(of, 'case')})` : `Your choices and the cases (the first ${shown} of ${of})`,
    columns: { case: 'Case', number: 'Number', place: 'Place' },
    aspects: aspectsEn,
    column: (aspect: string, name: string) => `${aspect}: ${name}`,
  },
})
