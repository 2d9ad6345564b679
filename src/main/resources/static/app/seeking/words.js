/** What cities do together, as the page says it. */
export const categories = {
  "arts-and-culture": "Arts and culture",
  "youth-and-education": "Youth and education",
  "business-and-trade": "Business and trade",
  humanitarian: "Humanitarian",
  "municipal-and-technical": "Municipal and technical",
  community: "Community",
};

/** What peace cities need of each other, and give. */
export const peaceNeeds = ["letters-and-artwork", "medicines", "housing", "agriculture-and-food", "mentoring", "water-and-wells"];

/** "water-and-wells" as it stands in a sentence. */
export const spoken = (word) => word.replaceAll("-", " ");
