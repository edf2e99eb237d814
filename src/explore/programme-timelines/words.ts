import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'

/** Where a programme stands in the timelines of its cases. */
export const programmeTimelinesWords = defineWords({
  ja: {
    title: '事例の中での位置',
    outOf: (dated: number, used: number) => `この事業を使った${used}件のうち、時期の分かる出来事がある${dated}件を数えています。`,
    undated: (used: number) => `この事業を使った事例は${used}件ですが、時期の分かる出来事が書かれていないため、前後の出来事は示せません。`,
    howToRead:
      '太い縦線は、この事業の最初の出来事が始まった年です。左がその前、右がその後で、上の線は地域独自の取り組み、下の線はJICAとの連携です。輪で囲んだ印は、出典が変化につながったと書いている出来事です。',
    before: (outOf: number) => `前（${outOf}件のうち）`,
    after: (outOf: number) => `後（${outOf}件のうち）`,
    local: (count: number) => `地域独自の取り組みがある事例 ${count}件`,
    jica: (count: number) => `JICAとの連携がある事例 ${count}件`,
    firstOfAll: (count: number) => `この事業が最初だった事例 ${count}件`,
    nothingAfter: (count: number) => `後の出来事の記載がない事例 ${count}件`,
    yearsTitle: (n: number) => `最初の変化まで（${n}件）`,
    years: (n: number, min: number, median: number, max: number) =>
      n === 1 ? `${min}年` : n === 2 ? `${min}年と${max}年` : min === max ? `どれも${min}年` : `${min}年から${max}年（中央値${median}年）`,
    yearsOwn: (own: number) => `このうち${own}件では、この事業の出来事そのものが変化につながっています。`,
    yearsNote:
      '変化そのものの時期は報告書に書かれていません。この事業の最初の出来事から、変化につながった出来事が始まるまでの年数です。0年は同じ年に始まったという意味で、すぐに変化が起きたという意味ではありません。',
    noYears: '年数をたどれる事例は見つかりません。この事業の後の出来事と変化を結ぶ記述がないという意味で、変化が起きなかったという意味ではありません。',
    axisYears: (years: number) => (years === 0 ? '0年' : years > 0 ? `${years}年後` : `${-years}年前`),
    alignedTimeline: (year: string, before: number, same: number, after: number) =>
      `${year}に始まった最初の出来事の前に${before}件、同じころに${same}件、後に${after}件の出来事`,
    firstIn: (period: string) => `最初の出来事 ${period}`,
    counts: (before: number, same: number, after: number) => `前${before}件${same === 0 ? '' : `、同じころ${same}件`}、後${after}件の出来事`,
    first: '最初の出来事',
    rowsBefore: (count: number) => `前（${count}件）`,
    rowsSame: (count: number) => `同じころ（${count}件）`,
    rowsAfter: (count: number) => `後（${count}件）`,
    change: '最初の変化',
    changeAfter: (years: number) => (years === 0 ? '同じ年に始まった出来事から' : `${years}年後に始まった出来事から`),
    more: (count: number) => `ほか${count}件`,
    none: '記載なし',
    keyOfChange: '変化につながった出来事',
    firstOnly: (shown: number, outOf: number) => `${outOf}件のうち、番号順に最初の${shown}件を示しています。`,
    table: '同じ内容の表を開く',
    caption: (programme: string) => `${quoted(programme, 'ja')}の最初の出来事と、その前後`,
    columns: {
      case: '事例',
      year: '最初の出来事の年',
      event: '最初の出来事',
      localBefore: '前の地域独自の取り組み（件）',
      jicaBefore: '前のJICAとの連携（件）',
      same: '同じころの出来事（件）',
      localAfter: '後の地域独自の取り組み（件）',
      jicaAfter: '後のJICAとの連携（件）',
      change: '最初の変化',
      changeEvent: '変化につながった出来事',
      years: '変化につながった出来事までの年数（年）',
    },
  },
  en: {
    title: 'Where it stands in the cases',
    outOf: (dated: number, used: number) =>
      `Counted over ${plural(dated, 'case')} with a dated event of this programme, of ${plural(used, 'case')} that used it.`,
    undated: (used: number) => `${plural(used, 'case')} used this programme, but no dated event of it is told, so what came before and after cannot be shown.`,
    howToRead:
      'The heavy upright line is the year in which the programme’s first event began: what came before is on the left, what followed on the right. The upper line is local initiatives, the lower one work with JICA. A ring marks an event that the source says led to a change.',
    before: (outOf: number) => `What came before (of ${outOf})`,
    after: (outOf: number) => `What followed (of ${outOf})`,
    local: (count: number) => `local initiatives in ${plural(count, 'case')}`,
    jica: (count: number) => `work with JICA in ${plural(count, 'case')}`,
    firstOfAll: (count: number) => `it came first in ${plural(count, 'case')}`,
    nothingAfter: (count: number) => `nothing later told in ${plural(count, 'case')}`,
    yearsTitle: (n: number) => `To the first change (${plural(n, 'case')})`,
    years: (n: number, min: number, median: number, max: number) =>
      n === 1
        ? plural(min, 'year')
        : n === 2
          ? `${min} and ${plural(max, 'year')}`
          : min === max
            ? `${plural(min, 'year')} in each`
            : `${min} to ${plural(max, 'year')} (median ${median})`,
    yearsOwn: (own: number) => `In ${plural(own, 'case')} of these it is an event of the programme itself that led to the change.`,
    yearsNote:
      'The report does not date the changes themselves. These are the years from the programme’s first event to the beginning of the event that led to the change. 0 years means that it began in the same year, not that the change came at once.',
    noYears: 'No case allows the years to be told. No sentence ties a change to an event from then on; it does not mean that nothing changed.',
    axisYears: (years: number) => (years === 0 ? 'Year 0' : years > 0 ? `+${years}` : `−${-years}`),
    alignedTimeline: (year: string, before: number, same: number, after: number) =>
      `${plural(before, 'event')} before the first one, which began in ${year}, ${same} at the same time and ${after} after it`,
    firstIn: (period: string) => `First event ${period}`,
    counts: (before: number, same: number, after: number) =>
      `${plural(before, 'event')} before${same === 0 ? '' : `, ${same} at the same time`}, ${after} after`,
    first: 'First event',
    rowsBefore: (count: number) => `Before (${count})`,
    rowsSame: (count: number) => `Same time (${count})`,
    rowsAfter: (count: number) => `After (${count})`,
    change: 'First change',
    changeAfter: (years: number) => (years === 0 ? 'from an event that began in the same year' : `from an event that began ${plural(years, 'year')} later`),
    more: (count: number) => `and ${count} more`,
    none: 'None told',
    keyOfChange: 'Led to a change',
    firstOnly: (shown: number, outOf: number) => `The first ${shown} of ${outOf} by number are shown.`,
    table: 'Open the same as a table',
    caption: (programme: string) => `The first event of ${quoted(programme, 'en')}, and what came before and after`,
    columns: {
      case: 'Case',
      year: 'Year of the first event',
      event: 'First event',
      localBefore: 'Local initiatives before',
      jicaBefore: 'Work with JICA before',
      same: 'Events at the same time',
      localAfter: 'Local initiatives after',
      jicaAfter: 'Work with JICA after',
      change: 'First change',
      changeEvent: 'Event that led to it',
      years: 'Years to that event',
    },
  },
})
