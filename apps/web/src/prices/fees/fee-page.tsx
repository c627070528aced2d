import { FEE_TARIFFS } from '@hjm/pricing/fees';
import { type ReactNode, useId, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { today } from '../../today.js';
import { DayField } from '../../ui/day-field.js';
import { PricesNav } from '../prices-nav.js';
import { FeeAnswer } from './fee-answer.js';
import { FeeFieldInput } from './fee-field-input.js';
import { type FeeQuestion, linesOf, newFeeQuestion, readFeeCase } from './fee-case.js';
import { PaidBefore } from './paid-before.js';
import '../../styles/prices.css';

const regions = [...new Set(FEE_TARIFFS.map(({ region }) => region))].sort(new Intl.Collator('sv').compare);
const first = FEE_TARIFFS.find(({ id }) => id === 'dalarna/try-out') ?? FEE_TARIFFS[0];

/** *Patientavgift*: what a patient pays now, by the region's tariff and given what has been paid. */
export function FeePage(): ReactNode {
  const [question, setQuestion] = useState<FeeQuestion | undefined>(first === undefined ? undefined : () => newFeeQuestion(first, today()));
  if (question === undefined) return null;
  return (
    <>
      <PricesNav />
      <PageTitle title="Patientavgift">
        <p className="lead">Vad ska patienten betala nu, när det som redan är betalt räknas in under taket? Det som källan inte säger frågar sidan om, och gissar aldrig.</p>
      </PageTitle>
      <Asked question={question} onChange={setQuestion} />
    </>
  );
}

function Asked({ question, onChange }: { readonly question: FeeQuestion; readonly onChange: (next: FeeQuestion) => void }): ReactNode {
  const id = useId();
  const read = readFeeCase(question);
  const lines = linesOf(question.tariff);
  const { charge, fields, problems } = read;
  return (
    <div className="price-layout">
      <section className="price-form stack" aria-labelledby={`${id}fraga`}>
        <h2 id={`${id}fraga`} className="section-label">
          Det du frågar om
        </h2>
        <div className="card stack">
          <div className="field">
            <label htmlFor={`${id}avgift`}>Avgift</label>
            <select
              id={`${id}avgift`}
              value={question.tariff.id}
              onChange={({ target }) => {
                const tariff = FEE_TARIFFS.find((one) => one.id === target.value);
                if (tariff !== undefined) onChange(newFeeQuestion(tariff, question.on));
              }}
            >
              {regions.map((region) => (
                <optgroup key={region} label={region}>
                  {FEE_TARIFFS.filter((one) => one.region === region).map((tariff) => (
                    <option key={tariff.id} value={tariff.id}>
                      {tariff.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <span className="hint">{question.tariff.region}</span>
          </div>
          {lines.length < 2 ? null : (
            <div className="field">
              <label htmlFor={`${id}rad`}>Gäller</label>
              <select id={`${id}rad`} value={question.line} onChange={({ target }) => { onChange(newFeeQuestion(question.tariff, question.on, target.value)); }}>
                {lines.map((line) => (
                  <option key={line.id} value={line.id}>
                    {line.label}
                  </option>
                ))}
              </select>
            </div>
          )}
          <DayField label="Dag" hint="Dagen för besöket, förskrivningen, lånets början eller förlusten." value={question.on} emptyProblem="Välj en dag." onChange={(on) => { if (on !== null) onChange({ ...question, on }); }} />
        </div>
        {fields.length === 0 ? null : (
          <div className="card stack" key={`${question.tariff.id} ${question.line}`}>
            <h3>Det här behövs</h3>
            {fields.map((field) => (
              <FeeFieldInput key={field.name} field={field} text={question.answers[field.name] ?? ''} problem={problems.get(field.name)} onChange={(text) => { onChange({ ...question, answers: { ...question.answers, [field.name]: text } }); }} />
            ))}
          </div>
        )}
        {charge.outcome === 'charged' && charge.ceiling != null ? <PaidBefore paid={question.paid} problems={problems} onChange={(paid) => { onChange({ ...question, paid }); }} /> : null}
      </section>
      <FeeAnswer question={question} read={read} />
    </div>
  );
}
