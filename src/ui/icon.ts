/**
 * The product's sign, as on every card: the place's own line above, the work with JICA below. Colours are written out,
 * for a picture of its own does not see the style sheet: green-900 and light-blue-1100 of the Digital Agency's tokens.
 */
export const iconSvg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  '<rect width="32" height="32" rx="6" fill="#fff"/>',
  '<path d="M4 11h24" stroke="#115a36" stroke-width="3"/><circle cx="10" cy="11" r="4.5" fill="#115a36"/>',
  '<path d="M14 22h14" stroke="#00316a" stroke-width="3"/><path d="M18 16.5l5.5 5.5-5.5 5.5-5.5-5.5z" fill="#00316a"/>',
  '</svg>',
].join('')
