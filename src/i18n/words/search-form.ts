import { defineWords } from './define'

/** The box of the search in the header, in the menu and on its own page. */
export const searchFormWords = defineWords({
  ja: {
    box: 'ことばでさがす',
    boxInMenu: 'ことばでさがす（メニュー）',
    label: 'さがすことば',
    submit: 'さがす',
    suggestions: '候補',
    /** `{count}` stands for the number; the browser's script puts it in. */
    suggested: '候補が{count}件あります。上下の矢印キーで選べます。',
  },
  en: {
    box: 'Search the cases',
    boxInMenu: 'Search the cases (menu)',
    label: 'Words to search for',
    submit: 'Search',
    suggestions: 'Suggestions',
    suggested: '{count} suggestions. Use the up and down arrows to choose.',
  },
})
