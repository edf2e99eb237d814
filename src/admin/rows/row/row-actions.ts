/** What a row asks its list to do. */
export type RowAction =
  | { readonly kind: 'toggle' | 'add' | 'duplicate' | 'copy' | 'paste' | 'remove' }
  | { readonly kind: 'menu'; readonly isOpen: boolean }
  /** To a place counted from 0; outside of the list nothing moves, and that is said. */
  | { readonly kind: 'move'; readonly to: number }

/** Where the keyboard stands after an action: in a row or on the words that bring it back. */
export type FocusPart = 'toggle' | 'menu' | 'first-field' | 'take-back'
