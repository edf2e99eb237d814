/**
 * What Payload's own parts lack for those who do not see the screen, and what it is mended with. Payload offers no place to
 * say it, so it is put onto the elements once they are drawn. An entry goes when Payload has learnt it.
 */
import type { Language } from '@/src/i18n/languages'

export interface Mending {
  readonly selector: string
  readonly mend: (element: Element, words: MendingWords) => void
}

export interface MendingWords {
  readonly more: string
  readonly record: string
  readonly selectRow: (title: string) => string
  readonly selectAll: string
  readonly choose: string
  readonly clear: string
  readonly dashboard: string
  readonly path: string
  readonly addCondition: string
  readonly removeCondition: string
  readonly pageBefore: string
  readonly pageAfter: string
  readonly howToMove: string
  /** The menu of a table in a text, by what Payload calls its entries; where it is empty, Payload's own words stand. */
  readonly table: Readonly<Record<string, string>>
  /** The tools above a text, by what Payload calls them. */
  readonly tools: Readonly<Record<string, string>>
}

export const mendingWords: Readonly<Record<Language, MendingWords>> = {
  ja: {
    more: 'そのほかの操作',
    record: '記録の見出し',
    selectRow: (title) => `「${title}」を選ぶ`,
    selectAll: 'すべての行を選ぶ',
    choose: '一覧から選ぶ',
    clear: '選んだものを消す',
    dashboard: '管理画面の最初のページ',
    path: 'いまの場所',
    addCondition: '条件を足す',
    removeCondition: 'この条件を外す',
    pageBefore: '前のページ',
    pageAfter: '次のページ',
    howToMove: 'スペースキーで持ち上げ、矢印キーで動かし、もう一度スペースキーで置きます。Escキーで取りやめます。',
    table: {
      'table-merge-cells': 'セルを結合する',
      'table-unmerge-cells': 'セルの結合をやめる',
      'table-row-striping': '行の縞模様を切り替える',
      'table-freeze-first-column': '最初の列の固定を切り替える',
      'table-insert-row-above': '上に行を足す',
      'table-insert-row-below': '下に行を足す',
      'table-insert-column-before': '左に列を足す',
      'table-insert-column-after': '右に列を足す',
      'table-delete-columns': '列を消す',
      'table-delete-rows': '行を消す',
      'table-delete': '表を消す',
      'table-row-header': '行の見出しを切り替える',
      'table-column-header': '列の見出しを切り替える',
    },
    tools: { add: '挿入する', text: '段落の種類', bold: '太字', italic: '斜体', link: 'リンク', table: '表' },
  },
  en: {
    more: 'More actions',
    record: 'Heading of the record',
    selectRow: (title) => `Select “${title}”`,
    selectAll: 'Select all rows',
    choose: 'Choose from the list',
    clear: 'Clear the choice',
    dashboard: 'Start of the admin',
    path: 'Where you are',
    addCondition: 'Add a condition',
    removeCondition: 'Remove this condition',
    pageBefore: 'Previous page',
    pageAfter: 'Next page',
    howToMove: 'Press space to pick this up, arrow keys to move it, space again to put it down, and escape to leave it where it was.',
    table: {},
    tools: { add: 'Insert', text: 'Kind of paragraph', bold: 'Bold', italic: 'Italic', link: 'Link', table: 'Table' },
  },
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** Whether the element has a name, by its attributes, its label or its text. */
function isNamed(element: Element): boolean {
  if (element.getAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return true
  if (element instanceof HTMLInputElement) return (element.labels?.length ?? 0) > 0 && textOf(element.labels?.[0]) !== ''
  return textOf(element) !== '' || element.querySelector('[title], [aria-label], img[alt]:not([alt=""])') !== null
}

function name(element: Element, says: string): void {
  if (says !== '' && !isNamed(element)) element.setAttribute('aria-label', says)
}

/** A landmark has text, and needs a name besides. */
function nameLandmark(element: Element, says: string): void {
  if (!element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby')) element.setAttribute('aria-label', says)
}

/** What a field is called: its own label, with the label of the group that it stands in. */
function fieldName(element: Element): string {
  const field = element.closest('.field-type')
  const own = textOf(field?.querySelector('.field-label'))
  const group = textOf(element.closest('.group-field')?.querySelector('.group-field__header'))
  return [group, own].filter(Boolean).join(' ').replace(/\*/g, '').trim()
}

export const mendings: readonly Mending[] = [
  // Payload calls a dialog by the name that its code has for it: doc-drawer_sources_1_1__r_13_.
  {
    selector: 'dialog.payload__modal-item[aria-label]',
    mend: (element) => {
      const begun = element.querySelector('.doc-controls__value:only-child')
      const says = textOf(begun ?? element.querySelector('h1, h2'))
      if (says !== '' && element.getAttribute('aria-label') !== says) element.setAttribute('aria-label', says)
    },
  },
  // Lists to choose from have no name but the label that stands beside them.
  {
    selector: 'input[id^="react-select-"]',
    mend: (element, words) => {
      const said =
        fieldName(element) ||
        textOf(
          element
            .closest('[class*="filter"], [class*="condition"], .per-page, .payload-settings__language, .versions__select')
            ?.querySelector('label, .field-label, p'),
        )
      if (!element.hasAttribute('aria-labelledby')) name(element, said || words.choose)
    },
  },
  // Buttons that a screen reader is told are not there, yet Tab stops at them.
  {
    selector: '.clear-indicator[aria-hidden]',
    mend: (element, words) => {
      element.removeAttribute('aria-hidden')
      element.setAttribute('aria-label', words.clear)
    },
  },
  // A date has no label of its own, and the cross that takes it away no word.
  { selector: '.date-time-picker input', mend: (element) => name(element, fieldName(element)) },
  { selector: '.date-time-picker__clear-button', mend: (element, words) => name(element, words.clear) },
  { selector: '.rs__indicators button[aria-hidden="true"]', mend: (element) => element.setAttribute('tabindex', '-1') },
  // A chosen value is a button that holds buttons: the handle to drag it and the cross that takes it away.
  {
    selector: '.rs__multi-value[role="button"], .multi-value[role="button"], .rs__multi-value [role="button"]:has(button, [role="button"])',
    mend: (element) => {
      element.setAttribute('role', 'group')
      element.removeAttribute('aria-describedby')
      element.removeAttribute('aria-roledescription')
    },
  },
  // How things are dragged by keyboard is told in English by the library that drags them.
  {
    selector: '[id^="DndDescribedBy"]',
    mend: (element, words) => {
      if (textOf(element).startsWith('To pick up')) element.textContent = words.howToMove
    },
  },
  {
    selector: '.table-action-menu-dropdown button[data-test-id]',
    mend: (element, { table }) => {
      const says = table[element.getAttribute('data-test-id') ?? '']
      if (says) for (const attribute of ['aria-label', 'data-says']) element.setAttribute(attribute, says)
    },
  },
  // The tools above a text are drawn signs without a word, or named by their keys.
  {
    selector: '.toolbar-popup__button[data-button-key], .toolbar-popup__dropdown[data-dropdown-key]',
    mend: (element, { tools }) => {
      const says = tools[element.getAttribute('data-button-key') ?? element.getAttribute('data-dropdown-key') ?? '']
      if (says) element.setAttribute('aria-label', says)
    },
  },
  {
    selector: '.toolbar-popup__dropdown-item-table',
    mend: (element, { tools }) => {
      for (const attribute of ['aria-label', 'data-says']) element.setAttribute(attribute, tools.table ?? '')
    },
  },
  { selector: '.multi-value-remove, .rs__multi-value__remove', mend: (element, words) => name(element, words.more) },
  // The ticks of a list. What names the tick above is the tick itself.
  {
    selector: 'td input[type="checkbox"]',
    mend: (element, words) =>
      name(element, words.selectRow(textOf(element.closest('tr')?.querySelector('.cell-listTitle, .cell-name, .cell-filename, .cell-email, a')))),
  },
  {
    selector: 'th input[type="checkbox"], input#select-all',
    mend: (element, words) => {
      element.removeAttribute('aria-labelledby')
      element.removeAttribute('title')
      name(element, words.selectAll)
    },
  },
  // The column is known to the eye alone.
  {
    selector: '.sort-column__button[aria-label]',
    mend: (element) => {
      const [column, says] = [textOf(element.closest('th')?.querySelector('.sort-column__label')), element.getAttribute('aria-label') ?? '']
      if (column !== '' && !says.startsWith(column)) element.setAttribute('aria-label', `${column} ${says}`)
    },
  },
  { selector: '.condition__actions-add', mend: (element, words) => name(element, words.addCondition) },
  { selector: '.condition__actions-remove', mend: (element, words) => name(element, words.removeCondition) },
  { selector: '.clickable-arrow--left', mend: (element, words) => name(element, words.pageBefore) },
  { selector: '.clickable-arrow--right', mend: (element, words) => name(element, words.pageAfter) },
  { selector: 'button.popup-button, [role="button"].popup-button', mend: (element, words) => name(element, words.more) },
  // What opens a part of a version says so in English in place of its own words.
  {
    selector: '.diff-collapser__toggle-button[aria-label]',
    mend: (element) => {
      if (textOf(element) === '') return
      element.setAttribute('aria-expanded', String(element.getAttribute('aria-label') === 'Collapse'))
      element.removeAttribute('aria-label')
    },
  },
  // On a narrow screen Tab stops at the button of the menu that is not there, and not at the one that is.
  { selector: '.app-header__mobile-nav-toggler[tabindex="-1"]', mend: (element) => element.setAttribute('tabindex', '0') },
  // The frame of the screen.
  {
    selector: '.template-minimal, .dashboard, .collection-list',
    mend: (element) => {
      if (!document.querySelector('main')) element.setAttribute('role', 'main')
    },
  },
  // The head of a list stands in the landmark of the page, and is none itself.
  { selector: 'header.list-header', mend: (element) => element.setAttribute('role', 'group') },
  {
    selector: '.doc-header',
    mend: (element, words) => {
      element.setAttribute('role', 'region')
      nameLandmark(element, words.record)
    },
  },
  {
    selector: '.popup__hidden-content, body > .popup__content',
    mend: (element, words) => {
      element.setAttribute('role', 'region')
      nameLandmark(element, words.more)
    },
  },
  {
    selector: '.doc-tabs__tabs',
    mend: (element) => {
      if (element.querySelector(':scope > :not(li)')) element.setAttribute('role', 'group')
    },
  },
  {
    selector: '.doc-tab[aria-label], .doc-tabs__tabs a[aria-label]',
    mend: (element) => {
      if (textOf(element) !== '') element.removeAttribute('aria-label')
    },
  },
  { selector: 'nav.step-nav', mend: (element, words) => nameLandmark(element, words.path) },
  { selector: '.step-nav__home[href]', mend: (element, words) => name(element, words.dashboard) },
  // Below the record's title comes the second level; in an open row, the third.
  {
    selector: ':is(.group-field__header, .payload-settings, .no-results) h3',
    mend: (element) => {
      if (!element.closest('.rows__fields')) element.setAttribute('aria-level', '2')
    },
  },
]
