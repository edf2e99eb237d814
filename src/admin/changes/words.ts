/** What the page of changes says. */
import type { Caveat } from '@/src/editorial/changes/chosen-states'
import type { Language } from '@/src/i18n/languages'

const words = {
  ja: {
    title: '変更点',
    from: 'どこから',
    to: 'どこまで',
    sinceLook: (when: string | null) => (when ? `前に見たとき（${when}）` : '前に見たとき（はじめてです）'),
    sincePublished: '公開中の内容',
    newest: '最新の内容',
    compare: '比べる',
    none: '変わったところはありません。',
    same: '同じ版どうしです。別の版を選んでください。',
    nothing: 'この記録には、まだ版がありません。',
    count: (count: number) => `変わったところ：${count}か所`,
    caveats: {
      firstLook: 'この記録を見るのははじめてなので、「前に見たとき」と比べられません。',
      gone: '比べるもとの版は、もう残っていません（新しい200件までを残します）。',
      writtenOver: '前に見た版は、そのあと同じ人が書き足しています。見落としがないように、その一つ前の版から比べています。',
      neverPublished: 'この記録は公開されていないので、公開中の内容と比べられません。',
    } satisfies Record<Caveat, string>,
    offerPublished: '公開中の内容と比べる',
    offerFirst: '最初の版から比べる',
    meanwhile: 'この間のできごと',
    by: (who: string | null) => (who ? `${who}さん` : 'システム'),
    unknown: 'だれが変えたかの記録はありません',
    before: '前',
    after: '後',
    empty: '（空）',
    open: '入力画面で開く',
    comment: 'コメントする',
    openAt: (location: string) => `「${location}」を入力画面で開く`,
    commentAt: (location: string) => `「${location}」にコメントする`,
    general: '全体',
  },
  en: {
    title: 'What changed',
    from: 'From',
    to: 'To',
    sinceLook: (when: string | null) => (when ? `When I last looked (${when})` : 'When I last looked (this is the first time)'),
    sincePublished: 'What is published',
    newest: 'The newest text',
    compare: 'Compare',
    none: 'Nothing has changed.',
    same: 'Both are the same version. Choose another one.',
    nothing: 'This record has no versions yet.',
    count: (count: number) => `Changed: ${count}`,
    caveats: {
      firstLook: 'This is your first look at this record, so there is none before to compare with.',
      gone: 'The version to compare with is not kept any more (the newest 200 are).',
      writtenOver: 'The version that you saw was typed on afterwards by the same person. So that nothing is missed, this begins one version before it.',
      neverPublished: 'This record is not published, so there is nothing public to compare with.',
    } satisfies Record<Caveat, string>,
    offerPublished: 'Compare with what is published',
    offerFirst: 'Begin with the first version',
    meanwhile: 'What happened meanwhile',
    by: (who: string | null) => who ?? 'The system',
    unknown: 'Nobody recorded who changed this',
    before: 'Before',
    after: 'After',
    empty: '(empty)',
    open: 'Open in the form',
    comment: 'Comment',
    openAt: (location: string) => `Open in the form: ${location}`,
    commentAt: (location: string) => `Comment on: ${location}`,
    general: 'The record',
  },
} as const

export type ChangesWords = (typeof words)[Language]

export function changesWords(language: Language): ChangesWords {
  return words[language]
}
