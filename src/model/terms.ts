/** In place of an event's id: the source says that the work as a whole led to something, and names no single event. */
export const wholeWork = 'whole'
