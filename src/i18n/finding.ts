/** A sentence that says what was found, in parts; its numbers stand out. */
export type FindingText = readonly (string | { readonly number: string })[]
