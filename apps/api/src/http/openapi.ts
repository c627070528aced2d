import type { OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The OpenAPI 3.1 document of every route that the app has. */
export function openApiDocument(app: OpenAPIHono, version: string): Document {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'HJM',
      version,
      description:
        'Regler, priser och indikatorer för hjälpmedel som svar med källor. Fel är `application/problem+json` (RFC 9457) på svenska, med engelska bredvid; sorterna står under `GET /api/problems`. Tjänsten lyssnar bara på den egna datorn. Det är regionens eget beslut som gäller.',
      license: { name: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:4280' }],
    tags: [
      { name: 'Fråga', description: 'Frågor om ett fall. Inget sparas.' },
      { name: 'Regelverk', description: 'Reglerna själva, deras utgåvor och vad som kan visas om dem.' },
      { name: 'Sparade beslut', description: 'Beslut som någon har valt att spara: en kedja som bara växer, där innehållet kan raderas.' },
      { name: 'Ärenden', description: 'Ärenden utanför sortiment och regelverk: ansökan, beredning och beslut. Händelser läggs till i samma kedja och ändras aldrig.' },
      { name: 'Priser', description: 'Prismodeller med varje steg och källa, avgifter, och prislistor med versioner och godkännanden som bara läggs till.' },
      { name: 'Hyror', description: 'Registret över uthyrningar, hyreskörningar och jämförelser. Där inget är inläst svarar demovärlden, och säger det.' },
      { name: 'Indikatorer', description: 'Styrkort: utfall mot mål, räknade ur poster, med härledning. Demodata är inbyggda och märkta; egna filer läses in i datamängder.' },
      { name: 'Ekonomi', description: 'En centrals ekonomi i delar: resultat, prognos, överskott, investeringar, åtgärder, risker och scenarier. Varje revision av en del läggs till i kedjan. Demoekonomin är inbyggd och märkt.' },
      { name: 'Tjänsten', description: 'Om tjänsten själv.' },
    ],
  });
  // The paths are the generator's; the schemas are zod's own JSON Schema, which knows recursion and tuples.
  return { ...document, components: { ...document.components, schemas: namedSchemas() as Schemas } };
}

type Schemas = NonNullable<NonNullable<Document['components']>['schemas']>;

function namedSchemas(): object {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, io: 'input' });
  const named = Object.entries(schemas).map(([name, schema]) => [name, Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))] as const);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
