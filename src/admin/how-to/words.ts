import type { Language } from '@/src/i18n/languages'

export const words = {
  ja: {
    open: '書き方',
    of: (part: string) => `「${part}」の書き方`,
    example: '公開されている事例から',
    loading: '例を探しています…',
    none: '例になる公開済みの行は、まだありません。',
    failed: '例を読み込めませんでした。閉じてもう一度開くと、読み直します。',
    readers: '読者のページで見る',
    preview: 'プレビューで、この欄の出る場所を見る',
  },
  en: {
    open: 'How to',
    of: (part: string) => `How to write “${part}”`,
    example: 'From a published case',
    loading: 'Looking for an example…',
    none: 'No published row serves as an example yet.',
    failed: 'The example could not be loaded. Close this and open it again to try once more.',
    readers: 'See it as readers do',
    preview: 'See in the preview where this appears',
  },
} as const satisfies Record<Language, unknown>
