// Every view with an address of its own, as the example articles fill it, and what its title says.

export const VIEWS = [
  ["start", "/", /Who did what/],
  ["relation", "/relation/KEN/UGA", /Kenya and Uganda/],
  ["brief", "/relation/KEN/UGA/brief", /Kenya and Uganda/],
  ["issue", "/issue/seas/fisheries", /Fisheries/],
  ["issues", "/issue", /Issues/],
  ["agreements", "/agreements", /Agreements and deadlines/],
  ["actor", "/actor/KEN", /Kenya/],
  ["world", "/world", /World/],
  ["document", "/document/ef402d974522aef1", /Document of 2026-01-22/],
  ["records", "/records", /Records/],
  ["search", "/search?q=grain", /Search: grain/],
  ["try", "/try", /Try it/],
];
