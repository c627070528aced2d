/** One kind of error: its status, and its title in Swedish and English. */
export type ProblemKind = { readonly status: ProblemStatus; readonly title: string; readonly titleEn: string };

type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503 | 507;

const kind = (status: ProblemStatus, title: string, titleEn: string): ProblemKind => ({ status, title, titleEn });

const faultyPackage = kind(500, 'Regelverket är felaktigt', 'The rule package is faulty');

/** Every kind of error that the API answers with, by code. */
export const problemKinds: ReadonlyMap<string, ProblemKind> = new Map(
  Object.entries({
    // How the request is written.
    'bad-json': kind(400, 'Innehållet är inte giltig JSON', 'The body is not valid JSON'),
    'bad-input': kind(400, 'Uppgifterna i anropet stämmer inte', 'The request does not have the right shape'),
    'empty-query': kind(400, 'Frågan är tom', 'The query is empty'),
    'forbidden-key': kind(400, 'Ett namn i innehållet är inte tillåtet', 'A key in the body is not allowed'),
    'too-deep': kind(400, 'Innehållet har för många nivåer', 'The body is nested too deeply'),
    'bad-host': kind(403, 'Värdnamnet är inte tillåtet', 'The host name is not allowed'),
    'foreign-origin': kind(403, 'Anrop från en annan webbplats', 'Request from another site'),
    'not-found': kind(404, 'Sidan finns inte', 'There is no such resource'),
    'method-not-allowed': kind(405, 'Metoden går inte här', 'The method is not allowed here'),
    'body-too-large': kind(413, 'Innehållet är för stort', 'The body is too large'),
    'not-json': kind(415, 'Innehållet ska vara JSON', 'The body must be JSON'),
    // What is asked for.
    'unknown-package': kind(404, 'Regelverket finns inte', 'There is no such rule package'),
    'unknown-region': kind(404, 'Regionen finns inte', 'There is no such region'),
    'region-twice': kind(422, 'Regionen står mer än en gång', 'The region is named more than once'),
    'unknown-edition': kind(404, 'Utgåvan finns inte', 'There is no such edition'),
    'unknown-record': kind(404, 'Beslutet finns inte', 'There is no such record'),
    'record-erased': kind(409, 'Beslutets innehåll är raderat', 'The content of the record is erased'),
    // Facts and other values of a case.
    'bad-facts': kind(422, 'Uppgifterna om fallet stämmer inte', 'The facts of the case are wrong'),
    'unknown-fact': kind(422, 'Uppgiften finns inte i regelverket', 'The rule package has no such fact'),
    'unknown-value': kind(422, 'Värdet finns inte i regelverket', 'The fact has no such value'),
    'bad-value': kind(422, 'Värdet stämmer inte', 'The value does not fit the fact'),
    'unknown-rule': kind(422, 'Regeln finns inte i regelverket', 'The rule package has no such rule'),
    'unknown-parameter': kind(422, 'Parametern finns inte i regelverket', 'The rule package has no such parameter'),
    'bad-parameter': kind(422, 'Parametern stämmer inte', 'The parameter is wrong'),
    'list-contradicts': kind(422, 'Uppgiften stämmer inte med listan', 'The fact contradicts the list'),
    'bad-date': kind(422, 'Datumet finns inte', 'There is no such day'),
    'invalid-date': kind(422, 'Datumet finns inte', 'There is no such day'),
    'date-out-of-range': kind(422, 'Datumet är utanför åren 0001–9999', 'The day is outside the years 0001–9999'),
    'bad-iso-code': kind(422, 'ISO-koden stämmer inte', 'The ISO code is wrong'),
    'invalid-iso-code': kind(422, 'ISO-koden stämmer inte', 'The ISO code is wrong'),
    'iso-edition-mismatch': kind(422, 'ISO-koderna hör till olika utgåvor', 'The ISO codes belong to different editions'),
    'invalid-number': kind(422, 'Talet stämmer inte', 'The number is wrong'),
    'facts-differ': kind(422, 'Utgåvorna går inte att jämföra', 'The editions cannot be compared'),
    'bad-package': kind(422, 'Regelverket som skickades går inte att läsa', 'The rule package that was sent cannot be read'),
    'wrong-package': kind(422, 'Beslutet hör till ett annat regelverk', 'The record belongs to another rule package'),
    'node-budget': kind(422, 'Regelverket är för stort för att räknas igenom', 'The rule package is too large to be computed'),
    'not-canonical': kind(422, 'Texten går inte att skriva entydigt', 'The text has no canonical form'),
    // Keeping decisions.
    'case-reference': kind(422, 'Ärendereferensen går inte att spara', 'The case reference cannot be kept'),
    'keep-until': kind(422, 'Dagen då beslutet ska gallras går inte', 'The day to keep the record until is not allowed'),
    'not-storable': kind(422, 'Uppgifterna går inte att spara', 'The facts cannot be kept'),
    // Out-of-assortment cases.
    'unknown-case': kind(404, 'Ärendet finns inte', 'There is no such case'),
    'case-erased': kind(409, 'Ärendets innehåll är raderat', 'The content of the case is erased'),
    'case-changed': kind(409, 'Ärendet har ändrats', 'The case has changed'),
    'case-step': kind(409, 'Det går inte härifrån i ärendet', 'The case cannot go there from where it stands'),
    'case-not-ready': kind(409, 'Något annat måste komma först i ärendet', 'Something else must come first in the case'),
    'case-role': kind(422, 'En annan roll gör det i ärendet', 'Another role does that in the case'),
    'case-level': kind(422, 'Någon annan beslutar i ärendet', 'Somebody else decides the case'),
    'case-event': kind(422, 'Händelsen stämmer inte', 'The event is wrong'),
    // Prices, price lists and fees.
    'unknown-price-model': kind(404, 'Prismodellen finns inte', 'There is no such price model'),
    'unknown-formula': kind(422, 'Prismodellen har ingen sådan beräkning', 'The price model has no such formula'),
    'invalid-input': kind(422, 'Ett värde till beräkningen stämmer inte', 'An input of the price is wrong'),
    'invalid-price-record': kind(422, 'Prisposten går inte att läsa', 'The price record cannot be read'),
    'amount-too-large': kind(422, 'Beloppet är för stort', 'The amount is too large'),
    'divided-by-zero': kind(422, 'Beräkningen delar med noll', 'The price divides by zero'),
    'unknown-price-list': kind(404, 'Prislistan finns inte', 'There is no such price list'),
    'invalid-price-list': kind(422, 'Prislistan stämmer inte', 'The price list is wrong'),
    'unknown-version': kind(404, 'Versionen finns inte', 'There is no such version'),
    'price-list-exists': kind(409, 'Prislistan finns redan', 'The price list exists'),
    'version-exists': kind(409, 'Versionen finns redan', 'The version exists'),
    'approval-exists': kind(409, 'Godkännandet finns redan', 'The approval exists'),
    'no-approvals': kind(422, 'Prislistan godkänns inte av huvudmännen', 'The price list is not approved by principals'),
    'price-list-changed': kind(409, 'Prislistan har ändrats', 'The price list has changed'),
    // When it is us.
    'invalid-package': faultyPackage,
    'article-in-rule': faultyPackage,
    'bad-exception': faultyPackage,
    'exception-cycle': faultyPackage,
    'bad-mapping': faultyPackage,
    'broken-seal': faultyPackage,
    'bad-version': faultyPackage,
    'invalid-price-model': kind(500, 'Prismodellen är felaktig', 'The price model is faulty'),
    'invalid-policy': kind(500, 'Ordningen för godkännande eller ärenden är felaktig', 'The policy of approvals or cases is faulty'),
    'bad-role': kind(422, 'Rollen finns inte', 'There is no such role'),
    'bad-count': kind(422, 'Antalet stämmer inte', 'The count is wrong'),
    internal: kind(500, 'Något gick fel hos oss', 'Something went wrong on our side'),
    'database-full': kind(507, 'Det finns ingen plats kvar', 'There is no room left'),
    'database-unreachable': kind(503, 'Databasen går inte att nå', 'The database cannot be reached'),
  }),
);
