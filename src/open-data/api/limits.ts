/** Questions of one client in a minute that are not answered from what is kept: each may be one that nobody asked before. */
export const questionsPerMinute = 120
