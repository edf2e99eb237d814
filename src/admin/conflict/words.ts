/** What the screen for two people's texts says. */
import type { Language } from '@/src/i18n/languages'

const words = {
  ja: {
    title: '二人の入力を合わせる',
    saved: (who: string, when: string) => `${who || 'ほかの人'}${who ? 'さん' : ''}が ${when} に保存しました。`,
    savedByMe: (when: string) => `あなたがほかの画面で ${when} に保存しました。`,
    kept: 'あなたの入力はこの画面に残っています。保存はまだされていません。',
    none: '二人の入力に違いはありません。',
    toChoose: (count: number) => `両方が変えたところ：${count}か所`,
    taken: (count: number) => `片方だけが変えたところ：${count}か所（両方とも取り入れます）`,
    mine: 'あなたの入力', theirs: (who: string) => (who ? `${who}さんの保存` : '保存されている内容'), other: 'もう一つの画面の保存',
    takeMine: '自分の入力にする', takeTheirs: '保存されている内容にする', takeBoth: '両方の文を残す',
    both: '合わせた文（直せます）', bothBlocks: '両方の段落が入ります。あとで本文の欄で直せます。',
    take: '取り入れる', drop: '取り入れない（元のままにする）',
    added: '行が足されました', removed: '行が消されました', moved: '行の順番が変わりました', removedButChanged: '消された行に、もう一方が書き足しています',
    keepRow: '行を残す', removeRow: '行を消す', myOrder: '自分の順番にする', theirOrder: '保存されている順番にする',
    by: (side: string) => `変えた人：${side}`, me: 'あなた', before: '元の内容', row: (number: number) => `${number}行目`,
    done: '合わせた内容で続ける', later: 'あとで決める', left: (count: number) => `あと${count}か所を選んでください。`, empty: '（空）', yes: 'はい', no: 'いいえ',
    after: '続けると、合わせた内容がこの画面に入ります。確かめてから保存してください。',
  },
  en: {
    title: 'Merge two people’s work',
    saved: (who: string, when: string) => `${who || 'Somebody else'} saved this at ${when}.`,
    savedByMe: (when: string) => `You saved this in another window at ${when}.`,
    kept: 'Your text is still in this form. It is not saved yet.',
    none: 'There is no difference between the two.',
    toChoose: (count: number) => `Changed by both: ${count}`,
    taken: (count: number) => `Changed by one only: ${count} (both are kept)`,
    mine: 'Your text', theirs: (who: string) => (who ? `Saved by ${who}` : 'What is saved'), other: 'Saved in the other window',
    takeMine: 'Use mine', takeTheirs: 'Use what is saved', takeBoth: 'Keep both',
    both: 'Both together (you can edit this)', bothBlocks: 'The paragraphs of both go in; edit them in the field afterwards.',
    take: 'Keep', drop: 'Leave out (as it was before)',
    added: 'A row was added', removed: 'A row was removed', moved: 'Rows were moved', removedButChanged: 'A row was removed that the other person has changed',
    keepRow: 'Keep the row', removeRow: 'Remove the row', myOrder: 'Use my order', theirOrder: 'Use the saved order',
    by: (side: string) => `Changed by ${side}`, me: 'you', before: 'Before', row: (number: number) => `row ${number}`,
    done: 'Go on with the merged text', later: 'Decide later', left: (count: number) => `${count} more to choose.`, empty: '(empty)', yes: 'yes', no: 'no',
    after: 'The merged text goes into the form. Look it over, then save.',
  },
} as const

export type ConflictWords = (typeof words)[Language]

export function conflictWords(language: Language): ConflictWords {
  return words[language]
}
