import { OpenAPIHono } from '@hono/zod-openapi';
import { addCaseCareRoutes } from '../routes/case-care.js';
import { addCaseRoutes } from '../routes/cases.js';
import { addDecisionRoutes } from '../routes/decisions.js';
import { addHouseRoutes } from '../routes/house.js';
import { addIndicatorDatasetRoutes } from '../routes/indicator-datasets.js';
import { addIndicatorImportRoutes } from '../routes/indicator-imports.js';
import { addIndicatorResultRoutes } from '../routes/indicator-results.js';
import { addIndicatorRoutes } from '../routes/indicators.js';
import { addPackageRoutes } from '../routes/packages.js';
import { addPriceListRoutes } from '../routes/price-lists.js';
import { addPriceModelRoutes } from '../routes/price-models.js';
import { addRecordCareRoutes } from '../routes/record-care.js';
import { addRegionRoutes } from '../routes/regions.js';
import { addRecordRoutes } from '../routes/records.js';
import { addEconomyRoutes } from '../routes/economies.js';
import { addEconomyImportRoutes } from '../routes/economies-imports.js';
import { addEconomyPartRoutes } from '../routes/economies-parts.js';
import { addFeeRoutes } from '../routes/fees.js';
import { addRentAnalysisRoutes } from '../routes/rent-analyses.js';
import { addRentalLifetimeRoutes } from '../routes/rental-lifetimes.js';
import { addRentInvoiceRoutes } from '../routes/rent-invoices.js';
import { addRentRunRoutes } from '../routes/rent-runs.js';
import { addRentSetupRoutes } from '../routes/rent-setups.js';
import { addRentalRoutes } from '../routes/rentals.js';
import { addSearchRoutes } from '../routes/search.js';
import { addTouchedRoutes } from '../routes/touched.js';
import type { Services } from '../services.js';
import { limitBody, readJson } from './body.js';
import { answerError, answerNotFound } from './errors.js';
import { checkCaller } from './caller.js';
import { closeQueries } from './closed-query.js';
import { secureAnswers } from './secure-answers.js';
import { addMethodAnswers } from './methods.js';
import { wrongInput } from './validation.js';
import { serveWeb } from './web-files.js';

/** The whole HTTP side: the API under /api, the web app beside it. */
export function createApp(services: Services): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw wrongInput(result.error, (result as { data?: unknown }).data, result.target);
    },
  });
  app.onError(answerError);
  app.notFound(answerNotFound);
  app.use(secureAnswers);
  app.use(checkCaller);
  app.use('/api/*', closeQueries(app), limitBody, readJson);
  addHouseRoutes(app, services);
  addPackageRoutes(app, services);
  addRegionRoutes(app, services);
  addSearchRoutes(app, services);
  addTouchedRoutes(app, services);
  addDecisionRoutes(app, services);
  addRecordCareRoutes(app, services);
  addRecordRoutes(app, services);
  addCaseCareRoutes(app, services);
  addCaseRoutes(app, services);
  addPriceModelRoutes(app);
  addPriceListRoutes(app, services);
  addRentSetupRoutes(app, services);
  addRentalRoutes(app, services);
  addRentRunRoutes(app, services);
  addRentInvoiceRoutes(app, services);
  addRentAnalysisRoutes(app, services);
  addRentalLifetimeRoutes(app, services);
  addFeeRoutes(app);
  addIndicatorRoutes(app);
  addIndicatorDatasetRoutes(app, services);
  addIndicatorImportRoutes(app, services);
  addIndicatorResultRoutes(app, services);
  addEconomyRoutes(app, services);
  addEconomyPartRoutes(app, services);
  addEconomyImportRoutes(app, services);
  addMethodAnswers(app);
  serveWeb(app, services.webRoot);
  return app;
}
