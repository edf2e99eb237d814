import type { Language } from '@/src/i18n/languages'

export const words = {
  ja: {
    title: 'プレビュー',
    open: 'プレビューを横に表示',
    openHere: 'プレビューを表示',
    close: 'プレビューを閉じる',
    back: '入力に戻る',
    language: 'プレビューの言語',
    languages: { ja: '日本語', en: '英語' },
    width: '画面の幅',
    widths: { phone: 'スマートフォン', desk: 'パソコン' },
    newTab: '新しいタブで開く',
    frame: 'プレビューのページ',
    unsaved: '一度保存されると、ここにページが表示されます。',
    loading: '表示しています…',
    failed: 'いまはプレビューを表示できません。ログインと接続を確かめて、もう一度お試しください。',
    again: 'もう一度表示する',
    stale: '最新の内容に更新できませんでした。次に保存されたときに、もう一度更新します。',
  },
  en: {
    title: 'Preview',
    open: 'Show the preview beside',
    openHere: 'Show the preview',
    close: 'Close the preview',
    back: 'Back to the form',
    language: 'Language of the preview',
    languages: { ja: 'Japanese', en: 'English' },
    width: 'Width of the screen',
    widths: { phone: 'Phone', desk: 'Computer' },
    newTab: 'Open in a new tab',
    frame: 'Page of the preview',
    unsaved: 'The page appears here once the record has been saved.',
    loading: 'Loading…',
    failed: 'The preview cannot be shown now. Check that you are signed in and connected, and try again.',
    again: 'Try again',
    stale: 'It could not be brought up to date. That is tried again at the next save.',
  },
} as const satisfies Record<Language, unknown>

export type PreviewWords = (typeof words)[Language]
