/** What is written with a step of a review, for the form and the server alike. */

/** The header in which a publication without a second person says why, as `encodeURIComponent` writes it. */
export const publishReasonHeader = 'x-publish-reason'
/** The longest reason in characters: nine bytes each have to go into a header. */
export const longestReason = 500
/** The longest notice to readers in one language, in characters. */
export const longestNotice = 2000
