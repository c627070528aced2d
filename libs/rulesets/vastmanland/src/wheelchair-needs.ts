import { defineFacts } from '@hjm/rules';

/** What tells one kind of manual wheelchair from another: why, how much, and what the chair must do. */
export const wheelchairNeeds = defineFacts([
  {
    id: 'cause',
    type: 'oneOf',
    label: 'Orsak',
    question: 'Varför behöver patienten rullstol?',
    values: [
      { id: 'impairedWalking', label: 'Nedsatt gångförmåga' },
      { id: 'medicalProblems', label: 'Medicinska problem' },
      { id: 'other', label: 'Annan orsak' },
    ],
  },
  { id: 'indoorsAndOutdoors', type: 'yesNo', label: 'Förflyttning inne och ute', question: 'Behöver rullstolen ersätta regelbunden förflyttning både inomhus och utomhus?' },
  {
    id: 'kind',
    type: 'oneOf',
    label: 'Slag av rullstol',
    question: 'Vilket slag av rullstol gäller det?',
    changeable: true,
    values: [
      { id: 'transport', label: 'Transportrullstol' },
      { id: 'comfort', label: 'Komfortrullstol' },
      { id: 'allround', label: 'Allroundrullstol, avancerad' },
      { id: 'active', label: 'Aktivrullstol' },
      { id: 'activeLight', label: 'Aktivrullstol, lätt' },
      { id: 'standing', label: 'Stårullstol' },
      { id: 'attachedWheel', label: 'Påhängshjul' },
    ],
  },
  {
    id: 'use',
    type: 'oneOf',
    label: 'Användning',
    question: 'Hur mycket ska rullstolen användas?',
    graded: true,
    values: [
      { id: 'short', label: 'Korta stunder eller tillfälligt' },
      { id: 'daily', label: 'Varje dag' },
      { id: 'mostOfDay', label: 'Större delen av dagen, och patienten kör själv' },
    ],
  },
  { id: 'seatAdaptation', type: 'yesNo', label: 'Särskild anpassning av sitsen', question: 'Behöver sitsen anpassas särskilt?' },
  { id: 'comfortAndPosition', type: 'yesNo', label: 'Sittkomfort och lägesändring', question: 'Behöver patienten sittkomfort och att kunna ändra läge?' },
  { id: 'limitedSelfPropulsion', type: 'yesNo', label: 'Begränsad egen körning', question: 'Är patientens förmåga att köra själv begränsad?' },
  { id: 'easyAndAdjustable', type: 'yesNo', label: 'Lättkörd och inställbar', question: 'Behöver rullstolen vara lätt att manövrera och ha goda inställningsmöjligheter?' },
  { id: 'upperLimbRisk', type: 'yesNo', label: 'Risk för förslitning', question: 'Finns risk för förslitning i armar eller axlar?' },
  { id: 'liftsChair', type: 'yesNo', label: 'Behöver lyfta rullstolen', question: 'Behöver rullstolen lyftas?' },
  { id: 'usedActiveBefore', type: 'yesNo', label: 'Har använt aktivrullstol', question: 'Har patienten tidigare använt aktivrullstol?' },
]);
