import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from './define'

/** What stands before the number, the number, what stands before the name, and what ends the sentence. */
type Finding = readonly [before: string, number: string, between: string, after: string]

export const homeWords = defineWords({
  ja: {
    title: '地域は、国際協力で何が変わったのか',
    findingsTitle: '共通して見えること',
    /** Around the number, which stands out, and the name of the term, which is a link. `outOf` counts the cases that report anything. */
    finding: (kind: 'impact' | 'factor', outOf: number, count: number): Finding => [
      '内容を紹介している',
      `${outOf}事例のうち${count}事例`,
      kind === 'impact' ? 'が、変化として「' : 'が、うまくいった理由として「',
      '」を挙げています。',
    ],
    findingsNote: 'ほかの変化と理由の数：',
    waysTitle: '3つの入り口',
    byChangeText: '住民の活力、人材、産業。何が変わったかから事例を読みます。',
    byReasonText: '人、組織、進め方。なぜうまくいったかから事例を読みます。',
    byPlaceText: '地方ごとに、近くの取り組みを読みます。',
    circlesTitle: '活性化の3つの要素と事例の数',
    circlesText: (outOf: number) => `掲載している${outOf}事例が、どの要素に届いているかを数えました。複数の要素に届く事例は、円の重なりに入ります。`,
    breakdown: '重なりの内訳',
    element: '要素',
    casesColumn: '事例の数（件）',
    noneReached: 'どの要素にも分類していない事例',
    only: (names: string) => `${names}のみ`,
    both: (names: string) => `${names}の両方`,
    allThree: '3つの要素すべて',
    coverage: (survey: string, outOf: number, entered: number) => `${quoted(survey, 'ja')}が整理した${outOf}件のうち、${entered}件を掲載しています。`,
    coverageCancelled: (count: number) => `このうち${count}件は調査が中止されたため、わかっていることだけを載せています。`,
    coverageTitle: '掲載している事例',
    newestTitle: '新しい更新',
    toBooklet: '事例を選んで冊子にする（A4、PDF）',
    toData: 'データを受け取る（CSV、JSON、zip）',
    more: (count: number) => `ほか${count}件`,
  },
  en: {
    title: 'What changed in places that took up international cooperation',
    findingsTitle: 'What these places have in common',
    finding: (kind: 'impact' | 'factor', outOf: number, count: number): Finding => [
      '',
      `${count} of ${plural(outOf, 'case')}`,
      kind === 'impact'
        ? ` described here ${count === 1 ? 'names' : 'name'} as a change: `
        : ` described here ${count === 1 ? 'names' : 'name'} as a reason why it worked: `,
      '.',
    ],
    findingsNote: 'How often other changes and reasons are named:',
    waysTitle: 'Three ways in',
    byChangeText: 'Residents, skills, industry: read the cases by what changed.',
    byReasonText: 'People, organisations, ways of working: read the cases by what made the difference.',
    byPlaceText: 'Read what was done close to you, region by region.',
    circlesTitle: 'Three elements of revitalisation, and how many cases reach them',
    circlesText: (outOf: number) =>
      `Counted over the ${plural(outOf, 'case')} on this site. A case that reaches several elements stands where the circles overlap.`,
    breakdown: 'Numbers by overlap',
    element: 'Element',
    casesColumn: 'Cases (number)',
    noneReached: 'Cases not classified under any element',
    only: (names: string) => `${names} only`,
    both: (names: string) => `Both ${names}`,
    allThree: 'All three elements',
    coverage: (survey: string, outOf: number, entered: number) => `${entered} of the ${outOf} cases listed by the ${quoted(survey, 'en')} are on this site.`,
    coverageCancelled: (count: number) =>
      `${count === 1 ? 'The study of one of them was' : `The studies of ${count} of them were`} cancelled; only what is known is given.`,
    coverageTitle: 'The cases on this site',
    newestTitle: 'Latest updates',
    toBooklet: 'Make a booklet of chosen cases (A4, PDF)',
    toData: 'Take the data (CSV, JSON, zip)',
    more: (count: number) => `and ${count} more`,
  },
})
