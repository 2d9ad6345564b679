/** What the methods of a back-test do, by the names that its report gives them. */
export const explained = {
  "Twin Atlas": "The lists of this page, with the weights they have before anybody moves a slider.",
  "personalised PageRank 0.85": "Walks at random from partner to partner, always beginning anew at the asker: who is met most often?",
  "Adamic-Adar": "Partners of the asker’s partners; a shared partner counts more the fewer others it has.",
  "country tie × population": "The partnerships between the two countries, shared out among their cities by population.",
  "most partners": "The same list for everybody: the cities with the most partners.",
  "nearest population": "The cities that are nearest in size.",
  random: "Cities drawn at random.",
  "Twin Atlas, all cities ranked":
    "The same points for every city of the atlas, without the quick selection that comes first in the lists of this page. Too slow to serve; it shows what that selection misses.",
};
