/** Headers in which one part of the product tells another something; each name is written here and nowhere else. */

/** The client's address, for Payload; only the server in front writes it, and it takes the header from every request that brings one. */
export const clientHeader = 'x-client-address'

/** Under which name a page finds a form that could not be taken; only the server in front writes it. */
export const typedHeader = 'x-confirmation-typed'

/** What a save is, beside the text that it saves; a form writes it. */
export const saveKindHeader = 'x-save-kind'
