import { defineWords } from './define'

/** The feed of new and changed cases. */
export const feedWords = defineWords({
  ja: {
    title: '新しい事例と変更',
    link: '新しい事例と変更を受け取る（Atom）',
    linkChosen: 'この条件の新しい事例と変更を受け取る（Atom）',
    note: (day: string) => `変更のお知らせ（${day}）：`,
    notes: '変更のお知らせ',
  },
  en: {
    title: 'New and changed cases',
    link: 'Follow new and changed cases (Atom)',
    linkChosen: 'Follow new and changed cases of this choice (Atom)',
    note: (day: string) => `Change note (${day}): `,
    notes: 'Change notes',
  },
})
