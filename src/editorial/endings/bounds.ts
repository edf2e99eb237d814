/** The longest notice to readers in one language, in characters. */
export const longestNotice = 2000
