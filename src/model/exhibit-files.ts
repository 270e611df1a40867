/** What follows an exhibit's id in the names of its files, besides nothing: of drawings, pictures and figures alike. */
export const fileSuffixes: readonly string[] = [
  '-half-slide', '-square', '-dark', '-2x', '-wide', '-transparent', '-2x-transparent', '-half-slide-transparent', '-square-transparent',
]
